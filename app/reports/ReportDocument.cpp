// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "ReportDocument.h"

#include "app/FileWriting.h"
#include "app/text/Bidi.h"
#include "app/text/TextCleaning.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace multaqa {
namespace {

struct Kind
{
    QLatin1String ending;
    QLatin1String mediaType;
    QByteArrayView start; ///< what the first bytes must be; empty: a text without a NUL
};

constexpr Kind kinds[] = {
    {QLatin1String("pdf"), QLatin1String("application/pdf"), "%PDF-"},
    {QLatin1String("docx"), QLatin1String("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
     "PK\x03\x04"},
    {QLatin1String("odt"), QLatin1String("application/vnd.oasis.opendocument.text"), "PK\x03\x04"},
    {QLatin1String("doc"), QLatin1String("application/msword"), "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"},
    {QLatin1String("rtf"), QLatin1String("application/rtf"), "{\\rtf"},
    {QLatin1String("txt"), QLatin1String("text/plain"), ""},
};

/// Null when DATA is not what KIND says.
bool bearsOut(const Kind &kind, const QByteArray &data)
{
    return kind.start.isEmpty() ? !data.contains('\0') : data.startsWith(kind.start);
}

template <typename Is>
const Kind *kindWhere(Is &&is)
{
    for (const Kind &kind : kinds)
        if (is(kind))
            return &kind;
    return nullptr;
}

const Kind *kindOf(const Attachment &attachment)
{
    return kindWhere(
        [&](const Kind &kind) { return attachment.mediaType == kind.mediaType && bearsOut(kind, attachment.data); });
}

} // namespace

Result<ReportDocument> ReportDocument::read(const QString &path)
{
    const QFileInfo info(path);
    const QString name = isolated(info.fileName());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::NotFound, {}, path, file.errorString()};
    if (file.size() > mostBytes)
        return Error::refused(
            tr("Document: %1 is larger than 25 MB. Make it smaller, for one by smaller pictures.").arg(name));
    ReportDocument document;
    document.name = cleanText(info.fileName(), TextLines::One);
    document.attachment.data = file.readAll();
    if (document.attachment.data.isEmpty())
        return Error::refused(tr("Document: %1 is empty. Choose the file that holds the report.").arg(name));
    const QString ending = info.suffix().toLower();
    const Kind *kind = kindWhere([&](const Kind &each) { return ending == each.ending; });
    if (!kind)
        return Error::refused(
            tr("Document: %1 is of another kind than PDF, Word, OpenDocument, RTF or plain text. Choose "
               "a document of one of these kinds.")
                .arg(name));
    if (!bearsOut(*kind, document.attachment.data))
        return Error::refused(
            tr("Document: %1 does not hold what its ending says. Open it in the program that it comes "
               "from, and save it once more.")
                .arg(name));
    document.attachment.mediaType = kind->mediaType;
    return document;
}

Result<ReportDocument> ReportDocument::of(const Database &database, const Report &report)
{
    const QString title = isolated(report.title);
    if (report.document.isEmpty())
        return Error::refused(tr("Document: the report %1 has none yet.").arg(title));
    MULTAQA_TRY(auto found, AttachmentStore(database).find(report.document));
    if (!found || !kindOf(*found))
        return Error::refused(
            tr("Document: what the report %1 holds is no document of a known kind, so it is not opened.").arg(title));
    ReportDocument document;
    document.name = report.documentName;
    document.attachment = *std::move(found);
    return document;
}

QString ReportDocument::safeName() const
{
    static const QRegularExpression unfit(QStringLiteral(R"([\x00-\x1f\x7f/\\:*?"<>|]+)"));
    constexpr qsizetype longest = 80;
    QString base = withoutBidiControls(QFileInfo(name).completeBaseName()).replace(unfit, QStringLiteral(" "));
    base = base.simplified().left(longest).trimmed();
    while (base.startsWith(u'.') || base.startsWith(u'-'))
        base.remove(0, 1);
    const Kind *kind = kindOf(attachment);
    return (base.isEmpty() ? QStringLiteral("report") : base) % u'.' % (kind ? kind->ending : QLatin1String("txt"));
}

Result<void> ReportDocument::writeTo(const QString &path) const
{
    return writeFile(path, attachment.data);
}

Result<QString> ReportDocument::writeInto(const QString &folder) const
{
    QString path = QDir(folder).filePath(safeName());
    MULTAQA_CHECK(writeTo(path));
    return path;
}

} // namespace multaqa
