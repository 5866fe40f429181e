// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "Numerals.h"
#include "db/records/LocalizedText.h"

#include <QDate>

#include <optional>

namespace multaqa {

/// A day of the Hijri calendar.
struct HijriDate
{
    int year = 0;
    int month = 0; ///< 1 to 12
    int day = 0;

    bool operator==(const HijriDate &) const = default;
};

/// The day that stands beside DAY in the calendar of Umm al-Qura, by ICU's tables: that of Saudi Arabia's offices.
/// Where the new moon is looked for instead, the date may differ by a day. None for an invalid day.
std::optional<HijriDate> hijriDateOf(QDate day);

/// رجب, Rajab, rajab.
QString hijriMonthName(int month, Language language);

/// "11 Rajab 1442 AH", "١١ رجب ١٤٤٢ هـ"; empty for an invalid day. Without a weekday: it stands beside a date that has
/// it.
QString formatHijri(QDate day, Language language, Digits arabicDigits);

} // namespace multaqa
