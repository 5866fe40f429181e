// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "db/Result.h"
#include "db/records/Records.h"

#include <QHash>
#include <QTimeZone>

#include <optional>
#include <vector>

namespace multaqa {

class Database;

/// A person's role in a session, with what is said of that person.
struct AgendaRole
{
    Role role;
    Participant participant;
    std::optional<Organisation> organisation;
};

/// A session with all that belongs to it. Items and roles stand in their order.
struct AgendaSession
{
    Session session;
    std::optional<Room> room;
    std::vector<Item> items;
    std::vector<AgendaRole> roles;

    bool isPlaced() const { return session.startsAt.has_value() && session.endsAt.has_value(); }
};

/// The sessions of one event on one day of the conference's time zone, by time, then room.
struct AgendaDay
{
    QDate date;
    Event event;
    std::vector<AgendaSession> sessions;
};

/// The agenda as it is read: by day, then event. Taken from the file in one go, and then independent of it, so that it
/// can be laid out in another thread.
struct Agenda
{
    ConferenceDetails conference;
    QTimeZone zone; ///< of the conference: in which its days begin and its times are shown
    std::vector<Organisation> hosts;
    std::vector<Event> events;
    std::vector<AgendaDay> days;
    std::vector<AgendaSession> unplaced; ///< sessions without a time

    /// Of one event, or of all of them.
    static Result<Agenda> read(const Database &database, std::optional<EventId> event = {});
    /// The same without sessions: what other documents of the conference need for their heads.
    static Result<Agenda> readHead(const Database &database, std::optional<EventId> event = {});

    QDateTime localStart(const Session &session) const { return session.startsAt->toTimeZone(zone); }
    QDateTime localEnd(const Session &session) const { return session.endsAt->toTimeZone(zone); }
    size_t sessionCount() const;
    size_t sessionCount(EventId event) const;
};

} // namespace multaqa
