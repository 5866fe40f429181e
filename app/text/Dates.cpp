// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "Dates.h"

#include "Bidi.h"

#include <QLocale>

namespace multaqa {

namespace {

constexpr QChar enDash(u'\u2013');

const QLocale &localeOf(Language language)
{
    static const QLocale arabic(QLocale::Arabic);
    static const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    static const QLocale french(QLocale::French, QLocale::France);
    return language == Language::Arabic ? arabic : language == Language::English ? english : french;
}

QString arabicMonth(int month, QLocale::Territory territory)
{
    return QLocale(QLocale::Arabic, territory).standaloneMonthName(month);
}

/// 23, ٢٣, and in French 1er for the first of a month.
QString dayNumber(QDate day, Language language, const DateStyle &style)
{
    const QString number = withDigits(QString::number(day.day()), digitsIn(language, style.digits));
    return language == Language::French && day.day() == 1 ? number + QLatin1String("er") : number;
}

QString yearNumber(QDate day, Language language, const DateStyle &style)
{
    return withDigits(QString::number(day.year()), digitsIn(language, style.digits));
}

} // namespace

QString weekdayName(QDate day, Language language)
{
    return day.isValid() ? localeOf(language).standaloneDayName(day.dayOfWeek()) : QString();
}

QString monthName(int month, Language language, const DateStyle &style)
{
    if (month < 1 || month > 12)
        return {};
    if (language != Language::Arabic)
        return localeOf(language).standaloneMonthName(month);
    switch (style.months) {
    case ArabicMonths::Gregorian:
        break;
    case ArabicMonths::Levantine:
        return arabicMonth(month, QLocale::Lebanon);
    case ArabicMonths::Both:
        return arabicMonth(month, QLocale::Lebanon) + u'/' + arabicMonth(month, QLocale::Egypt);
    case ArabicMonths::Maghreb:
        return arabicMonth(month, QLocale::Tunisia);
    case ArabicMonths::Morocco:
        return arabicMonth(month, QLocale::Morocco);
    }
    return arabicMonth(month, QLocale::Egypt);
}

QString formatDay(QDate day, Language language, const DateStyle &style, DayForm form)
{
    if (!day.isValid())
        return {};
    const QString month = form == DayForm::Short && language != Language::Arabic
                              ? localeOf(language).standaloneMonthName(day.month(), QLocale::ShortFormat)
                              : monthName(day.month(), language, style);
    QString text = dayNumber(day, language, style) + u' ' + month;
    if (form == DayForm::Full || form == DayForm::WithoutYear)
        text = weekdayName(day, language) + u' ' + text;
    if (form == DayForm::Full || form == DayForm::WithoutWeekday)
        text += u' ' + yearNumber(day, language, style);
    return text;
}

QString formatDayRange(QDate first, QDate last, Language language, const DateStyle &style)
{
    if (!first.isValid() || !last.isValid())
        return formatDay(first.isValid() ? first : last, language, style, DayForm::WithoutWeekday);
    QString end = formatDay(last, language, style, DayForm::WithoutWeekday);
    if (first == last)
        return end;
    if (first > last || first.year() != last.year())
        return formatDay(first, language, style, DayForm::WithoutWeekday) + u' ' + enDash + u' ' + end;
    if (first.month() != last.month())
        return formatDay(first, language, style, DayForm::DayAndMonth) + u' ' + enDash + u' ' + end;
    return dayNumber(first, language, style) + enDash + end;
}

QString formatTime(QTime time, Language language, Digits arabicDigits)
{
    if (!time.isValid())
        return {};
    return withDigits(time.toString(QStringLiteral("HH:mm")), digitsIn(language, arabicDigits));
}

QString formatTimeRange(QTime start, QTime end, Language language, Digits arabicDigits, RangePlace place)
{
    const QString from = formatTime(start, language, arabicDigits);
    const QString to = formatTime(end, language, arabicDigits);
    if (from.isEmpty() || to.isEmpty())
        return from + to;
    const bool turns = digitsIn(language, arabicDigits) == Digits::ArabicIndic;
    const QString dash = turns ? leftToRightMark + QString(enDash) + leftToRightMark : QString(enDash);
    const QString pair = from + dash + to;
    return place == RangePlace::InSentence ? isolatedLeftToRight(pair) : pair;
}

} // namespace multaqa
