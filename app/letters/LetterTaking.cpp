// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "LetterTaking.h"

#include "app/agenda/AgendaEditing.h"
#include "app/agenda/AgendaTerms.h"
#include "app/deadlines/DeadlineEditing.h"
#include "app/deadlines/DeadlineTerms.h"
#include "db/records/Records.h"
#include "db/stores/RecordStore.h"

#include <algorithm>

namespace multaqa {
namespace {

Result<bool> takeEvent(Conference &conference, const LetterProposal &proposal)
{
    Event event;
    event.kind = std::get<EventKind>(proposal.kind);
    event.title = termOf(event.kind);
    event.startsOn = proposal.first;
    event.endsOn = proposal.last;
    MULTAQA_TRY(const auto events, RecordStore<Event>(conference.database()).all());
    const bool isThere = std::any_of(events.begin(), events.end(), [&](const Event &each) {
        return each.kind == event.kind && each.startsOn == event.startsOn &&
               each.endsOn.value_or(proposal.first) == proposal.last;
    });
    if (isThere)
        return false;
    MULTAQA_CHECK(AgendaEditing(conference).addEvent(event));
    return true;
}

Result<bool> takeDeadline(Conference &conference, const LetterProposal &proposal)
{
    Deadline deadline;
    deadline.kind = std::get<DeadlineKind>(proposal.kind);
    deadline.title = termOf(deadline.kind);
    deadline.day = proposal.first;
    MULTAQA_TRY(auto deadlines, RecordStore<Deadline>(conference.database()).all());
    std::erase_if(deadlines, [&](const Deadline &each) { return each.kind != deadline.kind; });
    if (std::any_of(deadlines.begin(), deadlines.end(), [&](const Deadline &each) { return each.day == deadline.day; }))
        return false;
    if (deadlines.size() == 1 && !deadlines.front().day) {
        deadlines.front().day = deadline.day;
        MULTAQA_CHECK(DeadlineEditing::edit(conference, deadlines.front()));
    } else {
        MULTAQA_CHECK(DeadlineEditing::add(conference, deadline));
    }
    return true;
}

} // namespace

Result<LetterTaking::Report> LetterTaking::take(Conference &conference, const std::vector<LetterProposal> &proposals)
{
    return conference.perform(Operation::TakeFromLetter, [&](Transaction &) -> Result<Report> {
        Report report;
        for (const LetterProposal &proposal : proposals) {
            MULTAQA_TRY(const bool isTaken,
                        proposal.isEvent() ? takeEvent(conference, proposal) : takeDeadline(conference, proposal));
            if (isTaken)
                ++(proposal.isEvent() ? report.events : report.deadlines);
        }
        return report;
    });
}

} // namespace multaqa
