// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "db/records/LocalizedText.h"

#include <QDate>
#include <QDateTime>
#include <QStringList>

#include <chrono>
#include <optional>
#include <variant>
#include <vector>

namespace multaqa {

/// One or more whole days, wherever one is.
struct CalendarDays
{
    QDate first;
    QDate last; ///< itself included

    bool operator==(const CalendarDays &) const = default;
};

/// From an instant to another, shown by the clocks of a place.
struct CalendarTimes
{
    QDateTime start;              ///< in any zone
    std::optional<QDateTime> end; ///< none: it is a moment
    QString zone;                 ///< IANA name; an unknown one is UTC

    bool operator==(const CalendarTimes &) const = default;
};

/// A reminder that the reader's own calendar gives.
struct CalendarAlarm
{
    std::chrono::minutes before{0}; ///< the beginning
    QString text;
};

/// What a calendar says of one thing that takes place or ends. Plain values; every text is final, and only text.
struct CalendarEntry
{
    QString uid;      ///< the same for ever, so that a later file changes the entry and does not double it
    int sequence = 0; ///< raised with each change of its time
    std::variant<CalendarDays, CalendarTimes> when;
    QString summary;
    QString description; ///< lines with "\n"
    QString location;
    QString url;
    QStringList categories;
    bool takesTime = true; ///< whether who has it in their calendar is busy then
    std::vector<CalendarAlarm> alarms;
};

/// A whole file.
struct Calendar
{
    QString name;
    Language language = Language::English; ///< of its texts
    QDateTime stamp;                       ///< when it is made
    std::vector<CalendarEntry> entries;
};

} // namespace multaqa
