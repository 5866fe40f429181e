// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "Agenda.h"

#include "db/stores/RecordStore.h"

#include <algorithm>
#include <map>

namespace multaqa {
namespace {

/// All living records of a kind by their id, as the one look-up that joining needs.
template <typename Record>
Result<QHash<decltype(Record::id), Record>> byId(const Database &database)
{
    MULTAQA_TRY(auto records, RecordStore<Record>(database).all());
    QHash<decltype(Record::id), Record> found;
    found.reserve(static_cast<qsizetype>(records.size()));
    for (Record &record : records)
        found.insert(record.id, std::move(record));
    return found;
}

template <typename Record>
Result<std::vector<Record>> inPosition(const Database &database)
{
    MULTAQA_TRY(auto records, RecordStore<Record>(database).all());
    // Stable, so that equal places go by id.
    std::stable_sort(records.begin(), records.end(),
                     [](const Record &a, const Record &b) { return a.position < b.position; });
    return records;
}

template <typename Key, typename Value>
std::optional<Value> lookUp(const QHash<Key, Value> &values, const std::optional<Key> &key)
{
    const auto found = key ? values.constFind(*key) : values.constEnd();
    return found == values.constEnd() ? std::nullopt : std::optional(*found);
}

bool isEarlier(const AgendaSession &a, const AgendaSession &b)
{
    const auto place = [](const AgendaSession &entry) { return entry.room ? entry.room->position : QString(); };
    return std::tuple(a.session.startsAt, place(a), a.session.id) <
           std::tuple(b.session.startsAt, place(b), b.session.id);
}

} // namespace

Result<Agenda> Agenda::readHead(const Database &database, std::optional<EventId> onlyEvent)
{
    Agenda agenda;
    MULTAQA_TRY(const auto conferences, RecordStore<ConferenceDetails>(database).all());
    if (!conferences.empty())
        agenda.conference = conferences.front();
    agenda.zone = QTimeZone(agenda.conference.timeZone.toLatin1());
    if (!agenda.zone.isValid())
        agenda.zone = QTimeZone::utc();
    MULTAQA_TRY(const auto hosts, inPosition<Host>(database));
    for (const Host &host : hosts) {
        MULTAQA_TRY(const auto organisation, RecordStore<Organisation>(database).find(host.organisation));
        if (organisation)
            agenda.hosts.push_back(*organisation);
    }
    MULTAQA_TRY(const auto events, inPosition<Event>(database));
    for (const Event &event : events)
        if (!onlyEvent || event.id == *onlyEvent)
            agenda.events.push_back(event);
    return agenda;
}

Result<Agenda> Agenda::read(const Database &database, std::optional<EventId> onlyEvent)
{
    MULTAQA_TRY(Agenda agenda, readHead(database, onlyEvent));
    MULTAQA_TRY(const auto organisations, byId<Organisation>(database));
    MULTAQA_TRY(const auto participants, byId<Participant>(database));
    MULTAQA_TRY(const auto rooms, byId<Room>(database));

    QHash<SessionId, std::vector<Item>> items;
    MULTAQA_TRY(const auto allItems, inPosition<Item>(database));
    for (const Item &item : allItems)
        items[item.session].push_back(item);
    QHash<SessionId, std::vector<AgendaRole>> roles;
    MULTAQA_TRY(const auto allRoles, inPosition<Role>(database));
    for (const Role &role : allRoles)
        if (const auto participant = lookUp(participants, std::optional(role.participant)))
            roles[role.session].push_back({role, *participant, lookUp(organisations, participant->organisation)});

    QHash<EventId, size_t> eventOrder;
    for (size_t i = 0; i < agenda.events.size(); ++i)
        eventOrder.insert(agenda.events[i].id, i);

    std::map<std::pair<QDate, size_t>, std::vector<AgendaSession>> days;
    MULTAQA_TRY(auto sessions, RecordStore<Session>(database).all());
    for (Session &session : sessions) {
        const auto order = eventOrder.constFind(session.event);
        if (order == eventOrder.constEnd())
            continue;
        AgendaSession entry;
        entry.room = lookUp(rooms, session.room);
        entry.items = items.take(session.id);
        entry.roles = roles.take(session.id);
        entry.session = std::move(session);
        if (entry.isPlaced())
            days[{agenda.localStart(entry.session).date(), *order}].push_back(std::move(entry));
        else
            agenda.unplaced.push_back(std::move(entry));
    }
    for (auto &[key, entries] : days) {
        std::sort(entries.begin(), entries.end(), isEarlier);
        agenda.days.push_back({key.first, agenda.events[key.second], std::move(entries)});
    }
    return agenda;
}

size_t Agenda::sessionCount() const
{
    size_t count = unplaced.size();
    for (const AgendaDay &day : days)
        count += day.sessions.size();
    return count;
}

size_t Agenda::sessionCount(EventId event) const
{
    size_t count = 0;
    for (const AgendaSession &entry : unplaced)
        count += entry.session.event == event;
    for (const AgendaDay &day : days)
        if (day.event.id == event)
            count += day.sessions.size();
    return count;
}

} // namespace multaqa
