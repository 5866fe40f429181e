// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/Conference.h"
#include "db/records/Attendance.h"

#include <QCoreApplication>

#include <vector>

namespace multaqa {

/// Who was at which event on which day, each verb one step.
class AttendanceEditing
{
    Q_DECLARE_TR_FUNCTIONS(AttendanceEditing)

public:
    /// NOW in UTC. Who is marked already stays so, with the instant and the way of the first time.
    static Result<void> mark(Conference &conference, const std::vector<ParticipantId> &participants, EventId event,
                             QDate day, AttendanceHow how, QDateTime now);
    static Result<void> unmark(Conference &conference, const std::vector<ParticipantId> &participants, EventId event,
                               QDate day);

    enum class Marking { New, Repeated };
    struct Scan
    {
        ParticipantId participant;
        Marking marking;
    };
    /// Marks whose badge was scanned. Refused, naming the code: nobody's, or that of two people.
    static Result<Scan> markByBadge(Conference &conference, const QString &typed, EventId event, QDate day,
                                    const QDateTime &now);
};

} // namespace multaqa
