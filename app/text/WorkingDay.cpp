// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "WorkingDay.h"

#include <QLocale>

namespace multaqa {
namespace {

QDate nearestWorkingDay(QDate day, const QTimeZone &zone, int step)
{
    while (!isWorkingDay(day, zone))
        day = day.addDays(step);
    return day;
}

} // namespace

bool isWorkingDay(QDate day, const QTimeZone &zone)
{
    const QLocale::Country country = zone.country();
    // Qt's own default for no country is that of the United States, which is the same week.
    const QLocale locale = country == QLocale::AnyCountry ? QLocale::c() : QLocale(QLocale::AnyLanguage, country);
    const QList<Qt::DayOfWeek> open = locale.weekdays();
    return open.isEmpty() || open.contains(static_cast<Qt::DayOfWeek>(day.dayOfWeek()));
}

QDate workingDayUntil(QDate day, const QTimeZone &zone)
{
    return nearestWorkingDay(day, zone, -1);
}

QDate workingDayFrom(QDate day, const QTimeZone &zone)
{
    return nearestWorkingDay(day, zone, 1);
}

} // namespace multaqa
