// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "support/PdfReaders.h"

#include <QProcess>
#include <QRegularExpression>

namespace multaqa::PdfReaders {

QByteArray outputOf(const QString &program, const QStringList &arguments, int *status)
{
    QProcess process;
    process.start(program, arguments);
    const bool isDone = process.waitForFinished(120000) && process.exitStatus() == QProcess::NormalExit;
    if (status)
        *status = isDone ? process.exitCode() : -1;
    return process.readAllStandardOutput();
}

QString structure(const QString &path)
{
    return QString::fromUtf8(outputOf(QStringLiteral("pdfinfo"), {QStringLiteral("-struct-text"), path}));
}

QStringList structureTexts(const QString &path)
{
    static const QRegularExpression blockStart(QStringLiteral("^\\s*(P|H[1-6]|LBody|TD|TH|Sect|Table)\\b[^\"]*$"));
    QStringList texts;
    QString block;
    for (const QString &line : structure(path).split(u'\n')) {
        const QString trimmed = line.trimmed();
        if (trimmed.size() >= 2 && trimmed.startsWith(u'"') && trimmed.endsWith(u'"')) {
            block += QStringView(trimmed).sliced(1).chopped(1);
        } else if (blockStart.match(line).hasMatch()) {
            texts << block;
            block.clear();
        }
    }
    texts << block;
    texts.removeAll(QString());
    return texts;
}

std::vector<Word> words(const QString &path)
{
    const QString html =
        QString::fromUtf8(outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-bbox"), path, QStringLiteral("-")}));
    static const QRegularExpression pattern(QStringLiteral(
        "(<page )|<word xMin=\"([0-9.]+)\" yMin=\"([0-9.]+)\" xMax=\"([0-9.]+)\" yMax=\"([0-9.]+)\">([^<]*)</word>"));
    std::vector<Word> found;
    int page = -1;
    for (auto matches = pattern.globalMatch(html); matches.hasNext();) {
        const auto match = matches.next();
        if (match.capturedLength(1) > 0) {
            ++page;
            continue;
        }
        const QPointF topLeft(match.captured(2).toDouble(), match.captured(3).toDouble());
        const QPointF bottomRight(match.captured(4).toDouble(), match.captured(5).toDouble());
        found.push_back({page, match.captured(6), QRectF(topLeft, bottomRight)});
    }
    return found;
}

QString pageText(const QString &path, int page)
{
    return QString::fromUtf8(
        outputOf(QStringLiteral("mutool"), {QStringLiteral("draw"), QStringLiteral("-q"), QStringLiteral("-F"),
                                            QStringLiteral("txt"), path, QString::number(page + 1)}));
}

QImage raster(const QString &path, int page, int dotsPerInch)
{
    const QString number = QString::number(page + 1);
    return QImage::fromData(
        outputOf(QStringLiteral("pdftoppm"), {QStringLiteral("-r"), QString::number(dotsPerInch), QStringLiteral("-f"),
                                              number, QStringLiteral("-l"), number, QStringLiteral("-png"), path}));
}

QByteArray plainObjects(const QString &path)
{
    return outputOf(QStringLiteral("qpdf"),
                    {QStringLiteral("--qdf"), QStringLiteral("--object-streams=disable"), path, QStringLiteral("-")});
}

} // namespace multaqa::PdfReaders
