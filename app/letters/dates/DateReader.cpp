// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "DateReader.h"

#include <algorithm>

namespace multaqa {
namespace {

/// "32 March" is a slip, "60 March" is something else.
constexpr int mostOfDay = 39;

bool isYear(int value, LetterCalendar calendar)
{
    return calendar == LetterCalendar::Hijri ? value >= 1300 && value <= 1500 : value >= 1900 && value <= 2200;
}

std::optional<LetterCalendar> calendarOfYear(int value)
{
    for (const LetterCalendar calendar : {LetterCalendar::Gregorian, LetterCalendar::Hijri})
        if (isYear(value, calendar))
            return calendar;
    return std::nullopt;
}

/// Whether something is one of a list, not the end of a range.
bool isAnd(const LetterToken &token)
{
    static const QStringList words{QStringLiteral("and"), QStringLiteral("et"), QStringLiteral("و"),
                                   QStringLiteral("&"),   QStringLiteral(","),  QStringLiteral("،")};
    return words.contains(token.folded);
}

bool isComma(const LetterToken &token)
{
    return token.isSign(u',') || token.isSign(u'،');
}

} // namespace

std::vector<LetterDate> DateReader::read()
{
    std::vector<LetterDate> dates;
    for (size_t at = 0; at < m_tokens.size();) {
        const auto found = expressionAt(at);
        if (!found) {
            ++at;
            continue;
        }
        append(dates, *found);
        at = std::max(found->end, at + 1);
    }
    giveYearsToRangeStarts(dates);
    return dates;
}

std::optional<DateReader::Expression> DateReader::expressionAt(size_t at) const
{
    if (m_tokens[at].isNumber()) {
        if (auto found = inNumbers(at))
            return found;
        if (auto found = reversed(at))
            return found;
        return dayFirst(at);
    }
    if (auto found = monthFirst(at))
        return found;
    return reversed(at);
}

bool DateReader::isDay(size_t at) const
{
    return m_tokens[at].isNumber() && m_tokens[at].length <= 2 && m_tokens[at].value >= 1 &&
           m_tokens[at].value <= mostOfDay;
}

/// As the minutes of "10:30" and the second number of "3.23" are.
bool DateReader::isPartOfLongerNumber(size_t at) const
{
    if (at < 2 || !m_tokens[at].touchesLast || !m_tokens[at - 1].touchesLast || !m_tokens[at - 2].isNumber())
        return false;
    const LetterToken &sign = m_tokens[at - 1];
    return sign.isSign(u':') || sign.isSign(u'.') || sign.isSign(u'/') || sign.isSign(u'-');
}

std::optional<DateReader::Expression> DateReader::inNumbers(size_t at) const
{
    for (size_t i = at + 1; i < at + 5; ++i)
        if (!has(i) || !m_tokens[i].touchesLast || m_tokens[i].isNumber() != ((i - at) % 2 == 0))
            return std::nullopt;
    const LetterToken &sign = m_tokens[at + 1];
    const bool isSlash = sign.isSign(u'/');
    if (m_tokens[at + 3].folded != sign.folded || !(isSlash || sign.isSign(u'-') || sign.isSign(u'.')))
        return std::nullopt;
    // Part of a symbol, such as E/ESCWA/2021/2/13.
    if (at > 0 && m_tokens[at].touchesLast) {
        const LetterToken &before = m_tokens[at - 1];
        if ((before.isWord() && !before.isArabic) || before.isSign(u'/') || before.isSign(u'-') ||
            before.isSign(u'.') || before.isSign(u'_'))
            return std::nullopt;
    }
    if (at + 6 < m_tokens.size() && m_tokens[at + 5].touchesLast && m_tokens[at + 6].touchesLast &&
        !m_tokens[at + 5].isWord() && !isComma(m_tokens[at + 5]) && m_tokens[at + 6].isNumber())
        return std::nullopt;

    const bool isYearFirst = m_tokens[at].length == 4;
    const LetterToken &yearToken = m_tokens[isYearFirst ? at : at + 4];
    const auto calendar = yearToken.length == 4 ? calendarOfYear(yearToken.value) : std::nullopt;
    if (!calendar)
        return std::nullopt;
    int day = m_tokens[isYearFirst ? at + 4 : at].value;
    int month = m_tokens[at + 2].value;
    const bool isIso = isYearFirst && !isSlash;
    if (month > 12 && day <= 12 && !isIso)
        std::swap(day, month);
    if (day < 1 || day > 31 || month < 1 || month > 12 || m_tokens[at + 2].length > 2)
        return std::nullopt;
    Expression found{at, at + 5, {{{day, {}, at}}, at, false}, {month, *calendar, false, false, 1}, yearToken.value};
    found.isExchangeable = !isIso && day <= 12 && day != month;
    takeWeekdaysBefore(found);
    takeWeekdayBehind(found);
    return found;
}

std::optional<DateReader::DayNumber> DateReader::nextDay(size_t &at) const
{
    DayNumber day;
    size_t next = at;
    // At most a few words stand between: "and on Thursday the 25th".
    for (int skipped = 0; skipped < 4 && has(next) && !m_tokens[next].isNumber(); ++skipped, ++next) {
        const auto weekday = m_words.weekday(m_tokens[next]);
        if (weekday)
            day.weekday = weekday;
        else if (!DateWords::isFiller(m_tokens[next]) && m_tokens[next].folded != u"يوم")
            return std::nullopt;
    }
    if (next >= m_tokens.size() || !isDay(next))
        return std::nullopt;
    day.value = m_tokens[next].value;
    day.token = next;
    at = next + 1;
    if (has(at) && DateWords::isOrdinal(m_tokens[at]))
        ++at;
    return day;
}

std::optional<DateReader::Days> DateReader::daysAt(size_t &at) const
{
    if (!isDay(at) || isPartOfLongerNumber(at))
        return std::nullopt;
    Days days;
    days.numbers.push_back(*nextDay(at));
    bool isLastJoinedByComma = false;
    while (has(at) && days.numbers.size() < 7) {
        const LetterToken &joiner = m_tokens[at];
        // In والخميس the "and" is a letter of the weekday.
        const bool isJoiningWeekday = joiner.folded.startsWith(u'و') && m_words.weekday(joiner);
        if (!isJoiningWeekday && !DateWords::isJoiner(joiner))
            break;
        size_t next = isJoiningWeekday ? at : at + 1;
        const auto number = nextDay(next);
        if (!number || !has(number->token))
            break;
        if (number->value <= days.numbers.back().value)
            days.numbers.clear(); // "at 18, 5 February"
        days.isRange = !isJoiningWeekday && !isAnd(joiner);
        isLastJoinedByComma = isComma(joiner);
        days.numbers.push_back(*number);
        at = next;
    }
    // "Room 5, 23 February": a comma alone joins nothing.
    if (isLastJoinedByComma)
        days.numbers.erase(days.numbers.begin(), days.numbers.end() - 1);
    days.first = days.numbers.front().token;
    days.isRange = days.isRange && days.numbers.size() == 2;
    return days;
}

/// "10:30:00", "10:30:00 UTC", as a computer puts it between day and year.
size_t DateReader::behindTime(size_t at) const
{
    size_t next = at;
    while (has(next) && m_tokens[next].isNumber() && m_tokens[next].length == 2)
        next += isSign(next + 1, u':') ? 2 : 1;
    constexpr size_t hoursAndMinutes = 3;
    if (next < at + hoursAndMinutes)
        return at;
    const bool isZone =
        has(next) && m_tokens[next].isWord() && m_tokens[next].isCapitalised && m_tokens[next].length <= 5;
    return isZone ? next + 1 : next;
}

std::optional<int> DateReader::yearAt(size_t &at, LetterCalendar calendar) const
{
    size_t next = behindTime(at);
    for (int skipped = 0; skipped < 2 && has(next) && !m_tokens[next].isNumber(); ++skipped, ++next) {
        const bool isDash = m_tokens[next].isSign(u'-') && m_tokens[next].touchesLast;
        if (!isDash && !isComma(m_tokens[next]) && !m_tokens[next].isSign(u'.') && !DateWords::isOf(m_tokens[next]))
            return std::nullopt;
    }
    if (!has(next) || !m_tokens[next].isNumber() || m_tokens[next].length != 4 ||
        !isYear(m_tokens[next].value, calendar))
        return std::nullopt;
    at = next + 1;
    return m_tokens[next].value;
}

/// شباط/فبراير and شباط (فبراير) are one month.
void DateReader::skipOtherName(size_t &at, const MonthWord &month) const
{
    const bool isBracket = isSign(at, u'(');
    if (!isBracket && !isSign(at, u'/') && !isSign(at, u'-'))
        return;
    const auto other = m_words.month(m_tokens, at + 1);
    if (!other || other->month != month.month || other->calendar != month.calendar)
        return;
    const size_t behind = at + 1 + other->tokens;
    if (isBracket && !isSign(behind, u')'))
        return;
    at = isBracket ? behind + 1 : behind;
}

std::optional<DateReader::Expression> DateReader::dayFirst(size_t at) const
{
    size_t next = at;
    const auto days = daysAt(next);
    if (!days)
        return std::nullopt;
    if (isSign(next, u'-') && m_tokens[next].touchesLast)
        ++next;
    else if (has(next) && DateWords::isOf(m_tokens[next]))
        next += has(next + 1) && DateWords::isOf(m_tokens[next + 1]) ? 2 : 1; // من شهر
    const auto month = has(next) ? m_words.month(m_tokens, next) : std::nullopt;
    if (!month)
        return std::nullopt;
    next += month->tokens;
    skipOtherName(next, *month);
    Expression found{days->first, next, *days, *month, {}};
    found.year = yearAt(next, month->calendar);
    found.end = next;
    takeWeekdaysBefore(found);
    takeWeekdayBehind(found);
    const bool hasWeekday = found.days.numbers.front().weekday || found.days.numbers.back().weekday;
    if (!found.year && (month->calendar == LetterCalendar::Hijri || (month->isDoubtful && !hasWeekday)))
        return std::nullopt;
    return found;
}

/// "February 23, 2021", as English has it.
std::optional<DateReader::Expression> DateReader::monthFirst(size_t at) const
{
    const auto month = m_words.month(m_tokens, at);
    if (!month || month->isArabic || !m_tokens[at].isCapitalised)
        return std::nullopt;
    size_t next = at + month->tokens;
    if (isSign(next, u'.'))
        ++next;
    const auto days = has(next) ? daysAt(next) : std::nullopt;
    // "March 5 May": the day belongs to the month behind it.
    if (!days || (has(next) && m_words.month(m_tokens, next)))
        return std::nullopt;
    Expression found{at, next, *days, *month, {}};
    found.days.first = at;
    found.year = yearAt(next, month->calendar);
    found.end = next;
    takeWeekdaysBefore(found);
    takeWeekdayBehind(found);
    const bool isClosed = !has(next) || m_tokens[next].kind == LetterToken::Kind::Sign;
    if (!found.year && !found.days.numbers.front().weekday && (!isClosed || month->isDoubtful))
        return std::nullopt;
    return found;
}

/// What text taken out of a PDF often looks like: the runs of a right-to-left line in the order of their places, year,
/// month, day, and then the words that came before them.
std::optional<DateReader::Expression> DateReader::reversed(size_t at) const
{
    const bool hasYear = m_tokens[at].isNumber();
    size_t next = hasYear ? at + 1 : at;
    const auto month = next == at || has(next) ? m_words.month(m_tokens, next) : std::nullopt;
    if (!month || !month->isArabic)
        return std::nullopt;
    if (hasYear && (m_tokens[at].length != 4 || !isYear(m_tokens[at].value, month->calendar)))
        return std::nullopt;
    next += month->tokens;
    const size_t dayToken = next;
    if (!has(next) || !isDay(next))
        return std::nullopt;
    Days days{{{m_tokens[next].value, {}, next}}, next, false};
    ++next;
    if (has(next) && m_words.month(m_tokens, next))
        return std::nullopt;
    if (has(next) && DateWords::isJoiner(m_tokens[next]) && has(next + 1) && isDay(next + 1) &&
        m_tokens[next + 1].value < days.numbers.front().value) {
        days.isRange = !isAnd(m_tokens[next]);
        days.numbers.insert(days.numbers.begin(), {m_tokens[next + 1].value, {}, next + 1});
        next += 2;
    }
    Expression found{at, next, days, *month, {}};
    found.isReversed = true;
    if (hasYear)
        found.year = m_tokens[at].value;
    found.days.first = at;
    takeWeekdayOfReversed(found);
    const bool hasWeekday = found.days.numbers.front().weekday.has_value();
    // Without a year only what no writer would have typed: a number and a weekday without a blank between them.
    const bool isTorn = has(dayToken + 1) && m_tokens[dayToken + 1].isWord() && m_tokens[dayToken + 1].touchesLast;
    if (!hasYear && !(hasWeekday && isTorn))
        return std::nullopt;
    return found;
}

/// The run of Arabic words behind the day came before it; the weekday is its last word, or follows the day at once.
void DateReader::takeWeekdayOfReversed(Expression &expression) const
{
    size_t end = expression.end;
    while (end < m_tokens.size() && m_tokens[end].lineBreaks == 0 && m_tokens[end].isWord() && m_tokens[end].isArabic)
        ++end;
    if (end == expression.end)
        return takeWeekdaysBefore(expression);
    size_t place = end - 1;
    auto weekday = m_words.weekday(m_tokens[place]);
    if (!weekday) {
        place = expression.end;
        if (m_tokens[place].folded.endsWith(u"يوم") && place + 1 < end)
            ++place;
        weekday = m_words.weekday(m_tokens[place]);
    }
    if (!weekday)
        return takeWeekdaysBefore(expression);
    expression.days.numbers.front().weekday = weekday;
    expression.end = place + 1;
}

void DateReader::takeWeekdaysBefore(Expression &expression) const
{
    std::vector<int> weekdays;
    size_t at = expression.days.first;
    const auto nothingBetween = [&](size_t token) { return m_tokens[token].lineBreaks < 2; };
    const auto stepBack = [&](auto &&mayPass) {
        for (int skipped = 0; skipped < 4 && at > 0 && nothingBetween(at); ++skipped) {
            const LetterToken &before = m_tokens[at - 1];
            if (const auto weekday = m_words.weekday(before)) {
                weekdays.insert(weekdays.begin(), *weekday);
                --at;
                return true;
            }
            const bool isStopOfShort = before.isSign(u'.') && at > 1 && m_words.isShortWeekday(m_tokens[at - 2]);
            if (!isStopOfShort && !mayPass(before))
                return false;
            --at;
        }
        return false;
    };
    if (!stepBack([](const LetterToken &token) { return DateWords::isFiller(token); }))
        return;
    size_t begin = at;
    // "Wednesday and Thursday 24 and 25 February": the و may be a letter of the second one.
    for (;;) {
        const LetterToken &first = m_tokens[begin];
        const bool isJoined = first.isArabic && first.folded.startsWith(u'و');
        if (!isJoined && !(begin > 0 && nothingBetween(begin) && DateWords::isJoiner(m_tokens[begin - 1])))
            break;
        at = begin;
        if (weekdays.size() >= 7 || !stepBack([](const LetterToken &token) { return DateWords::isJoiner(token); }))
            break;
        begin = at;
    }
    auto &numbers = expression.days.numbers;
    if (weekdays.size() == numbers.size()) {
        for (size_t i = 0; i < numbers.size(); ++i)
            if (!numbers[i].weekday)
                numbers[i].weekday = weekdays[i];
    } else if (numbers.size() == 2 && expression.days.isRange && weekdays.size() > 2) {
        numbers.front().weekday = weekdays.front();
        numbers.back().weekday = weekdays.back();
    } else if (weekdays.size() == 1) {
        numbers.front().weekday = weekdays.front();
    } else {
        return; // "Monday to Friday, 5 March": nobody knows which
    }
    expression.begin = begin;
}

/// "23 February 2021 (Tuesday)"
void DateReader::takeWeekdayBehind(Expression &expression) const
{
    const size_t at = expression.end;
    if (expression.days.numbers.size() != 1 || expression.days.numbers.front().weekday || !isSign(at, u'('))
        return;
    size_t next = at + 1;
    if (has(next) && m_tokens[next].folded == u"يوم")
        ++next;
    const auto weekday = has(next) ? m_words.weekday(m_tokens[next]) : std::nullopt;
    if (!weekday || !isSign(next + 1, u')'))
        return;
    expression.days.numbers.front().weekday = weekday;
    expression.end = next + 2;
}

void DateReader::append(std::vector<LetterDate> &dates, const Expression &expression) const
{
    const auto &numbers = expression.days.numbers;
    for (const DayNumber &number : numbers) {
        LetterDate date;
        date.start = m_tokens[expression.begin].start;
        date.length = m_tokens[expression.end - 1].end() - date.start;
        date.calendar = expression.month.calendar;
        date.day = number.value;
        date.month = expression.month.month;
        date.year = expression.year;
        date.weekday = number.weekday;
        date.isExchangeable = expression.isExchangeable;
        date.isReversed = expression.isReversed;
        if (expression.days.isRange)
            date.place = &number == &numbers.front() ? LetterDate::Place::RangeStart : LetterDate::Place::RangeEnd;
        dates.push_back(date);
    }
}

/// In "28 February – 2 March 2021" the first day has the year of the second one.
void DateReader::giveYearsToRangeStarts(std::vector<LetterDate> &dates) const
{
    for (size_t i = dates.size(); i-- > 1;) {
        LetterDate &first = dates[i - 1];
        LetterDate &last = dates[i];
        if (first.start == last.start || first.year || !last.year || first.calendar != last.calendar)
            continue;
        const auto begin = std::ranges::lower_bound(m_tokens, first.end(), {}, &LetterToken::start);
        const auto end = std::ranges::lower_bound(m_tokens, last.start, {}, &LetterToken::start);
        if (end - begin < 1 || end - begin > 3 || !std::all_of(begin, end, [](const LetterToken &token) {
                return token.lineBreaks < 2 && (DateWords::isJoiner(token) || DateWords::isFiller(token));
            }))
            continue;
        first.year = *last.year - (first.month > last.month ? 1 : 0);
        const bool isRange = std::none_of(begin, end, isAnd);
        if (isRange && first.place == LetterDate::Place::Alone && last.place == LetterDate::Place::Alone) {
            first.place = LetterDate::Place::RangeStart;
            last.place = LetterDate::Place::RangeEnd;
        }
    }
}

} // namespace multaqa
