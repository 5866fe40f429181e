// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "Lateness.h"

#include <QTimeZone>

namespace multaqa {
namespace {

std::optional<QDateTime> endOf(std::optional<QDate> day, std::optional<QTime> hour, const QString &zoneName)
{
    if (!day)
        return std::nullopt;
    const QTimeZone named(zoneName.toLatin1());
    const QTimeZone zone = named.isValid() ? named : QTimeZone::utc();
    // A deadline of 17:00 still holds in the minute that begins then.
    const QDateTime end = hour ? QDateTime(*day, *hour, zone).addSecs(60) : day->addDays(1).startOfDay(zone);
    return end.toUTC();
}

} // namespace

std::optional<QDateTime> endOf(const Deadline &deadline)
{
    return endOf(deadline.day, deadline.hour, deadline.timeZone);
}

std::optional<Deadline> decidingDeadline(const std::vector<Deadline> &deadlines, DeadlineKind kind)
{
    std::optional<Deadline> found;
    for (const Deadline &deadline : deadlines)
        if (deadline.kind == kind && deadline.day && (!found || *endOf(*found) < *endOf(deadline)))
            found = deadline;
    return found;
}

Lateness latenessOf(const QDateTime &receivedAt, const Deadline &deadline, const std::vector<DeadlineMove> &moves)
{
    const auto end = endOf(deadline);
    if (!end)
        return Lateness::NoDeadline;
    if (receivedAt >= *end)
        return Lateness::Late;
    for (const DeadlineMove &move : moves) {
        const auto earlier = endOf(move.earlierDay, move.earlierHour, deadline.timeZone);
        if (move.deadline == deadline.id && earlier && receivedAt >= *earlier)
            return Lateness::InTimeByExtension;
    }
    return Lateness::InTime;
}

} // namespace multaqa
