// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/Conference.h"
#include "app/Ordering.h"
#include "db/records/Records.h"

#include <QCoreApplication>

namespace multaqa {

/// When a session is, by the conference's own clock.
struct SessionTimes
{
    QDate day;
    QTime start;
    QTime end;
    bool endsNextDay = false;

    bool operator==(const SessionTimes &) const = default;
};

/// What an organiser does to the agenda, each one step of the history. Texts are cleaned (app/text/TextCleaning); what
/// would not make sense is refused with a sentence that says what to do.
class AgendaEditing
{
    Q_DECLARE_TR_FUNCTIONS(AgendaEditing)

public:
    explicit AgendaEditing(Conference &conference)
        : m_conference(conference)
    {
    }

    /// Its id is given here, its place is the last. Its end may not be before its beginning.
    Result<EventId> addEvent(Event event);
    Result<void> editEvent(Event event);
    /// With its sessions, what belongs to these, and who was registered for it and there.
    Result<void> removeEvent(EventId event);

    /// Its id and zone are given here.
    Result<SessionId> addSession(Session session);
    /// Both times or none; the end after the start; an event that is there.
    Result<void> editSession(Session session);
    /// With its items and roles.
    Result<void> removeSession(SessionId session);
    /// SESSION's times as the conference's clock shows them; none when it has none.
    Result<std::optional<SessionTimes>> timesOf(const Session &session) const;
    /// Absent: without a time. A time that summer time skips is refused.
    Result<void> setTimes(SessionId id, const std::optional<SessionTimes> &times);
    /// The room that is called what was TYPED, in any language, made when there is none; nothing TYPED: no room.
    Result<void> setRoom(SessionId id, const QString &typed);

    Result<ItemId> addItem(SessionId session, const LocalizedText &title);
    Result<void> editItem(Item item);
    /// Who spoke to it stays in the session.
    Result<void> removeItem(ItemId item);
    Result<void> moveItem(ItemId id, Move move);

    Result<RoleId> addRole(SessionId session, ParticipantId participant, RoleKind kind);
    /// The same for a person of the name TYPED who is made on the way; its script says which of the two names it is.
    Result<RoleId> addRole(SessionId session, const QString &typed, RoleKind kind);
    Result<void> editRole(const Role &role);
    Result<void> removeRole(RoleId role);
    Result<void> moveRole(RoleId id, Move move);

    Result<void> editRoom(Room room);
    /// Its sessions are then without a room.
    Result<void> removeRoom(RoomId room);

private:
    Result<QTimeZone> zone() const;
    Result<void> check(const Event &event) const;
    Result<void> check(const Session &session) const;
    Result<std::pair<QDateTime, QDateTime>> instants(const SessionTimes &times) const;
    Result<void> retire(Transaction &step, SessionId session);
    Result<RoleId> insertRole(Transaction &step, SessionId session, ParticipantId participant, RoleKind kind);

    Conference &m_conference;
};

} // namespace multaqa
