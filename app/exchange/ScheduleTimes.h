// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QString>
#include <QTimeZone>

#include <optional>

namespace multaqa {

/// A length of time as schedule files write it. The format's own way is H:MM, HH:MM or H:MM:SS.
struct WrittenDuration
{
    int minutes = 0;       ///< at most 31 days
    bool isAsUsual = true; ///< false when it had to be understood: "90", "0:75", "PT1H30M"
};

/// Nothing when it cannot be understood. Digits of any of our scripts.
std::optional<WrittenDuration> readDuration(const QString &text);

/// A time of day: H:MM, HH:MM or HH:MM:SS.
std::optional<QTime> readTimeOfDay(const QString &text);

/// A day, or a day and a time, in ISO 8601, with or without seconds and offset.
struct WrittenInstant
{
    QDate date;
    std::optional<QTime> time;
    std::optional<int> offsetSeconds; ///< east of Greenwich

    /// UTC; from the offset, else from the zone. A time that summer time skips counts as one hour later. Midnight when
    /// there is no time.
    QDateTime instant(const QTimeZone &zoneIfUnsaid) const;
};

std::optional<WrittenInstant> readInstant(const QString &text);

/// A wall clock's day and time in ZONE as UTC.
QDateTime instantOf(QDate date, QTime time, const QTimeZone &zone);

} // namespace multaqa
