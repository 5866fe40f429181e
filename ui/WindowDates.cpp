// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "WindowDates.h"

#include "Application.h"

namespace multaqa {

Digits windowDigits()
{
    return Application::instance().locale().zeroDigit() == QStringLiteral("٠") ? Digits::ArabicIndic : Digits::Latin;
}

DateStyle windowDateStyle(const ConferenceDetails &conference)
{
    return {windowDigits(), conference.arabicMonths};
}

QString windowNumber(qint64 number)
{
    return formatNumber(number, Application::instance().language(), windowDigits());
}

} // namespace multaqa
