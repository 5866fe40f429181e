// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "CheckedConference.h"

#include "app/agenda/AgendaTerms.h"
#include "app/text/Bidi.h"
#include "db/stores/ReferringStore.h"

#include <QSet>

#include <algorithm>

namespace multaqa {

Result<CheckedConference> CheckedConference::read(const Database &database, QDate today, Language language)
{
    CheckedConference checked;
    MULTAQA_TRY(checked.agenda, Agenda::read(database));
    MULTAQA_TRY(checked.requests, RequestBook::read(database));
    MULTAQA_TRY(checked.deadlines, RecordStore<Deadline>(database).all());
    MULTAQA_TRY(checked.moves, RecordStore<DeadlineMove>(database).all());
    checked.today = today;
    checked.language = language;
    checked.style = {checked.agenda.conference.digits, checked.agenda.conference.arabicMonths};
    QSet<ParticipantId> people;
    for (const RequestEntry &entry : checked.requests.entries)
        if (entry.request.decision == RequestDecision::Accepted)
            people.insert(entry.request.participant);
    for (const ParticipantId person : std::as_const(people)) {
        MULTAQA_TRY(const auto registrations, ReferringStore<Registration>(database).of(person));
        checked.registrations.insert(checked.registrations.end(), registrations.begin(), registrations.end());
    }
    return checked;
}

CheckedConference CheckedConference::with(const Deadline &changed, const DeadlineMove &move) const
{
    CheckedConference other = *this;
    std::replace_if(
        other.deadlines.begin(), other.deadlines.end(), [&](const Deadline &each) { return each.id == changed.id; },
        changed);
    if (move.earlierDay)
        other.moves.push_back(move);
    other.requests.judgeLateness(other.deadlines, other.moves);
    return other;
}

std::vector<const AgendaSession *> CheckedConference::sessions() const
{
    std::vector<const AgendaSession *> all;
    for (const AgendaDay &day : agenda.days)
        for (const AgendaSession &session : day.sessions)
            all.push_back(&session);
    for (const AgendaSession &session : agenda.unplaced)
        all.push_back(&session);
    return all;
}

const Event *CheckedConference::event(EventId id) const
{
    const auto found =
        std::find_if(agenda.events.begin(), agenda.events.end(), [&](const Event &each) { return each.id == id; });
    return found == agenda.events.end() ? nullptr : &*found;
}

std::optional<QDate> CheckedConference::begins() const
{
    std::optional<QDate> first;
    for (const Event &each : agenda.events)
        if (each.startsOn && (!first || *each.startsOn < *first))
            first = each.startsOn;
    return first;
}

QString CheckedConference::nameOf(const Session &session) const
{
    return isolated(sessionName(session, language));
}

QString CheckedConference::dayOf(const AgendaSession &session) const
{
    return session.isPlaced() ? formatDay(agenda.localStart(session.session).date(), language, style) : QString();
}

} // namespace multaqa
