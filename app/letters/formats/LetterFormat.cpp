// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "LetterFormat.h"

#include "app/exchange/tables/ZipArchive.h"

#include <algorithm>

namespace multaqa {
namespace {

/// A message begins with header fields, and one of them is one that every message has.
bool looksLikeMail(const QByteArray &bytes)
{
    constexpr const char *tellingFields[] = {"from:",       "subject:",      "mime-version:", "received:",
                                             "message-id:", "content-type:", "return-path:",  "delivered-to:"};
    const QByteArray head = bytes.left(16 * 1024).toLower();
    bool isTold = false;
    for (qsizetype at = 0; at < head.size();) {
        qsizetype end = head.indexOf('\n', at);
        if (end < 0)
            end = head.size();
        QByteArrayView line = QByteArrayView(head).sliced(at, end - at);
        while (line.endsWith('\r'))
            line.chop(1);
        at = end + 1;
        if (line.isEmpty())
            break;
        if (line.startsWith(' ') || line.startsWith('\t') || line.startsWith("from "))
            continue;
        const qsizetype colon = line.indexOf(':');
        const bool isField = colon > 0 && std::all_of(line.begin(), line.begin() + colon, [](char character) {
                                 return character > ' ' && character < 127;
                             });
        if (!isField)
            return false;
        isTold |= std::ranges::any_of(tellingFields, [&](const char *field) { return line.startsWith(field); });
    }
    return isTold;
}

LetterFormat formatOfZip(const QByteArray &bytes)
{
    const auto archive = ZipArchive::open(TableSource::memory(bytes, {}));
    if (!archive)
        return LetterFormat::OtherZip;
    if ((*archive)->contains("word/document.xml"))
        return LetterFormat::Docx;
    const auto kind = (*archive)->bytes("mimetype", 1024);
    const bool isText = kind && kind->startsWith("application/vnd.oasis.opendocument.text");
    return isText ? LetterFormat::Odt : LetterFormat::OtherZip;
}

} // namespace

LetterFormat letterFormatOf(const QByteArray &bytes)
{
    if (bytes.startsWith("PK\x03\x04"))
        return formatOfZip(bytes);
    if (bytes.left(1024).contains("%PDF-"))
        return LetterFormat::Pdf;
    if (bytes.startsWith("\xD0\xCF\x11\xE0"))
        return LetterFormat::OldWord;
    if (bytes.startsWith("{\\rtf"))
        return LetterFormat::RichText;
    if (looksLikeMail(bytes))
        return LetterFormat::Mail;
    const QByteArray head = bytes.left(1024).toLower();
    const bool isHtml = head.contains("<html") || head.contains("<!doctype html");
    return isHtml ? LetterFormat::Html : LetterFormat::Text;
}

} // namespace multaqa
