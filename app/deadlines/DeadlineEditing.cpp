// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "DeadlineEditing.h"

#include "ReminderDays.h"
#include "app/FieldCheck.h"
#include "db/records/Records.h"
#include "db/stores/RecordStore.h"

namespace multaqa {

Error DeadlineEditing::hourWithoutDay()
{
    return Error::refused(tr("Hour: there is no day for it yet. Decide the day first, or leave the hour out."));
}

Result<void> DeadlineEditing::check(const Database &database, Deadline &deadline, const Deadline &known)
{
    cleanFields(deadline);
    MULTAQA_CHECK(FieldCheck::timeZone(deadline.timeZone));
    MULTAQA_CHECK(FieldCheck::link(deadline.link));
    if (deadline.hour && !deadline.day)
        return hourWithoutDay();
    if (deadline.event && deadline.event != known.event) {
        MULTAQA_TRY(const auto event, RecordStore<Event>(database).find(*deadline.event));
        if (!event)
            return Error::refused(tr("Event: there is none with the id %1. Choose one of the agenda's events.")
                                      .arg(deadline.event->text()));
    }
    if (deadline.remindBefore != known.remindBefore) {
        MULTAQA_TRY(deadline.remindBefore, ReminderDays::clean(deadline.remindBefore));
    }
    return {};
}

Result<DeadlineId> DeadlineEditing::add(Conference &conference, Deadline deadline)
{
    if (deadline.timeZone.isEmpty()) {
        MULTAQA_TRY(const auto all, RecordStore<ConferenceDetails>(conference.database()).all());
        deadline.timeZone = all.empty() ? QStringLiteral("UTC") : all.front().timeZone;
    }
    MULTAQA_CHECK(check(conference.database(), deadline, {}));
    deadline.id = DeadlineId::make();
    return conference.perform(Operation::AddDeadline, [&](Transaction &transaction) -> Result<DeadlineId> {
        MULTAQA_CHECK(RecordStore<Deadline>::insert(transaction, deadline));
        return deadline.id;
    });
}

Result<void> DeadlineEditing::edit(Conference &conference, Deadline deadline)
{
    MULTAQA_TRY(const Deadline before, RecordStore<Deadline>(conference.database()).get(deadline.id));
    MULTAQA_CHECK(check(conference.database(), deadline, before));
    if (before.day && before.day != deadline.day)
        return Error{ErrorKind::WrongUse, tr("Day: a day that was decided is moved, not edited."), {}, {}};
    if (before.day && before.hour != deadline.hour)
        return Error{ErrorKind::WrongUse, tr("Hour: once the day was decided, its hour is moved, not edited."), {}, {}};
    return conference.perform(Operation::EditDeadline, [&](Transaction &transaction) {
        return RecordStore<Deadline>::update(transaction, deadline);
    });
}

Result<void> DeadlineEditing::remove(Conference &conference, DeadlineId deadline)
{
    MULTAQA_CHECK(RecordStore<Deadline>(conference.database()).get(deadline));
    return conference.perform(Operation::RemoveDeadline, [&](Transaction &transaction) -> Result<void> {
        MULTAQA_TRY(const auto moves, RecordStore<DeadlineMove>(transaction.database()).all());
        for (const DeadlineMove &move : moves)
            if (move.deadline == deadline)
                MULTAQA_CHECK(RecordStore<DeadlineMove>::retire(transaction, move.id));
        return RecordStore<Deadline>::retire(transaction, deadline);
    });
}

DeadlineMove DeadlineEditing::moveOf(const Deadline &deadline, QDate today, const QString &person,
                                     const LocalizedText &reason)
{
    DeadlineMove move;
    move.id = DeadlineMoveId::make();
    move.deadline = deadline.id;
    move.earlierDay = deadline.day;
    move.earlierHour = deadline.hour;
    move.movedOn = today;
    move.movedBy = person;
    move.reason = reason;
    cleanFields(move);
    return move;
}

Result<void> DeadlineEditing::move(Conference &conference, DeadlineId id, const DeadlineEnd &end, QDate today,
                                   const LocalizedText &reason)
{
    MULTAQA_TRY(Deadline deadline, RecordStore<Deadline>(conference.database()).get(id));
    if (DeadlineEnd::of(deadline) == end)
        return {};
    if (end.hour && !end.day)
        return hourWithoutDay();
    const DeadlineMove move = moveOf(deadline, today, conference.person(), reason);
    deadline.day = end.day;
    deadline.hour = end.hour;
    const Operation operation = move.earlierDay ? Operation::ExtendDeadline : Operation::EditDeadline;
    return conference.perform(operation, [&](Transaction &transaction) -> Result<void> {
        if (move.earlierDay)
            MULTAQA_CHECK(RecordStore<DeadlineMove>::insert(transaction, move));
        return RecordStore<Deadline>::update(transaction, deadline);
    });
}

} // namespace multaqa
