// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "db/records/ConferenceDetails.h"

#include <QString>

namespace multaqa {

/// English and French are always written with Latin digits; Arabic with those that the conference chose.
inline Digits digitsIn(Language language, Digits arabicChoice)
{
    return language == Language::Arabic ? arabicChoice : Digits::Latin;
}

/// 0 to 9 for a Latin, Arabic-Indic (٢) or Persian (۲) digit, else -1.
int digitValue(QChar character);

/// The same text with every digit of these three kinds as a Latin one. Nothing else changes.
QString toLatinDigits(QString text);
/// The same text with every digit of these three kinds as an Arabic-Indic one; not for addresses, links and codes.
QString toArabicIndicDigits(QString text);
QString withDigits(QString text, Digits digits);

/// A number as the language groups it (CLDR): "12,500", "12 500" with a narrow no-break space, "١٢٬٥٠٠".
QString formatNumber(qint64 number, Language language, Digits arabicDigits);
/// PART of WHOLE in whole percents, as the language sets their sign: "25%", "25 %" with a no-break space, "٢٥٪". Empty
/// where WHOLE is 0.
QString formatShare(qint64 part, qint64 whole, Language language, Digits arabicDigits);

} // namespace multaqa
