// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "ReadableXml.h"

#include <QRegularExpression>

namespace multaqa {

ReadableXml readableXml(const QByteArray &bytes)
{
    static const QRegularExpression otherEncoding(
        QStringLiteral(R"(^\s*<\?xml[^>]*\bencoding\s*=\s*["'](?!utf-?8["']))"),
        QRegularExpression::CaseInsensitiveOption);
    ReadableXml text{bytes, {}, 0};
    const bool isUtf16 = bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF") || bytes.left(4).contains('\0');
    if (isUtf16 || otherEncoding.match(QString::fromLatin1(bytes.left(200))).hasMatch() || bytes.isValidUtf8())
        return text;
    text.decoded = QString::fromUtf8(bytes);
    for (const QByteArray &line : bytes.split('\n')) {
        ++text.firstDamage;
        if (!line.isValidUtf8())
            break;
    }
    return text;
}

bool hasTagOfTooManyAttributes(const QByteArray &bytes)
{
    constexpr int most = 1000;
    bool isInTag = false;
    char quote = 0;
    char before = 0;
    int attributes = 0;
    for (char byte : bytes) {
        // The other half of a letter in UTF-16.
        if (byte == 0)
            continue;
        if (!isInTag) {
            isInTag = before == '<' && byte != '!' && byte != '?' && byte != '/';
            attributes = 0;
            quote = 0;
        } else if (quote != 0) {
            quote = byte == quote ? char(0) : quote;
        } else if (byte == '"' || byte == '\'') {
            quote = byte;
            if (++attributes > most)
                return true;
        } else if (byte == '>') {
            isInTag = false;
        }
        before = byte;
    }
    return false;
}

} // namespace multaqa
