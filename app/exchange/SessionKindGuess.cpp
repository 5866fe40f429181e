// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "SessionKindGuess.h"

#include "app/text/Fold.h"

#include <QStringList>

#include <vector>

namespace multaqa {

namespace {

struct Clues
{
    SessionKind kind;
    QStringList inType;     ///< words anywhere in the type
    QStringList inTitle;    ///< phrases anywhere in the title
    QStringList wholeTitle; ///< the title and nothing else
};

/// Folded, with every sign between words as one space, and a space at both ends, so that whole words can be looked for.
QString asWords(QStringView text)
{
    QString words = fold(text);
    for (QChar &character : words)
        if (!character.isLetterOrNumber())
            character = u' ';
    return u' ' + words.simplified() + u' ';
}

QStringList phrases(QStringView list)
{
    QStringList folded;
    for (QStringView phrase : list.split(u'|', Qt::SkipEmptyParts))
        folded += asWords(phrase);
    return folded;
}

const std::vector<Clues> &allClues()
{
    // The narrower kind comes first: "opening plenary" is an opening.
    static const std::vector<Clues> clues{
        {SessionKind::Break,
         phrases(u"break|breaks|lunch|coffee|dinner|meal|pause|déjeuner|استراحة|الاستراحة|غداء|الغداء"),
         phrases(u"coffee break|tea break|lunch break|health break|prayer break|pause café|pause déjeuner|استراحة "
                 u"غداء|استراحة "
                 u"الغداء|استراحة قهوة|استراحة القهوة|استراحة الصلاة"),
         phrases(u"break|lunch|coffee|pause|déjeuner|lunch and prayer|استراحة|الاستراحة|غداء|الغداء")},
        {SessionKind::Opening, phrases(u"opening|welcome|ouverture|افتتاح|الافتتاح|افتتاحية|الافتتاحية"),
         phrases(
             u"opening session|opening ceremony|opening remarks|opening statements|opening plenary|opening "
             u"event|séance "
             u"d'ouverture|session d'ouverture|cérémonie d'ouverture|الجلسة الافتتاحية|جلسة افتتاحية|حفل الافتتاح|جلسة "
             u"الافتتاح"),
         phrases(u"opening|welcome|ouverture|افتتاح|الافتتاح")},
        {SessionKind::Closing, phrases(u"closing|clôture|ختام|الختام|ختامية|الختامية|اختتام"),
         phrases(u"closing session|closing ceremony|closing remarks|closing statements|closing plenary|closing "
                 u"event|séance de "
                 u"clôture|session de clôture|cérémonie de clôture|الجلسة الختامية|جلسة ختامية|حفل الختام|جلسة الختام"),
         phrases(u"closing|clôture|اختتام|الختام")},
        {SessionKind::SideEvent,
         phrases(u"side event|événement parallèle|فعالية جانبية|الفعالية الجانبية|حدث جانبي"),
         phrases(u"side event|événement parallèle|فعالية جانبية|الفعالية الجانبية|حدث جانبي"),
         {}},
        {SessionKind::Roundtable,
         phrases(u"roundtable|roundtables|round table|table ronde|panel|مائدة مستديرة|المائدة المستديرة|حلقة نقاش"),
         phrases(u"thematic roundtable|roundtable|round table|table ronde|مائدة مستديرة|المائدة المستديرة"),
         {}},
        {SessionKind::OpenDiscussion,
         phrases(u"open discussion|discussion|débat|débat ouvert|مناقشة|مناقشة مفتوحة|المناقشة المفتوحة|نقاش مفتوح"),
         phrases(u"open discussion|débat ouvert|مناقشة مفتوحة|المناقشة المفتوحة|نقاش مفتوح"),
         {}},
        {SessionKind::Plenary, phrases(u"plenary|keynote|keynotes|plénière|جلسة عامة|الجلسة العامة"),
         phrases(u"plenary session|séance plénière|session plénière|جلسة عامة|الجلسة العامة"),
         phrases(u"plenary|keynote|plénière")},
    };
    return clues;
}

bool containsAny(const QString &words, const QStringList &wanted)
{
    for (const QString &phrase : wanted)
        if (words.contains(phrase))
            return true;
    return false;
}

} // namespace

SessionKind guessSessionKind(const QString &type, const QString &title)
{
    const QString typeWords = asWords(type);
    for (const Clues &clues : allClues())
        if (containsAny(typeWords, clues.inType))
            return clues.kind;
    const QString titleWords = asWords(title);
    for (const Clues &clues : allClues())
        if (clues.wholeTitle.contains(titleWords) || containsAny(titleWords, clues.inTitle))
            return clues.kind;
    return SessionKind::Other;
}

} // namespace multaqa
