// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "ShowableText.h"

namespace multaqa {

namespace {

bool isShowable(char32_t c)
{
    const bool isControl = c < 0x20 || (c >= 0x7F && c < 0xA0);
    const bool isNonCharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    const bool isOverride = c == 0x202D || c == 0x202E;
    const bool isHidden = c == 0xAD || c == 0xFFFC || c == 0xFEFF || (c >= 0xE0000 && c <= 0xE007F);
    return !isControl && !isNonCharacter && !isOverride && !isHidden;
}

} // namespace

QString showableText(const QString &text, LineBreaks lineBreaks)
{
    QString plain;
    plain.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n')
            continue;
        if (c == u'\n' || c == u'\r' || c == u'\v' || c == u'\f' || c == QChar::LineSeparator ||
            c == QChar::ParagraphSeparator || c.unicode() == 0x85) {
            plain += lineBreaks == LineBreaks::Keep ? QChar(QChar::LineSeparator) : QChar(u' ');
        } else if (c == u'\t') {
            plain += u' ';
        } else if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            if (isShowable(QChar::surrogateToUcs4(c, text[i + 1]))) {
                plain += c;
                plain += text[i + 1];
            }
            ++i;
        } else if (!c.isSurrogate() && isShowable(c.unicode())) {
            plain += c;
        }
    }
    return plain;
}

bool isDirectionControl(QChar character)
{
    const char16_t c = character.unicode();
    return c == 0x200E || c == 0x200F || c == 0x061C || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

} // namespace multaqa
