// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "DateMeaning.h"

#include "app/text/Fold.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <span>

namespace multaqa {
namespace {

using Tokens = std::span<const LetterToken>;

struct ThingWord
{
    const char16_t *word; ///< Arabic ones without what is written together with them
    LetterThing thing;
    bool isPlural = false;
};

constexpr ThingWord thingWords[] = {
    {u"conference", LetterThing::Conference},
    {u"conferences", LetterThing::Conference, true},
    {u"موتمر", LetterThing::Conference},
    {u"موتمرات", LetterThing::Conference, true},
    {u"consultation", LetterThing::Consultation},
    {u"consultations", LetterThing::Consultation, true},
    {u"مشاوره", LetterThing::Consultation},
    {u"مشاورات", LetterThing::Consultation, true},
    {u"meeting", LetterThing::OtherEvent},
    {u"reunion", LetterThing::OtherEvent},
    {u"اجتماع", LetterThing::OtherEvent},
    {u"workshop", LetterThing::OtherEvent},
    {u"atelier", LetterThing::OtherEvent},
    {u"ورشه", LetterThing::OtherEvent},
    {u"webinar", LetterThing::OtherEvent},
    {u"ندوه", LetterThing::OtherEvent},
    {u"register", LetterThing::Registration},
    {u"registration", LetterThing::Registration},
    {u"inscription", LetterThing::Registration},
    {u"inscriptions", LetterThing::Registration},
    {u"inscrire", LetterThing::Registration},
    {u"تسجيل", LetterThing::Registration},
    {u"request", LetterThing::Requests},
    {u"requests", LetterThing::Requests},
    {u"demande", LetterThing::Requests},
    {u"demandes", LetterThing::Requests},
    {u"nominations", LetterThing::Requests},
    {u"candidatures", LetterThing::Requests},
    {u"طلب", LetterThing::Requests},
    {u"طلبات", LetterThing::Requests},
    {u"ترشيحات", LetterThing::Requests},
    {u"report", LetterThing::Reports},
    {u"reports", LetterThing::Reports},
    {u"rapport", LetterThing::Reports},
    {u"rapports", LetterThing::Reports},
    {u"تقرير", LetterThing::Reports},
    {u"تقارير", LetterThing::Reports},
    {u"survey", LetterThing::Survey},
    {u"questionnaire", LetterThing::Survey},
    {u"enquete", LetterThing::Survey},
    {u"sondage", LetterThing::Survey},
    {u"استطلاع", LetterThing::Survey},
    {u"استبيان", LetterThing::Survey},
};

constexpr const char16_t *severalWords[] = {
    u"first",        u"second",     u"third",      u"previous", u"last",     u"next",      u"annual",  u"original",
    u"instead",      u"originally", u"previously", u"premier",  u"premiere", u"deuxieme",  u"seconde", u"troisieme",
    u"precedent",    u"precedente", u"dernier",    u"derniere", u"prochain", u"prochaine", u"initial", u"initiale",
    u"initialement", u"اولي",       u"ثاني",       u"ثانيه",    u"ثالث",     u"ثالثه",     u"سابق",    u"سابقه",
    u"ماضي",         u"ماضيه",      u"مقبل",       u"قادم",     u"بدلا",     u"عوضا",      u"كان"};

/// Anywhere in the sentence these make a date a deadline.
constexpr const char16_t *deadlineWords[] = {u"deadline", u"later", u"due",   u"closes", u"close",
                                             u"limite",   u"tard",  u"اقصاه", u"نهائي"};
/// These only right before it.
constexpr const char16_t *untilWords[] = {u"by", u"until", u"till", u"jusqu", u"ici", u"بحلول", u"حتي", u"لغايه"};
constexpr const char16_t *beforeWords[] = {u"before", u"avant", u"قبل", u"prior"};
/// What may stand between those and the date.
constexpr const char16_t *betweenWords[] = {u"to",   u"au",       u"a",   u"the",  u"le",    u"of",
                                            u"end",  u"day",      u"يوم", u"ليوم", u"نهايه", u"مساء",
                                            u"noon", u"midnight", u"cob", u"h",    u"pm"};

template <size_t count>
QSet<QString> setOf(const char16_t *const (&words)[count])
{
    QSet<QString> set;
    for (const char16_t *word : words)
        set.insert(fold(QString::fromUtf16(word)));
    return set;
}

/// An Arabic word without the letters that are written together with it: و, ب, ل, ال.
QString bare(const LetterToken &token)
{
    QString word = token.folded;
    if (!token.isArabic)
        return word;
    if (word.size() > 4 && (word.startsWith(u'و') || word.startsWith(u'ف')))
        word.remove(0, 1);
    if (word.startsWith(u"لل"))
        return word.sliced(2);
    if (word.size() > 4 && (word.startsWith(u"بال") || word.startsWith(u"كال")))
        return word.sliced(3);
    if (word.size() > 4 && word.startsWith(u"ال"))
        return word.sliced(2);
    return word;
}

struct Words
{
    QHash<QString, ThingWord> things;
    QSet<QString> several = setOf(severalWords);
    QSet<QString> deadline = setOf(deadlineWords);
    QSet<QString> until = setOf(untilWords);
    QSet<QString> before = setOf(beforeWords);
    QSet<QString> between = setOf(betweenWords);

    Words()
    {
        for (const ThingWord &word : thingWords)
            things.insert(fold(QString::fromUtf16(word.word)), word);
    }
    static const Words &all()
    {
        static const Words words;
        return words;
    }
    const ThingWord *thing(const LetterToken &token) const
    {
        const QString word = bare(token);
        auto found = things.constFind(word);
        // لمشاورة, but not لجنة.
        if (found == things.cend() && token.isArabic && (word.startsWith(u'ل') || word.startsWith(u'ب')))
            found = things.constFind(word.sliced(1));
        return found == things.cend() ? nullptr : &*found;
    }
};

bool endsSentence(const LetterToken &token)
{
    return token.isSign(u'.') || token.isSign(u'!') || token.isSign(u'?') || token.isSign(u'؟') || token.isSign(u'•');
}

/// The sentence of the token before which it ends: from its beginning, at most 80 tokens back.
Tokens sentenceBefore(const std::vector<LetterToken> &tokens, size_t end)
{
    constexpr size_t longest = 80;
    size_t begin = end;
    while (begin > 0 && end - begin < longest) {
        if (begin < tokens.size() && tokens[begin].lineBreaks >= 2)
            break;
        // A full stop within a word or number ends nothing.
        if (endsSentence(tokens[begin - 1]) && !(begin < tokens.size() && tokens[begin].touchesLast))
            break;
        --begin;
    }
    return Tokens(tokens).subspan(begin, end - begin);
}

void takeThings(DateMeaning &meaning, Tokens tokens)
{
    const Words &words = Words::all();
    for (const LetterToken &token : tokens) {
        if (!token.isWord())
            continue;
        if (const ThingWord *word = words.thing(token)) {
            if (!meaning.isFor(word->thing))
                meaning.things.push_back(word->thing);
            meaning.isOneOfSeveral |= word->isPlural;
        }
        meaning.isOneOfSeveral |= words.several.contains(bare(token));
    }
}

void takeLimit(DateMeaning &meaning, Tokens tokens)
{
    const Words &words = Words::all();
    const auto isDeadline = [&](const LetterToken &token) { return words.deadline.contains(bare(token)); };
    for (size_t i = tokens.size(); i-- > 0;) {
        const QString &word = tokens[i].folded;
        if (words.until.contains(word))
            meaning.limit = DateMeaning::Limit::Until;
        else if (words.before.contains(word))
            meaning.limit = DateMeaning::Limit::Before;
        else if (tokens[i].isNumber() || tokens[i].kind == LetterToken::Kind::Sign || words.between.contains(word) ||
                 DateWords::isFiller(tokens[i]))
            continue;
        break;
    }
    if (meaning.limit == DateMeaning::Limit::None && std::ranges::any_of(tokens, isDeadline))
        meaning.limit = DateMeaning::Limit::Until;
}

} // namespace

bool DateMeaning::isFor(LetterThing thing) const
{
    return std::ranges::find(things, thing) != things.end();
}

bool DateMeaning::isForEvent() const
{
    return std::ranges::any_of(things, isEvent);
}

std::vector<DateMeaning> meaningsOf(const std::vector<LetterToken> &tokens, const std::vector<LetterDate> &dates)
{
    const auto tokenAt = [&](qsizetype place) {
        return static_cast<size_t>(std::ranges::lower_bound(tokens, place, {}, &LetterToken::start) - tokens.begin());
    };
    std::vector<DateMeaning> meanings;
    for (size_t i = 0; i < dates.size(); ++i) {
        const LetterDate &date = dates[i];
        if (i > 0 && dates[i - 1].start == date.start) {
            meanings.push_back(meanings.back());
            continue;
        }
        DateMeaning meaning;
        const size_t first = tokenAt(date.start);
        Tokens sentence = sentenceBefore(tokens, first);
        if (date.isReversed) {
            // What came before it stands behind it in its line, or in one of the lines above.
            meaning.isSure = false;
            size_t end = first + 1;
            while (end < tokens.size() && tokens[end].lineBreaks == 0 && tokens[end].kind != LetterToken::Kind::Sign)
                ++end;
            const Tokens behind = Tokens(tokens).subspan(first, end - first);
            takeThings(meaning, behind);
            const auto isUntil = [](const LetterToken &token) { return Words::all().until.contains(token.folded); };
            if (date.place == LetterDate::Place::Alone && std::ranges::any_of(behind, isUntil))
                meaning.limit = DateMeaning::Limit::Until;
            if (meaning.things.empty()) {
                constexpr size_t near = 40;
                const size_t begin = first > near ? first - near : 0;
                takeThings(meaning, Tokens(tokens).subspan(begin, first - begin));
            }
            meanings.push_back(meaning);
            continue;
        }
        if (i > 0 && !sentence.empty() && dates[i - 1].end() > sentence.front().start) {
            const size_t behind = tokenAt(dates[i - 1].end());
            sentence = Tokens(tokens).subspan(std::min(behind, first), first - std::min(behind, first));
        }
        takeThings(meaning, sentence);
        if (date.place == LetterDate::Place::Alone)
            takeLimit(meaning, sentence);
        meanings.push_back(meaning);
    }
    return meanings;
}

} // namespace multaqa
