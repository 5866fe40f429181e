// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "NameTransliteration.h"

#include "app/people/CommonNames.h"
#include "app/people/NameWords.h"
#include "app/text/Fold.h"

#include <QRegularExpression>

#include <algorithm>
#include <vector>

namespace multaqa {
namespace {

enum class Custom { Mashriq, Maghreb };

struct Spelling
{
    QStringView letters;
    QStringView customary;
    QStringView maghreb; ///< empty: as customary
};

/// What an Arabic letter is written as; vowels and what depends on the neighbours are not here.
constexpr Spelling consonants[] = {
    {u"ب", u"b", {}},      {u"پ", u"p", {}},    {u"ت", u"t", {}},    {u"ث", u"th", {}},   {u"ج", u"j", {}},
    {u"چ", u"ch", u"tch"}, {u"ح", u"h", {}},    {u"خ", u"kh", {}},   {u"د", u"d", {}},    {u"ذ", u"dh", {}},
    {u"ر", u"r", {}},      {u"ز", u"z", {}},    {u"ژ", u"zh", u"j"}, {u"س", u"s", {}},    {u"ش", u"sh", u"ch"},
    {u"ص", u"s", {}},      {u"ض", u"d", u"dh"}, {u"ط", u"t", {}},    {u"ظ", u"z", u"dh"}, {u"غ", u"gh", {}},
    {u"ف", u"f", {}},      {u"ڤ", u"v", {}},    {u"ق", u"q", u"k"},  {u"ڨ", u"g", {}},    {u"ك", u"k", {}},
    {u"گ", u"g", {}},      {u"ل", u"l", {}},    {u"م", u"m", {}},    {u"ن", u"n", {}},    {u"ه", u"h", {}},
};

/// The longest first, since the first that fits is taken.
constexpr Spelling latinLetters[] = {
    {u"tch", u"تش", {}}, {u"sch", u"ش", {}}, {u"eau", u"و", {}}, {u"sh", u"ش", {}},  {u"ch", u"تش", {}},
    {u"kh", u"خ", {}},   {u"gh", u"غ", {}},  {u"th", u"ث", {}},  {u"dh", u"ذ", {}},  {u"ph", u"ف", {}},
    {u"ck", u"ك", {}},   {u"dj", u"ج", {}},  {u"ou", u"و", {}},  {u"oo", u"و", {}},  {u"ee", u"ي", {}},
    {u"ie", u"ي", {}},   {u"ei", u"ي", {}},  {u"ea", u"ي", {}},  {u"ai", u"اي", {}}, {u"ay", u"اي", {}},
    {u"au", u"او", {}},  {u"aa", u"ا", {}},  {u"qu", u"ك", {}},  {u"ce", u"س", {}},  {u"ci", u"سي", {}},
    {u"a", u"ا", {}},    {u"b", u"ب", {}},   {u"c", u"ك", {}},   {u"d", u"د", {}},   {u"e", u"ي", {}},
    {u"f", u"ف", {}},    {u"g", u"غ", {}},   {u"h", u"ه", {}},   {u"i", u"ي", {}},   {u"j", u"ج", {}},
    {u"k", u"ك", {}},    {u"l", u"ل", {}},   {u"m", u"م", {}},   {u"n", u"ن", {}},   {u"o", u"و", {}},
    {u"p", u"ب", {}},    {u"q", u"ق", {}},   {u"r", u"ر", {}},   {u"s", u"س", {}},   {u"t", u"ت", {}},
    {u"u", u"و", {}},    {u"v", u"ف", {}},   {u"w", u"و", {}},   {u"x", u"كس", {}},  {u"y", u"ي", {}},
    {u"z", u"ز", {}},
};

/// A sound of an Arabic word in Latin letters.
struct Part
{
    QString latin;
    enum Kind { Consonant, Vowel } kind;
};

QString consonant(QChar letter, Custom custom)
{
    for (const Spelling &spelling : consonants) {
        if (spelling.letters[0] == letter)
            return (custom == Custom::Maghreb && !spelling.maghreb.isEmpty() ? spelling.maghreb : spelling.customary)
                .toString();
    }
    return {};
}

/// و and ي are consonants at the beginning and beside a written vowel, vowels elsewhere.
bool isGlide(const QString &word, qsizetype at)
{
    const auto isAlif = [&](qsizetype i) {
        return i >= 0 && i < word.size() && QStringView(u"اآأةى").contains(word[i]);
    };
    const bool isLast = at + 1 == word.size();
    return at == 0 || isAlif(at + 1) || (isAlif(at - 1) && !isLast) ||
           (!isLast && QStringView(u"وي").contains(word[at + 1]) && word[at] == u'و');
}

std::vector<Part> partsOf(const QString &word, Custom custom)
{
    std::vector<Part> parts;
    const auto add = [&](const QString &latin, Part::Kind kind) { parts.push_back({latin, kind}); };
    for (qsizetype i = 0; i < word.size(); ++i) {
        const QChar letter = word[i];
        switch (letter.unicode()) {
        case u'ا':
        case u'أ':
        case u'آ':
        case u'ى':
        case u'ة':
        case u'\u064E': // fatha
            if (parts.empty() || parts.back().latin != QStringLiteral("a"))
                add(QStringLiteral("a"), Part::Vowel);
            break;
        case u'إ':
        case u'\u0650': // kasra
            add(QStringLiteral("i"), Part::Vowel);
            break;
        case u'\u064F': // damma
            add(custom == Custom::Maghreb ? QStringLiteral("ou") : QStringLiteral("u"), Part::Vowel);
            break;
        case u'\u0651': // shadda
            if (!parts.empty() && parts.back().latin.size() == 1)
                add(parts.back().latin, Part::Consonant);
            break;
        case u'ع':
            if (i == 0 && !(word.size() > 1 && QStringView(u"اي").contains(word[1])))
                add(QStringLiteral("a"), Part::Vowel);
            break;
        case u'و':
        case u'ؤ':
            if (isGlide(word, i))
                add(custom == Custom::Maghreb ? QStringLiteral("ou") : QStringLiteral("w"), Part::Consonant);
            else
                add(QStringLiteral("ou"), Part::Vowel);
            break;
        case u'ي':
        case u'ئ':
            if (isGlide(word, i) && !(i > 0 && i + 2 == word.size() && word[i + 1] == u'ة'))
                add(QStringLiteral("y"), Part::Consonant);
            else
                add(QStringLiteral("i"), Part::Vowel);
            break;
        default:
            if (const QString latin = consonant(letter, custom); !latin.isEmpty())
                add(latin, Part::Consonant);
        }
    }
    return parts;
}

/// The vowels that Arabic leaves out, by the shapes of its words: fa'il Najib, fa'l-an Hamdan, fa'al Hasan, fa'il
/// Khaled.
QString withShortVowels(const std::vector<Part> &parts)
{
    QString word;
    for (size_t begin = 0; begin < parts.size();) {
        if (parts[begin].kind == Part::Vowel) {
            word += parts[begin++].latin;
            continue;
        }
        size_t end = begin;
        while (end < parts.size() && parts[end].kind == Part::Consonant)
            ++end;
        const size_t run = end - begin;
        const bool isFirst = begin == 0;
        const bool isLast = end == parts.size();
        for (size_t i = begin; i < end; ++i) {
            word += parts[i].latin;
            const size_t place = i - begin;
            if (isFirst && place == 0 && run > 1)
                word += u'a';
            else if (isLast && place + 2 == run)
                word += isFirst ? u'a' : u'e';
        }
        begin = end;
    }
    return word;
}

QString capitalised(QString word)
{
    if (!word.isEmpty())
        word[0] = word[0].toUpper();
    return word;
}

QString latinWord(const QString &arabic, Custom custom)
{
    if (const CommonName *common = CommonNames::instance().find(fold(arabic)))
        return custom == Custom::Maghreb ? common->maghreb : common->latin;
    if (arabic.startsWith(QStringLiteral("ال")) && arabic.size() > 4)
        return (custom == Custom::Maghreb ? QStringLiteral("El ") : QStringLiteral("Al-")) +
               latinWord(arabic.mid(2), custom);
    // A name made from a common one: الحسيني, Al-Husseini; بوعزيز, Bouaziz.
    const auto common = [&](const QString &part) {
        const CommonName *name = CommonNames::instance().find(fold(part));
        return !name ? QString() : custom == Custom::Maghreb ? name->maghreb : name->latin;
    };
    if (arabic.endsWith(u'ي') && arabic.size() > 4) {
        const QString stem = common(arabic.chopped(1));
        if (!stem.isEmpty() && !QStringView(u"aei").contains(stem.back()))
            return stem + u'i';
    }
    if (arabic.startsWith(QStringLiteral("بو")) && arabic.size() > 4) {
        if (const QString son = common(arabic.mid(2)); !son.isEmpty())
            return QStringLiteral("Bou") + son.toLower();
    }
    return capitalised(withShortVowels(partsOf(arabic, custom)));
}

/// How many of the words from the first on are one common name: عبد الله, صلاح الدين.
qsizetype commonWords(const QStringList &words, qsizetype first)
{
    for (qsizetype count = std::min<qsizetype>(3, words.size() - first); count > 1; --count) {
        if (CommonNames::instance().find(fold(words.mid(first, count).join(u' '))))
            return count;
    }
    return 1;
}

QString arabicWord(const QString &latin)
{
    if (const CommonName *common = CommonNames::instance().find(latin))
        return common->arabic.first();
    QString arabic;
    for (qsizetype at = 0; at < latin.size();) {
        const QStringView rest = QStringView(latin).mid(at);
        const bool isDoubled = at > 0 && rest[0] == latin[at - 1] && !QStringView(u"aeiou").contains(rest[0]);
        const bool isSilent = at > 1 && rest == u"e";
        // The e of -er, -en, -el is not heard much, and not written.
        const bool isWeak = at > 0 && rest.size() == 2 && rest[0] == u'e' && QStringView(u"rnl").contains(rest[1]);
        if (isDoubled || isSilent || isWeak) {
            ++at;
            continue;
        }
        qsizetype used = 1;
        for (const Spelling &spelling : latinLetters) {
            if (!rest.startsWith(spelling.letters))
                continue;
            used = spelling.letters.size();
            const QStringView written = spelling.customary;
            if (at == 0 && QStringView(u"اوي").contains(written[0]) && QStringView(u"aeiou").contains(rest[0]))
                arabic += rest[0] == u'a' && written == u"ا" ? u"أ" : rest[0] == u'e' || rest[0] == u'i' ? u"إ" : u"أ";
            if (at != 0 || written != u"ا")
                arabic += written;
            // c before e and i: the vowel is still to come.
            if (spelling.letters == u"ce" && rest.size() > 2)
                used = 2;
            break;
        }
        at += used;
    }
    return arabic;
}

} // namespace

QString NameTransliteration::toLatin(const QString &arabic, const QString &country)
{
    static const QStringList maghreb = {QStringLiteral("MA"), QStringLiteral("DZ"), QStringLiteral("TN"),
                                        QStringLiteral("MR")};
    const Custom custom = maghreb.contains(country) ? Custom::Maghreb : Custom::Mashriq;
    static const QRegularExpression separators(QStringLiteral("[\\s\\-]+"));
    const QStringList words = QString(arabic).remove(u'ـ').split(separators, Qt::SkipEmptyParts);
    QStringList latin;
    for (qsizetype i = 0; i < words.size();) {
        const qsizetype count = commonWords(words, i);
        const QString text = words.mid(i, count).join(u' ');
        latin += scriptOf(text) == NameScript::Arabic ? latinWord(text, custom) : text;
        i += count;
    }
    // A particle that begins the name is a word like others.
    return capitalised(latin.join(u' '));
}

QString NameTransliteration::toArabic(const QString &latin)
{
    const QStringList words = fold(latin).split(u' ', Qt::SkipEmptyParts);
    QStringList arabic;
    bool hasArticle = false;
    for (qsizetype i = 0; i < words.size();) {
        const qsizetype count = hasArticle ? 1 : commonWords(words, i);
        const QString text = words.mid(i, count).join(u' ');
        i += count;
        if ((text == QStringLiteral("al") || text == QStringLiteral("el")) && i < words.size()) {
            hasArticle = true;
            continue;
        }
        const QString word = scriptOf(text) == NameScript::Latin ? arabicWord(text) : text;
        arabic += hasArticle ? QStringLiteral("ال") + word : word;
        hasArticle = false;
    }
    return arabic.join(u' ');
}

} // namespace multaqa
