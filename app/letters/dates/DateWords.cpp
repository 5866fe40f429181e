// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "DateWords.h"

#include "app/text/Fold.h"

#include <QCalendar>

#include <algorithm>

namespace multaqa {
namespace {

struct Spelling
{
    const char16_t *name;
    int number;
};

/// Folded, as all of these.
constexpr Spelling moreMonths[] = {
    {u"ابريل", 4},        {u"نيسان", 4},         {u"يونيه", 6},      {u"يوليه", 7},        {u"يوليوز", 7},
    {u"جويليه", 7},       {u"غشت", 8},           {u"اوت", 8},        {u"شتنبر", 9},        {u"شتمبر", 9},
    {u"نونبر", 11},       {u"دجنبر", 12},        {u"دجمبر", 12},     {u"جانفي", 1},        {u"فيفري", 2},
    {u"افريل", 4},        {u"ماي", 5},           {u"جوان", 6},       {u"فبراير", 2},       {u"شباط", 2},
    {u"اذار", 3},         {u"ايار", 5},          {u"حزيران", 6},     {u"تموز", 7},         {u"اب", 8},
    {u"ايلول", 9},        {u"يناير", 1},         {u"اغسطس", 8},      {u"كانون الثاني", 1}, {u"كانون الاول", 12},
    {u"تشرين الاول", 10}, {u"تشرين الثاني", 11}, {u"كانون ثاني", 1}, {u"كانون اول", 12},   {u"تشرين اول", 10},
    {u"تشرين ثاني", 11}};

constexpr Spelling moreHijriMonths[] = {{u"المحرم", 1},       {u"ربيع الثاني", 4},  {u"ربيع الاخر", 4},
                                        {u"جمادي الاول", 5},  {u"جمادي الاولي", 5}, {u"جمادي الثانيه", 6},
                                        {u"جمادي الاخره", 6}, {u"ذي القعده", 11},   {u"ذي الحجه", 12}};

/// Also other words: آب and أب (father), مايو and ماي, مارس (he practised), صفر (zero).
constexpr const char16_t *doubtfulMonths[] = {u"اب", u"ماي", u"مارس", u"اوت", u"جوان", u"may", u"march"};

constexpr Spelling moreShortMonths[] = {{u"sept", 9}};

constexpr Spelling moreWeekdays[] = {{u"الاثنين", 1}, {u"الثلاثا", 2}, {u"الاربعا", 3}};

constexpr Spelling moreShortWeekdays[] = {{u"tues", 2}, {u"weds", 3}, {u"thur", 4}, {u"thurs", 4}};

constexpr Qt::DayOfWeek weekdays[] = {Qt::Monday, Qt::Tuesday,  Qt::Wednesday, Qt::Thursday,
                                      Qt::Friday, Qt::Saturday, Qt::Sunday};

QString spelled(const char16_t *name)
{
    return QString::fromUtf16(name);
}

bool isOneOf(const QString &word, std::initializer_list<QStringView> words)
{
    return std::ranges::any_of(words, [&](QStringView each) { return each == word; });
}

} // namespace

const DateWords &DateWords::all()
{
    static const DateWords words;
    return words;
}

DateWords::DateWords()
{
    constexpr QLocale::Territory arabic[] = {QLocale::Egypt,   QLocale::Lebanon,   QLocale::SaudiArabia,
                                             QLocale::Iraq,    QLocale::Algeria,   QLocale::Tunisia,
                                             QLocale::Morocco, QLocale::Mauritania};
    for (const QLocale::Territory territory : arabic)
        addMonthsOf(QLocale(QLocale::Arabic, territory));
    const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    const QLocale french(QLocale::French, QLocale::France);
    for (const QLocale &locale : {english, french}) {
        addMonthsOf(locale);
        for (int month = 1; month <= 12; ++month)
            addMonth(locale.standaloneMonthName(month, QLocale::ShortFormat), month, LetterCalendar::Gregorian, true);
    }
    for (const Spelling &month : moreMonths)
        addMonth(spelled(month.name), month.number, LetterCalendar::Gregorian, false);
    for (const Spelling &month : moreShortMonths)
        addMonth(spelled(month.name), month.number, LetterCalendar::Gregorian, true);
    const QCalendar hijri(QCalendar::System::IslamicCivil);
    for (const QLocale &locale : {QLocale(QLocale::Arabic, QLocale::Egypt), english, french})
        for (int month = 1; month <= 12; ++month)
            addMonth(hijri.standaloneMonthName(locale, month), month, LetterCalendar::Hijri, false);
    for (const Spelling &month : moreHijriMonths)
        addMonth(spelled(month.name), month.number, LetterCalendar::Hijri, false);
    for (const char16_t *name : doubtfulMonths)
        m_months[spelled(name)].isDoubtful = true;

    addWeekdaysOf(QLocale(QLocale::Arabic, QLocale::Egypt));
    addWeekdaysOf(english);
    addWeekdaysOf(french);
    for (const Spelling &day : moreWeekdays)
        m_weekdays.insert(spelled(day.name), day.number);
    for (const Spelling &day : moreShortWeekdays)
        m_shortWeekdays.insert(spelled(day.name), day.number);
}

void DateWords::addMonth(const QString &name, int month, LetterCalendar calendar, bool isDoubtful)
{
    const QString folded = fold(name).remove(u'.');
    if (folded.isEmpty() || m_months.contains(folded))
        return;
    const bool isArabic = folded.front().script() == QChar::Script_Arabic;
    m_months.insert(folded, {month, calendar, isArabic, isDoubtful, static_cast<size_t>(folded.count(u' ')) + 1});
}

void DateWords::addMonthsOf(const QLocale &locale)
{
    for (int month = 1; month <= 12; ++month)
        addMonth(locale.standaloneMonthName(month), month, LetterCalendar::Gregorian, false);
}

void DateWords::addWeekdaysOf(const QLocale &locale)
{
    for (const Qt::DayOfWeek day : weekdays) {
        m_weekdays.insert(fold(locale.standaloneDayName(day)), day);
        if (locale.language() != QLocale::Arabic)
            m_shortWeekdays.insert(fold(locale.standaloneDayName(day, QLocale::ShortFormat)).remove(u'.'), day);
    }
}

std::optional<MonthWord> DateWords::month(const std::vector<LetterToken> &tokens, size_t at) const
{
    if (at >= tokens.size() || !tokens[at].isWord())
        return std::nullopt;
    const LetterToken &token = tokens[at];
    if (at + 1 < tokens.size() && tokens[at + 1].isWord() && tokens[at + 1].lineBreaks < 2) {
        const auto pair = m_months.constFind(token.folded + u' ' + tokens[at + 1].folded);
        if (pair != m_months.cend())
            return *pair;
    }
    const auto found = m_months.constFind(token.folded);
    if (found == m_months.cend())
        return std::nullopt;
    MonthWord month = *found;
    // "may" and "march" are verbs, "May" and "March" are not.
    if (token.isCapitalised && isOneOf(token.folded, {u"may", u"march"}))
        month.isDoubtful = false;
    return month;
}

std::optional<int> DateWords::weekday(const LetterToken &token) const
{
    if (!token.isWord())
        return std::nullopt;
    if (const auto found = m_weekdays.constFind(token.folded); found != m_weekdays.cend())
        return *found;
    if (const auto found = m_shortWeekdays.constFind(token.folded); found != m_shortWeekdays.cend())
        return *found;
    if (!token.isArabic)
        return std::nullopt;
    QString bare = token.folded;
    if (bare.startsWith(u'و') || bare.startsWith(u'ف'))
        bare.remove(0, 1);
    if (bare.startsWith(u"لل"))
        bare.replace(0, 2, QStringLiteral("ال"));
    else if (bare.startsWith(u"بال"))
        bare.remove(0, 1);
    const auto found = m_weekdays.constFind(bare);
    return found == m_weekdays.cend() ? std::nullopt : std::optional(*found);
}

bool DateWords::isJoiner(const LetterToken &token)
{
    return token.kind == LetterToken::Kind::Sign
               ? isOneOf(token.folded, {u"-", u"–", u"—", u"‑", u"−", u"/", u"&", u",", u"،"})
               : isOneOf(token.folded, {u"to", u"and", u"till", u"until", u"through", u"au", u"a", u"et", u"الي",
                                        u"حتي", u"و", u"ولغايه", u"لغايه", u"والي"});
}

bool DateWords::isFiller(const LetterToken &token)
{
    return token.kind == LetterToken::Kind::Sign
               ? isOneOf(token.folded, {u",", u"،", u"(", u")", u":", u"-", u"–"})
               : isOneOf(token.folded, {u"the", u"le", u"on", u"الموافق", u"الموافقه", u"الموافقين", u"المصادف",
                                        u"الواقع", u"فيه", u"في", u"بتاريخ", u"corresponding", u"to"});
}

bool DateWords::isOf(const LetterToken &token)
{
    return token.isWord() && isOneOf(token.folded, {u"of", u"de", u"من", u"شهر", u"عام", u"سنه", u"لعام", u"لسنه"});
}

bool DateWords::isOrdinal(const LetterToken &token)
{
    return token.isWord() && token.touchesLast && isOneOf(token.folded, {u"st", u"nd", u"rd", u"th", u"er", u"re"});
}

} // namespace multaqa
