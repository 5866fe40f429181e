// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "Numerals.h"

#include <QDate>
#include <QTime>

namespace multaqa {

/// How a conference writes its dates in Arabic. English and French have one way only.
struct DateStyle
{
    Digits digits = Digits::Latin;
    ArabicMonths months = ArabicMonths::Gregorian;

    bool operator==(const DateStyle &) const = default;
};

/// How much of a day is written. The weekday is always computed from the date, never taken from elsewhere.
enum class DayForm {
    Full,           ///< Tuesday 23 February 2021
    WithoutWeekday, ///< 23 February 2021
    WithoutYear,    ///< Tuesday 23 February
    DayAndMonth,    ///< 23 February
    Short           ///< 23 Feb, in a narrow column; Arabic has no shorter months
};

/// Whether a time range stands in a sentence or alone in a cell whose direction is left to right.
enum class RangePlace { InSentence, InLeftToRightCell };

/// All functions give an empty text for an invalid date or time.

QString formatDay(QDate day, Language language, const DateStyle &style, DayForm form = DayForm::Full);

/// "23–25 February 2021", "27 February – 2 March 2021", "30 December 2021 – 2 January 2022". One day alone is written
/// without its weekday; when last is before first, both are written in full, because something is wrong with them.
/// In Arabic the range runs from right to left, like the sentence it stands in.
QString formatDayRange(QDate first, QDate last, Language language, const DateStyle &style);

QString weekdayName(QDate day, Language language);
QString monthName(int month, Language language, const DateStyle &style);

/// "09:30", by the 24-hour clock in all three languages.
QString formatTime(QTime time, Language language, Digits arabicDigits);

/// "09:30–11:00", the earlier time always on the left. In a sentence the pair is isolated (LRI…PDI), because in Arabic
/// text the en dash would turn it round; between Arabic-Indic digits, which turn even in left-to-right text, the dash
/// also stands between two marks (LRM) in both places.
QString formatTimeRange(QTime start, QTime end, Language language, Digits arabicDigits,
                        RangePlace place = RangePlace::InSentence);

} // namespace multaqa
