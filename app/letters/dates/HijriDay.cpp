// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "HijriDay.h"

#include "app/text/HijriDate.h"

namespace multaqa {

QString hijriText(const LetterDate &date, Language language)
{
    return QString::number(date.day) % u' ' % hijriMonthName(date.month, language) % u' ' %
           QString::number(date.year.value_or(0));
}

} // namespace multaqa
