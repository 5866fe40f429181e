// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "AttendanceEditing.h"

#include "BadgeCode.h"
#include "app/text/Bidi.h"
#include "db/records/Records.h"
#include "db/stores/ParticipantStore.h"

namespace multaqa {
namespace {

Attendance attendanceOf(ParticipantId participant, EventId event, QDate day)
{
    Attendance attendance;
    attendance.participant = participant;
    attendance.event = event;
    attendance.day = day;
    attendance.id = DerivedId::of(attendance);
    return attendance;
}

} // namespace

Result<void> AttendanceEditing::mark(Conference &conference, const std::vector<ParticipantId> &participants,
                                     EventId event, QDate day, AttendanceHow how, QDateTime now)
{
    MULTAQA_CHECK(RecordStore<Event>(conference.database()).get(event));
    return conference.perform(Operation::MarkAttendance, [&](Transaction &transaction) -> Result<void> {
        for (const ParticipantId participant : participants) {
            Attendance attendance = attendanceOf(participant, event, day);
            MULTAQA_TRY(const auto before, RecordStore<Attendance>(transaction.database()).find(attendance.id));
            if (before)
                continue;
            attendance.markedAt = now;
            attendance.how = how;
            MULTAQA_CHECK(RecordStore<Attendance>::put(transaction, attendance));
        }
        return {};
    });
}

Result<void> AttendanceEditing::unmark(Conference &conference, const std::vector<ParticipantId> &participants,
                                       EventId event, QDate day)
{
    return conference.perform(Operation::UnmarkAttendance, [&](Transaction &transaction) -> Result<void> {
        for (const ParticipantId participant : participants)
            MULTAQA_CHECK(RecordStore<Attendance>::retire(transaction, attendanceOf(participant, event, day).id));
        return {};
    });
}

Result<AttendanceEditing::Scan> AttendanceEditing::markByBadge(Conference &conference, const QString &typed,
                                                               EventId event, QDate day, const QDateTime &now)
{
    const QString code = BadgeCode::fromTyped(typed);
    MULTAQA_TRY(const auto found, ParticipantStore(conference.database()).withBadgeCode(code));
    if (found.empty())
        return Error::refused(tr("Badge: nobody has the code %1. Scan the badge again, or search for the person.")
                                  .arg(isolatedLeftToRight(typed.trimmed())));
    if (found.size() > 1)
        return Error::refused(
            tr("Badge: more than one person has the code %1. Search for the person.").arg(isolatedLeftToRight(code)));
    const ParticipantId participant = found.front().id;
    MULTAQA_TRY(const auto before,
                RecordStore<Attendance>(conference.database()).find(attendanceOf(participant, event, day).id));
    if (before)
        return Scan{participant, Marking::Repeated};
    MULTAQA_CHECK(mark(conference, {participant}, event, day, AttendanceHow::Badge, now));
    return Scan{participant, Marking::New};
}

} // namespace multaqa
