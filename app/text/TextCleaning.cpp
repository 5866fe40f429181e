// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "TextCleaning.h"

#include "Bidi.h"

#include <QList>

#include <algorithm>

namespace multaqa {

namespace {

bool isLineEnd(char16_t unit)
{
    // Also vertical tab and form feed, next line, and the line and paragraph separators.
    return (unit >= u'\n' && unit <= u'\r') || unit == u'\u0085' || unit == u'\u2028' || unit == u'\u2029';
}

bool isForbidden(char16_t unit)
{
    const bool isNonCharacter = (unit >= 0xFDD0 && unit <= 0xFDEF) || unit >= 0xFFFE;
    const bool isByteOrderMark = unit == 0xFEFF;
    return unit < 0x20 || (unit >= 0x7F && unit <= 0x9F) || isNonCharacter || isByteOrderMark;
}

/// Line ends as "\n", tabs kept, everything else that is no text taken out.
QString withoutControls(QStringView text)
{
    QString cleaned;
    cleaned.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text[i].unicode();
        const char16_t next = i + 1 < text.size() ? text[i + 1].unicode() : 0;
        if (isLineEnd(unit)) {
            cleaned += u'\n';
            if (unit == u'\r' && next == u'\n')
                ++i;
        } else if (QChar::isHighSurrogate(unit) && QChar::isLowSurrogate(next)) {
            const char32_t character = QChar::surrogateToUcs4(unit, next);
            if ((character & 0xFFFE) != 0xFFFE)
                cleaned += text.mid(i, 2);
            ++i;
        } else if (QChar::isSurrogate(unit)) {
            cleaned += QChar(QChar::ReplacementCharacter);
        } else if (unit == u'\t' || !isForbidden(unit)) {
            cleaned += QChar(unit);
        }
    }
    return cleaned;
}

bool isBlank(QChar character)
{
    return character == u' ' || character == u'\t' || character == u'\n' || character == u'\u3000' ||
           (character >= u'\u2000' && character <= u'\u200A' && character != u'\u2007');
}

/// Latin and Arabic letters, digits and signs that stand for themselves, with single spaces between: most of what there
/// is. What normalization, bidi controls and blanks are about is looked at by the others.
bool isCleanAlready(QStringView text)
{
    char16_t last = u' ';
    for (const QChar character : text) {
        const char16_t unit = character.unicode();
        const bool isLatin = (unit >= 0x20 && unit <= 0x7E) || (unit >= 0xC0 && unit <= 0x17F);
        const bool isArabic = (unit >= 0x621 && unit <= 0x64A) || (unit >= 0x660 && unit <= 0x669);
        if ((!isLatin && !isArabic) || (unit == u' ' && last == u' '))
            return false;
        last = unit;
    }
    return last != u' ';
}

QString inOneLine(const QString &text)
{
    QString line;
    line.reserve(text.size());
    bool spaceWaits = false;
    for (QChar character : text) {
        if (isBlank(character)) {
            spaceWaits = !line.isEmpty();
            continue;
        }
        if (spaceWaits)
            line += u' ';
        spaceWaits = false;
        line += character;
    }
    return line;
}

QString inTidyLines(const QString &text)
{
    QString tidy;
    tidy.reserve(text.size());
    qsizetype lineEnds = 0;
    for (QStringView line : QStringView(text).split(u'\n')) {
        while (!line.isEmpty() && isBlank(line.back()))
            line.chop(1);
        if (!line.isEmpty()) {
            if (!tidy.isEmpty())
                tidy += QString(std::min<qsizetype>(lineEnds, 2), u'\n');
            tidy += line;
            lineEnds = 0;
        }
        ++lineEnds;
    }
    while (!tidy.isEmpty() && isBlank(tidy.front()))
        tidy.remove(0, 1);
    return tidy;
}

} // namespace

QString cleanText(QStringView text, TextLines lines)
{
    if (isCleanAlready(text))
        return text.toString();
    const QString cleaned = withoutStrayBidiControls(withoutControls(text)).normalized(QString::NormalizationForm_C);
    return lines == TextLines::One ? inOneLine(cleaned) : inTidyLines(cleaned);
}

} // namespace multaqa
