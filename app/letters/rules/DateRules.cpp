// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "DateRules.h"

#include "app/letters/dates/HijriDay.h"
#include "app/text/HijriDate.h"

#include <algorithm>

namespace multaqa {
namespace {

/// The last day before DAY, or the first after it, of that weekday.
QDate nearest(QDate day, int weekday, int step)
{
    do
        day = day.addDays(step);
    while (day.dayOfWeek() != weekday);
    return day;
}

} // namespace

void DateRules::weekdays(const char *id, const ReadLetter &letter, std::vector<LetterFinding> &findings)
{
    for (const LetterDate &date : letter.dates) {
        const auto agrees = [&](QDate day) { return day.dayOfWeek() == *date.weekday; };
        if (!date.weekday || !date.exists() || std::ranges::any_of(date.days, agrees))
            continue;
        const QDate day = date.days.front();
        const QDate before = nearest(day, *date.weekday, -1);
        const QDate after = nearest(day, *date.weekday, 1);
        const QString weekday = weekdayName(after, letter.context.language);
        const QString sentence =
            date.calendar == LetterCalendar::Hijri
                ? tr("The letter says %1, but %2 is about %3. The nearest dates that agree are %4 and %5.")
                      .arg(weekday, hijriText(date, letter.context.language), letter.written(day, DayForm::Full))
                : tr("The letter says %1, but %2 is a %3. The nearest dates that agree are %4 and %5.")
                      .arg(weekday, letter.written(day), weekdayName(day, letter.context.language));
        const qsizetype start = date.weekdayStart < 0 ? date.start : date.weekdayStart;
        findings.push_back(
            letter.finding(id, start, date.end() - start,
                           sentence.arg(letter.written(before, DayForm::Full), letter.written(after, DayForm::Full))));
    }
}

void DateRules::missingDates(const char *id, const ReadLetter &letter, std::vector<LetterFinding> &findings)
{
    for (const LetterDate &date : letter.dates) {
        const bool isLeapDay = !date.year && date.month == 2 && date.day == 29;
        if (date.exists() || isLeapDay)
            continue;
        const QString month = date.calendar == LetterCalendar::Hijri
                                  ? hijriMonthName(date.month, letter.context.language)
                                  : monthName(date.month, letter.context.language, letter.context.style);
        const int year = date.year.value_or(letter.context.today.year());
        const int days = date.calendar == LetterCalendar::Hijri ? 30 : QDate(year, date.month, 1).daysInMonth();
        findings.push_back(letter.finding(id, date.start, date.length,
                                          tr("There is no such day: the last one of %1 %2 is %3.")
                                              .arg(month, QString::number(year), QString::number(days))));
    }
}

void DateRules::calendars(const char *id, const ReadLetter &letter, std::vector<LetterFinding> &findings)
{
    for (size_t i = 1; i < letter.dates.size(); ++i) {
        const LetterDate &first = letter.dates[i - 1];
        const LetterDate &second = letter.dates[i];
        if (!first.exists() || !second.exists() || !areOneDay(letter.text.text(), first, second))
            continue;
        const LetterDate &hijri = first.calendar == LetterCalendar::Hijri ? first : second;
        const LetterDate &gregorian = first.calendar == LetterCalendar::Hijri ? second : first;
        const auto agrees = [&](QDate day) { return std::ranges::find(hijri.days, day) != hijri.days.end(); };
        if (std::ranges::any_of(gregorian.days, agrees))
            continue;
        findings.push_back(
            letter.finding(id, first.start, second.end() - first.start,
                           tr("The two dates are not one day: %1 is about %2, not %3.")
                               .arg(hijriText(hijri, letter.context.language), letter.written(hijri.days.front()),
                                    letter.written(gregorian.days.front()))));
    }
}

} // namespace multaqa
