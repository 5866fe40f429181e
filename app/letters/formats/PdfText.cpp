// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "PdfText.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryFile>

namespace multaqa {
namespace {

constexpr int longestWait = 60'000; ///< milliseconds; a thousand pages take two seconds

} // namespace

Result<QString> PdfText::read(const QByteArray &bytes, const QString &name, qsizetype most)
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
    if (program.isEmpty())
        return Error{ErrorKind::Failed,
                     tr("PDF files are read by the program pdftotext, which is not on this computer. Install poppler "
                        "(the package poppler-utils), or choose the letter as docx, odt or txt."),
                     {},
                     {}};
    QTemporaryFile file;
    if (!file.open() || file.write(bytes) != bytes.size() || !file.flush())
        return Error{
            ErrorKind::Failed, tr("%1 cannot be copied to be read: %2.").arg(name, file.errorString()), {}, {}};
    QProcess process;
    process.start(program, {QStringLiteral("-q"), QStringLiteral("-enc"), QStringLiteral("UTF-8"), file.fileName(),
                            QStringLiteral("-")});
    QByteArray output;
    bool isOver = false;
    while (!isOver && output.size() <= most * 3) {
        isOver = process.waitForFinished(longestWait / 100) || process.state() == QProcess::NotRunning;
        output += process.readAllStandardOutput();
        if (process.state() == QProcess::Running && !process.waitForReadyRead(longestWait) &&
            process.state() == QProcess::Running)
            break;
    }
    if (!isOver) {
        process.kill();
        process.waitForFinished();
    }
    if (!isOver || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return Error{ErrorKind::Refused,
                     tr("%1 cannot be read as a PDF: it is damaged, protected by a password, or far too large. Choose "
                        "the letter as docx, odt or txt.")
                         .arg(name),
                     {},
                     QString::fromUtf8(process.readAllStandardError())};
    QString text = QString::fromUtf8(output);
    if (text.trimmed().isEmpty())
        return Error::refused(
            tr("There is no text in %1, only pictures, as in a scanned letter. Choose the letter as docx, odt or txt.")
                .arg(name));
    return text;
}

} // namespace multaqa
