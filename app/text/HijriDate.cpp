// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "HijriDate.h"

#include <QCalendar>
#include <QLocale>

#include <memory>
#include <unicode/ucal.h>

namespace multaqa {
namespace {

struct CalendarCloser
{
    void operator()(UCalendar *calendar) const { ucal_close(calendar); }
};

} // namespace

std::optional<HijriDate> hijriDateOf(QDate day)
{
    if (!day.isValid())
        return std::nullopt;
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UCalendar, CalendarCloser> calendar(
        ucal_open(u"UTC", -1, "en@calendar=islamic-umalqura", UCAL_DEFAULT, &status));
    constexpr qint64 julianDayOfEpoch = 2440588;
    constexpr double millisecondsOfDay = 24.0 * 3600 * 1000;
    ucal_setMillis(calendar.get(), double(day.toJulianDay() - julianDayOfEpoch) * millisecondsOfDay, &status);
    HijriDate date;
    date.year = ucal_get(calendar.get(), UCAL_YEAR, &status);
    date.month = ucal_get(calendar.get(), UCAL_MONTH, &status) + 1;
    date.day = ucal_get(calendar.get(), UCAL_DAY_OF_MONTH, &status);
    return U_SUCCESS(status) ? std::optional(date) : std::nullopt;
}

QString hijriMonthName(int month, Language language)
{
    const QLocale locale(language == Language::Arabic    ? QLocale::Arabic
                         : language == Language::English ? QLocale::English
                                                         : QLocale::French);
    return QCalendar(QCalendar::System::IslamicCivil).standaloneMonthName(locale, month);
}

QString formatHijri(QDate day, Language language, Digits arabicDigits)
{
    const auto date = hijriDateOf(day);
    if (!date)
        return {};
    const auto number = [&](int value) { return withDigits(QString::number(value), digitsIn(language, arabicDigits)); };
    QString text = number(date->day);
    if (language == Language::French && date->day == 1)
        text += QLatin1String("er");
    // The era as CLDR shortens it.
    return text % u' ' % hijriMonthName(date->month, language) % u' ' % number(date->year) %
           (language == Language::Arabic ? u" هـ" : u" AH");
}

} // namespace multaqa
