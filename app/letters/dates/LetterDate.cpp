// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "LetterDate.h"

#include "DateReader.h"

#include "app/text/Fold.h"

#include <QCalendar>

#include <set>
#include <utility>

namespace multaqa {
namespace {

/// Months of the calendar that is seen begin up to this many days from those of the calendar that is reckoned.
constexpr int hijriDays = 2;

void addDay(std::vector<QDate> &days, int year, int month, int day)
{
    if (const QDate date(year, month, day); date.isValid())
        days.push_back(date);
}

std::vector<QDate> hijriDaysOf(const LetterDate &date)
{
    // The thirtieth of a month that is reckoned to have 29 days may well be seen.
    if (date.day > 30)
        return {};
    const QCalendar calendar(QCalendar::System::IslamicCivil);
    const QDate first = calendar.dateFromParts(*date.year, date.month, 1);
    std::vector<QDate> days;
    const QDate reckoned = first.addDays(date.day - 1);
    days.push_back(reckoned);
    for (int distance = 1; distance <= hijriDays; ++distance) {
        days.push_back(reckoned.addDays(-distance));
        days.push_back(reckoned.addDays(distance));
    }
    return days;
}

} // namespace

bool areOneDay(const QString &text, const LetterDate &first, const LetterDate &second)
{
    if (first.calendar == second.calendar || second.start < first.end() || first.place != LetterDate::Place::Alone ||
        second.place != LetterDate::Place::Alone)
        return false;
    QString between = fold(QStringView(text).sliced(first.end(), second.start - first.end()));
    // The signs of the two eras.
    for (const auto &era : {u"هـ", u"ه", u"م", u"ah", u"h"})
        if (const QString sign = fold(QString::fromUtf16(era)); between == sign || between.startsWith(sign + u' '))
            between = between.sliced(sign.size()).trimmed();
    static const QStringList same{QStringLiteral("الموافق"),
                                  QStringLiteral("الموافق ل"),
                                  QStringLiteral("الموافق لـ"),
                                  QStringLiteral("corresponding to"),
                                  QStringLiteral("correspondant au"),
                                  QStringLiteral("("),
                                  QStringLiteral("/"),
                                  QStringLiteral("="),
                                  QStringLiteral("")};
    return same.contains(between);
}

std::vector<LetterDate> datesIn(const QString &text, const std::vector<LetterToken> &tokens, QDate today)
{
    std::vector<LetterDate> dates = DateReader(tokens).read();
    std::set<int> named;
    for (const LetterDate &date : dates)
        if (date.year && date.calendar == LetterCalendar::Gregorian)
            named.insert(*date.year);
    std::vector<int> years(named.begin(), named.end());
    if (years.empty())
        years = {today.year(), today.year() + 1, today.year() - 1};
    for (LetterDate &date : dates) {
        if (date.calendar == LetterCalendar::Hijri) {
            date.days = hijriDaysOf(date);
        } else if (date.year) {
            addDay(date.days, *date.year, date.month, date.day);
            if (date.isExchangeable)
                addDay(date.days, *date.year, date.day, date.month);
        } else {
            for (const int year : years)
                addDay(date.days, year, date.month, date.day);
        }
    }
    // A weekday is judged by the date that is known to the day.
    for (size_t i = 1; i < dates.size(); ++i) {
        LetterDate &hijri = dates[i - 1];
        if (hijri.calendar != LetterCalendar::Hijri || !hijri.weekday || dates[i].weekday ||
            !areOneDay(text, hijri, dates[i]))
            continue;
        dates[i].weekday = std::exchange(hijri.weekday, std::nullopt);
        dates[i].weekdayStart = hijri.start;
    }
    return dates;
}

} // namespace multaqa
