// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "Fold.h"

#include <QList>

#include <array>

namespace multaqa {

namespace {

/// What Unicode's compatibility decomposition and case folding do not bring together.
QStringView replacement(char32_t character)
{
    switch (character) {
    case U'ٱ':
        return u"ا";
    case U'ى':
    case U'ی':
    case U'ې':
        return u"ي";
    case U'ة':
    case U'ە':
    case U'ہ':
    case U'ھ':
    case U'ۃ':
        return u"ه";
    case U'ک':
    case U'گ':
    case U'ڭ':
    case U'ݣ':
    case U'ڪ':
        return u"ك";
    case U'پ':
        return u"ب";
    case U'چ':
        return u"ج";
    case U'ژ':
        return u"ز";
    case U'ڤ':
    case U'ڢ':
    case U'ڥ':
        return u"ف";
    case U'ڨ':
    case U'ڧ':
        return u"ق";
    case U'،':
        return u",";
    case U'؛':
        return u";";
    case U'؟':
        return u"?";
    case U'٪':
        return u"%";
    case U'æ':
        return u"ae";
    case U'œ':
        return u"oe";
    case U'ø':
        return u"o";
    case U'ß':
        return u"ss";
    case U'đ':
    case U'ð':
    case U'ɖ':
        return u"d";
    case U'ħ':
        return u"h";
    case U'ı':
        return u"i";
    case U'ł':
        return u"l";
    case U'ŋ':
        return u"n";
    case U'þ':
        return u"th";
    case U'ŧ':
        return u"t";
    default:
        return {};
    }
}

/// Hamza on the line, tatweel, and the many signs that stand for an apostrophe, hamza or ayn in names.
bool isDropped(char32_t character)
{
    switch (character) {
    case U'ء':
    case U'ـ':
    case U'\'':
    case U'`':
    case U'\u00B4':
    case U'\u02B9':
    case U'\u02BB':
    case U'\u02BC':
    case U'\u02BD':
    case U'\u02BE':
    case U'\u02BF':
    case U'\u02C8':
    case U'\u2018':
    case U'\u2019':
    case U'\u201B':
    case U'\u2032':
        return true;
    default:
        break;
    }
    switch (QChar::category(character)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
        return true;
    default:
        return false;
    }
}

bool isSpace(char32_t character)
{
    return QChar::isSpace(character) || QChar::category(character) == QChar::Punctuation_Dash ||
           QChar::category(character) == QChar::Other_Control;
}

/// One character after decomposition and case folding.
void appendPart(QString &folded, char32_t character)
{
    if (isSpace(character)) {
        folded += u' ';
        return;
    }
    if (const int digit = QChar::digitValue(character); digit >= 0) {
        folded += QChar(char16_t(u'0' + digit));
        return;
    }
    const QStringView other = replacement(character);
    if (other.isEmpty())
        folded += QChar::fromUcs4(character);
    else
        folded += other;
}

QString foldCharacter(char32_t character)
{
    if (isDropped(character))
        return {};
    const QList<uint> parts = QString::fromUcs4(&character, 1).normalized(QString::NormalizationForm_KD).toUcs4();
    // A mark shown by itself, such as ¨, decomposes to a space that carries it.
    const bool isBareMark = parts.size() > 1 && parts[0] == U' ' && isDropped(parts[1]);
    QString folded;
    for (qsizetype i = isBareMark ? 1 : 0; i < parts.size(); ++i) {
        const char32_t part = parts[i];
        if (isDropped(part))
            continue;
        for (uint lower : QString::fromUcs4(&part, 1).toCaseFolded().toUcs4())
            appendPart(folded, lower);
    }
    return folded;
}

/// Latin, Greek, Cyrillic, Hebrew and Arabic, worked out once. None of them has more than three parts (½ has).
struct FoldTable
{
    static constexpr char32_t size = 0x800;
    static constexpr qsizetype mostParts = 3;
    struct Entry
    {
        char16_t parts[mostParts];
        quint16 length;
    };
    std::array<Entry, size> entries{};

    FoldTable()
    {
        for (char32_t character = 0; character < size; ++character) {
            const QString folded = foldCharacter(character);
            Entry &entry = entries[character];
            entry.length = quint16(std::min(folded.size(), mostParts));
            for (quint16 i = 0; i < entry.length; ++i)
                entry.parts[i] = folded[i].unicode();
        }
    }
};

} // namespace

QString fold(QStringView text)
{
    static const FoldTable table;
    // Written through a pointer: a list of very many people is folded whole, and appending letter by letter took half
    // of that time.
    QString folded(text.size() * FoldTable::mostParts, Qt::Uninitialized);
    QChar *end = folded.data();
    const QChar *begin = end;
    bool spaceWaits = false;
    const auto append = [&](char16_t character) {
        if (character == u' ') {
            spaceWaits = end != begin;
            return;
        }
        if (spaceWaits)
            *end++ = u' ';
        spaceWaits = false;
        *end++ = QChar(character);
    };

    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text[i].unicode();
        if (unit < FoldTable::size) {
            const FoldTable::Entry &entry = table.entries[unit];
            for (quint16 part = 0; part < entry.length; ++part)
                append(entry.parts[part]);
            continue;
        }
        char32_t character = unit;
        if (QChar::isHighSurrogate(unit) && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            character = QChar::surrogateToUcs4(text[i], text[i + 1]);
            ++i;
        }
        const QString parts = foldCharacter(character);
        // One such as ﷺ becomes a whole sentence.
        if (const qsizetype used = end - begin,
            needed = used + parts.size() + 1 + (text.size() - i) * FoldTable::mostParts;
            needed > folded.size()) {
            folded.resize(needed);
            begin = folded.data();
            end = folded.data() + used;
        }
        for (const QChar part : parts)
            append(part.unicode());
    }
    folded.truncate(end - begin);
    return folded;
}

} // namespace multaqa
