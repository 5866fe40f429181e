// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "CheckedConference.h"

#include "app/FieldCheck.h"
#include "app/Ordering.h"
#include "app/agenda/AgendaTerms.h"
#include "app/people/ParticipantName.h"
#include "app/text/Bidi.h"
#include "db/stores/CheckStore.h"

#include <algorithm>

namespace multaqa {

Result<CheckedConference> CheckedConference::read(const Database &database, QDate today, Language language)
{
    CheckedConference checked;
    MULTAQA_TRY(checked.agenda, Agenda::read(database));
    MULTAQA_TRY(checked.requests, RequestBook::read(database));
    MULTAQA_TRY(checked.deadlines, RecordStore<Deadline>(database).all());
    checked.today = today;
    checked.language = language;
    checked.style = {checked.agenda.conference.digits, checked.agenda.conference.arabicMonths};
    const CheckStore store(database);
    MULTAQA_TRY(checked.rooms, Ordering::all<Room>(database));
    MULTAQA_TRY(checked.registrations, store.registrationsOfAccepted());
    MULTAQA_TRY(checked.noted, store.withNumbersInNotes());
    MULTAQA_TRY(checked.unreachable, store.registeredWithoutAddress());
    MULTAQA_TRY(checked.furtherAddresses, RecordStore<ParticipantAddress>(database).all());
    MULTAQA_TRY(checked.aside, RecordStore<AsideFinding>(database).all());
    MULTAQA_TRY(const auto addresses, store.addresses());
    for (const auto &[person, address] : addresses) {
        if (FieldCheck::email(address))
            continue;
        MULTAQA_TRY(checked.misaddressed.emplace_back(), RecordStore<Participant>(database).get(person));
    }
    return checked;
}

Result<void> CheckedConference::readDuplicates(const Database &database, const std::vector<Duplicate> &pairs)
{
    likelyPairs.clear();
    for (const Duplicate &pair : pairs) {
        MULTAQA_TRY(const auto a, RecordStore<Participant>(database).find(pair.a));
        MULTAQA_TRY(const auto b, RecordStore<Participant>(database).find(pair.b));
        if (a && b) // they may have gone since
            likelyPairs.push_back({*a, *b});
    }
    return {};
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

bool CheckedConference::hasFurtherAddress(ParticipantId person) const
{
    return std::any_of(furtherAddresses.begin(), furtherAddresses.end(), [&](const ParticipantAddress &address) {
        return address.participant == person && FieldCheck::email(address.email);
    });
}

QString CheckedConference::nameOf(const Session &session) const
{
    return isolated(sessionName(session, language));
}

QString CheckedConference::nameOf(const Participant &participant) const
{
    return isolated(multaqa::nameOf(participant).best(language));
}

QString CheckedConference::dayOf(const AgendaSession &session) const
{
    return session.isPlaced() ? written(agenda.localStart(session.session).date()) : QString();
}

} // namespace multaqa
