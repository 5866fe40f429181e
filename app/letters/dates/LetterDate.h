// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "DateWords.h"

#include <QDate>

#include <optional>
#include <vector>

namespace multaqa {

/// One day as a letter names it. The two days of "24–25 February 2021" are two of these with one span.
struct LetterDate
{
    enum class Place {
        Alone,      ///< or one of a list: "24 and 25 February"
        RangeStart, ///< the end comes next
        RangeEnd,
    };

    qsizetype start = 0; ///< of all that belongs to it, its weekday too, in UTF-16 units
    qsizetype length = 0;
    LetterCalendar calendar = LetterCalendar::Gregorian;
    int day = 0;
    int month = 0;
    std::optional<int> year;
    std::optional<int> weekday; ///< as it is written; 1 for Monday, after Qt::DayOfWeek
    qsizetype weekdayStart =
        -1; ///< where the weekday stands when another calendar's date is between: "الثلاثاء 11 رجب …"
    Place place = Place::Alone;
    bool isExchangeable = false; ///< "3/2/2021": day and month may be meant the other way round
    bool isReversed = false; ///< its parts stand in the order in which a damaged extraction saw them: year, month, day

    /// The days that it may mean, the likeliest first: one where all is written; one for each year that the letter
    /// names where none is; those around a Hijri date, whose month may have begun a day or two earlier or later. Empty
    /// when there is no such day.
    std::vector<QDate> days;

    qsizetype end() const { return start + length; }
    bool exists() const { return !days.empty(); }
    /// The only day that it can mean; invalid when there is none, or more than one.
    QDate only() const { return days.size() == 1 ? days.front() : QDate(); }
};

/// Whether a Hijri date and a Gregorian one that follow each other in TEXT are given as one day: "11 Rajab 1442,
/// corresponding to 23 February 2021", "(23 February 2021)".
bool areOneDay(const QString &text, const LetterDate &first, const LetterDate &second);

/// All dates of a text, whose TOKENS these are, in order: Arabic with the month names of all regions and all kinds of
/// digits, English and French; in numbers; Hijri; with weekday or without; ranges and lists. What may be something else
/// is left out. Where a letter names no year at all, it is TODAY's or one beside it.
std::vector<LetterDate> datesIn(const QString &text, const std::vector<LetterToken> &tokens, QDate today);

} // namespace multaqa
