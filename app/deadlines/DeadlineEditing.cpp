// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "DeadlineEditing.h"

#include "app/FieldCheck.h"
#include "db/records/Records.h"
#include "db/stores/RecordStore.h"

namespace multaqa {

Result<DeadlineId> DeadlineEditing::add(Conference &conference, Deadline deadline)
{
    cleanFields(deadline);
    if (deadline.timeZone.isEmpty()) {
        MULTAQA_TRY(const auto all, RecordStore<ConferenceDetails>(conference.database()).all());
        deadline.timeZone = all.empty() ? QStringLiteral("UTC") : all.front().timeZone;
    }
    MULTAQA_CHECK(FieldCheck::timeZone(deadline.timeZone));
    MULTAQA_CHECK(FieldCheck::link(deadline.link));
    deadline.id = DeadlineId::make();
    return conference.perform(Operation::AddDeadline, [&](Transaction &transaction) -> Result<DeadlineId> {
        MULTAQA_CHECK(RecordStore<Deadline>::insert(transaction, deadline));
        return deadline.id;
    });
}

Result<void> DeadlineEditing::edit(Conference &conference, Deadline deadline)
{
    cleanFields(deadline);
    MULTAQA_CHECK(FieldCheck::timeZone(deadline.timeZone));
    MULTAQA_CHECK(FieldCheck::link(deadline.link));
    MULTAQA_TRY(const Deadline before, RecordStore<Deadline>(conference.database()).get(deadline.id));
    if (before.day && before.day != deadline.day)
        return Error{ErrorKind::WrongUse, tr("Day: a day that was decided is moved, not edited."), {}, {}};
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

Result<void> DeadlineEditing::move(Conference &conference, DeadlineId id, std::optional<QDate> day, QDate today,
                                   const LocalizedText &reason)
{
    MULTAQA_TRY(Deadline deadline, RecordStore<Deadline>(conference.database()).get(id));
    if (deadline.day == day)
        return {};
    DeadlineMove move;
    move.id = DeadlineMoveId::make();
    move.deadline = id;
    move.earlierDay = deadline.day;
    move.movedOn = today;
    move.movedBy = conference.person();
    move.reason = reason;
    cleanFields(move);
    deadline.day = day;
    const Operation operation = move.earlierDay ? Operation::ExtendDeadline : Operation::EditDeadline;
    return conference.perform(operation, [&](Transaction &transaction) -> Result<void> {
        if (move.earlierDay)
            MULTAQA_CHECK(RecordStore<DeadlineMove>::insert(transaction, move));
        return RecordStore<Deadline>::update(transaction, deadline);
    });
}

} // namespace multaqa
