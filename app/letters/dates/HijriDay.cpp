// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "HijriDay.h"

#include <QCalendar>
#include <QLocale>

namespace multaqa {

QString hijriMonthName(int month, Language language)
{
    const QLocale locale(language == Language::Arabic    ? QLocale::Arabic
                         : language == Language::English ? QLocale::English
                                                         : QLocale::French);
    return QCalendar(QCalendar::System::IslamicCivil).standaloneMonthName(locale, month);
}

QString hijriText(const LetterDate &date, Language language)
{
    return QString::number(date.day) % u' ' % hijriMonthName(date.month, language) % u' ' %
           QString::number(date.year.value_or(0));
}

} // namespace multaqa
