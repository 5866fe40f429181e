// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "LetterText.h"

#include "formats/DecodedText.h"
#include "formats/DocxText.h"
#include "formats/LetterFormat.h"
#include "formats/MailText.h"
#include "formats/OdtText.h"
#include "formats/PdfText.h"

#include "app/text/Bidi.h"
#include "app/text/PlainText.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace multaqa {
namespace {

/// Lines end in "\n" alone, and nothing stands in them that a text has no business with.
QString cleaned(QString text)
{
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    text.replace(u'\r', u'\n');
    text.remove(QChar::Null);
    return withoutStrayBidiControls(text);
}

Result<QString> textOfDocument(const QByteArray &bytes, bool isDocx)
{
    MULTAQA_TRY(const auto archive, ZipArchive::open(TableSource::memory(bytes, {})));
    return isDocx ? textOfDocx(archive, LetterText::longestText) : textOfOdt(archive, LetterText::longestText);
}

} // namespace

LetterText::LetterText(QString text, Lines lines)
    : m_text(cleaned(std::move(text)))
    , m_lines(lines)
    , m_lineStarts{0}
{
    for (qsizetype at = m_text.indexOf(u'\n'); at >= 0; at = m_text.indexOf(u'\n', at + 1))
        m_lineStarts.push_back(at + 1);
}

int LetterText::lineAt(qsizetype place) const
{
    return static_cast<int>(std::ranges::upper_bound(m_lineStarts, place) - m_lineStarts.begin());
}

Result<LetterText> LetterText::read(const QString &path)
{
    const QString name = isolated(QFileInfo(path).fileName());
    QFile file(path);
    if (!file.exists())
        return Error{ErrorKind::NotFound, tr("There is no file %1; check its name and place.").arg(name), path, {}};
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::NoPermission, tr("The file %1 cannot be read; check that you may open it.").arg(name),
                     path, file.errorString()};
    const QByteArray bytes = file.read(largestFile + 1);
    if (file.error() != QFileDevice::NoError)
        return Error{ErrorKind::NoPermission, tr("The file %1 cannot be read; check that you may open it.").arg(name),
                     path, file.errorString()};
    return readBytes(bytes, name);
}

Result<LetterText> LetterText::readBytes(const QByteArray &bytes, const QString &name)
{
    if (bytes.size() > largestFile)
        return Error::refused(tr("%1 is larger than any letter. Choose the letter itself.").arg(name));
    QString text;
    Lines lines = Lines::Wrapped;
    switch (letterFormatOf(bytes)) {
    case LetterFormat::Text:
        text = decodedText(bytes, {}, longestText);
        break;
    case LetterFormat::Html:
        text = plainText(decodedText(bytes, {}, longestText));
        break;
    case LetterFormat::Mail:
        text = textOfMail(bytes, longestText);
        break;
    case LetterFormat::Pdf: {
        MULTAQA_TRY(text, PdfText::read(bytes, name, longestText));
        break;
    }
    case LetterFormat::Docx:
    case LetterFormat::Odt: {
        auto document = textOfDocument(bytes, letterFormatOf(bytes) == LetterFormat::Docx);
        if (!document)
            return Error{
                ErrorKind::Refused,
                tr("%1 is damaged, protected by a password, or made to do harm. Open it in Word or LibreOffice, "
                   "save it anew, and choose that file.")
                    .arg(name),
                {},
                document.error().detail};
        text = *std::move(document);
        lines = Lines::Paragraphs;
        break;
    }
    case LetterFormat::OldWord:
    case LetterFormat::RichText:
        return Error::refused(
            tr("%1 is in an old format of Word or Outlook. Open it there or in LibreOffice, save it as "
               ".docx, and choose that file.")
                .arg(name));
    case LetterFormat::OtherZip:
        return Error::refused(
            tr("%1 is no letter: choose a file in one of the formats .txt, .eml, .docx, .odt or .pdf.").arg(name));
    }
    if (text.size() > longestText)
        return Error::refused(tr("%1 holds more text than any letter. Choose the letter itself.").arg(name));
    return LetterText(std::move(text), lines);
}

} // namespace multaqa
