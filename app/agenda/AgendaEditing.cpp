// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "AgendaEditing.h"

#include "app/exchange/ScheduleTimes.h"
#include "app/requests/RequestUpkeep.h"
#include "app/text/Bidi.h"
#include "app/text/Fold.h"
#include "app/text/TextCleaning.h"
#include "db/stores/ReferringStore.h"

#include <QTimeZone>

namespace multaqa {
namespace {

LocalizedText cleaned(const LocalizedText &text, TextLines lines)
{
    return {cleanText(text.ar, lines), cleanText(text.en, lines), cleanText(text.fr, lines)};
}

/// The living records for which BELONGS holds, in their order.
template <typename Record, typename Belongs>
Result<std::vector<Record>> siblings(const Database &database, Belongs &&belongs)
{
    MULTAQA_TRY(auto records, RecordStore<Record>(database).all());
    std::erase_if(records, [&](const Record &record) { return !belongs(record); });
    if constexpr (requires(Record record) { record.position; })
        Ordering::sort(records);
    return records;
}

} // namespace

Result<QTimeZone> AgendaEditing::zone() const
{
    MULTAQA_TRY(const auto details, RecordStore<ConferenceDetails>(m_conference.database()).all());
    const QTimeZone zone(details.empty() ? QByteArray() : details.front().timeZone.toLatin1());
    return zone.isValid() ? zone : QTimeZone::utc();
}

Result<void> AgendaEditing::check(const Event &event) const
{
    if (event.startsOn && event.endsOn && *event.endsOn < *event.startsOn)
        return Error::refused(tr("The event would end before it begins. Choose a last day that is not earlier."));
    return {};
}

Result<EventId> AgendaEditing::addEvent(Event event)
{
    event.id = EventId::make();
    event.title = cleaned(event.title, TextLines::One);
    event.place = cleaned(event.place, TextLines::One);
    MULTAQA_CHECK(check(event));
    return m_conference.perform(Operation::AddEvent, [&](Transaction &step) -> Result<EventId> {
        MULTAQA_TRY(const auto events, siblings<Event>(m_conference.database(), [](const Event &) { return true; }));
        event.position = Ordering::lastPosition(events);
        MULTAQA_CHECK(RecordStore<Event>::insert(step, event));
        return event.id;
    });
}

Result<void> AgendaEditing::editEvent(Event event)
{
    event.title = cleaned(event.title, TextLines::One);
    event.place = cleaned(event.place, TextLines::One);
    event.link = cleanText(event.link, TextLines::One);
    MULTAQA_CHECK(check(event));
    return m_conference.perform(Operation::EditEvent,
                                [&](Transaction &step) { return RecordStore<Event>::update(step, event); });
}

Result<void> AgendaEditing::removeEvent(EventId event)
{
    return m_conference.perform(Operation::RemoveEvent, [&](Transaction &step) -> Result<void> {
        MULTAQA_TRY(const auto sessions, siblings<Session>(m_conference.database(), [&](const Session &session) {
                        return session.event == event;
                    }));
        for (const Session &session : sessions)
            MULTAQA_CHECK(retire(step, session.id));
        MULTAQA_CHECK(ReferringStore<Registration>::retireOf(step, event));
        MULTAQA_CHECK(ReferringStore<Attendance>::retireOf(step, event));
        return RecordStore<Event>::retire(step, event);
    });
}

Result<void> AgendaEditing::check(const Session &session) const
{
    MULTAQA_TRY(const auto event, RecordStore<Event>(m_conference.database()).find(session.event));
    if (!event)
        return Error::refused(tr("A session belongs to an event. Choose its event first."));
    if (session.startsAt.has_value() != session.endsAt.has_value())
        return Error::refused(tr("A session has a beginning and an end, or neither. Give both times."));
    if (session.startsAt && *session.endsAt <= *session.startsAt)
        return Error::refused(tr("The session would end before it begins. Choose a later end."));
    return {};
}

Result<SessionId> AgendaEditing::addSession(Session session)
{
    session.id = SessionId::make();
    session.title = cleaned(session.title, TextLines::One);
    session.summary = cleaned(session.summary, TextLines::Many);
    MULTAQA_CHECK(check(session));
    MULTAQA_TRY(const QTimeZone here, zone());
    session.timeZone = QString::fromLatin1(here.id());
    return m_conference.perform(Operation::AddSession, [&](Transaction &step) -> Result<SessionId> {
        MULTAQA_CHECK(RecordStore<Session>::insert(step, session));
        return session.id;
    });
}

Result<void> AgendaEditing::editSession(Session session)
{
    session.title = cleaned(session.title, TextLines::One);
    session.summary = cleaned(session.summary, TextLines::Many);
    session.link = cleanText(session.link, TextLines::One);
    MULTAQA_CHECK(check(session));
    return m_conference.perform(Operation::EditSession,
                                [&](Transaction &step) { return RecordStore<Session>::update(step, session); });
}

Result<void> AgendaEditing::removeSession(SessionId session)
{
    return m_conference.perform(Operation::RemoveSession, [&](Transaction &step) { return retire(step, session); });
}

Result<void> AgendaEditing::retire(Transaction &step, SessionId session)
{
    MULTAQA_CHECK(RequestUpkeep::sessionGoes(step, session));
    MULTAQA_TRY(const auto roles,
                siblings<Role>(m_conference.database(), [&](const Role &role) { return role.session == session; }));
    for (const Role &role : roles)
        MULTAQA_CHECK(RecordStore<Role>::retire(step, role.id));
    MULTAQA_TRY(const auto items,
                siblings<Item>(m_conference.database(), [&](const Item &item) { return item.session == session; }));
    for (const Item &item : items)
        MULTAQA_CHECK(RecordStore<Item>::retire(step, item.id));
    return RecordStore<Session>::retire(step, session);
}

Result<std::optional<SessionTimes>> AgendaEditing::timesOf(const Session &session) const
{
    if (!session.startsAt || !session.endsAt)
        return std::optional<SessionTimes>();
    MULTAQA_TRY(const QTimeZone here, zone());
    const QDateTime start = session.startsAt->toTimeZone(here);
    const QDateTime end = session.endsAt->toTimeZone(here);
    return std::optional(SessionTimes{start.date(), start.time(), end.time(), end.date() > start.date()});
}

Result<std::pair<QDateTime, QDateTime>> AgendaEditing::instants(const SessionTimes &times) const
{
    MULTAQA_TRY(const QTimeZone here, zone());
    const QDate lastDay = times.endsNextDay && times.end <= times.start ? times.day.addDays(1) : times.day;
    const std::pair made{instantOf(times.day, times.start, here), instantOf(lastDay, times.end, here)};
    for (const auto &[instant, time] : {std::pair{made.first, times.start}, std::pair{made.second, times.end}})
        if (instant.toTimeZone(here).time() != time)
            return Error::refused(tr("%1 is not on the clock that day, because summer time begins. Choose a time an "
                                     "hour earlier or later.")
                                      .arg(isolatedLeftToRight(time.toString(QStringLiteral("HH:mm")))));
    return made;
}

Result<void> AgendaEditing::setTimes(SessionId id, const std::optional<SessionTimes> &times)
{
    MULTAQA_TRY(Session session, RecordStore<Session>(m_conference.database()).get(id));
    session.startsAt.reset();
    session.endsAt.reset();
    if (times) {
        MULTAQA_TRY(const auto made, instants(*times));
        MULTAQA_TRY(const QTimeZone here, zone());
        session.startsAt = made.first;
        session.endsAt = made.second;
        session.timeZone = QString::fromLatin1(here.id());
    }
    return editSession(session);
}

Result<void> AgendaEditing::setRoom(SessionId id, const QString &typed)
{
    const QString name = cleanText(typed, TextLines::One);
    return m_conference.perform(Operation::EditSession, [&](Transaction &step) -> Result<void> {
        MULTAQA_TRY(Session session, RecordStore<Session>(m_conference.database()).get(id));
        session.room.reset();
        if (!name.isEmpty()) {
            MULTAQA_TRY(const auto rooms, siblings<Room>(m_conference.database(), [](const Room &) { return true; }));
            for (const Room &room : rooms)
                if (!session.room && (fold(room.name.ar) == fold(name) || fold(room.name.en) == fold(name) ||
                                      fold(room.name.fr) == fold(name)))
                    session.room = room.id;
            if (!session.room) {
                Room room;
                room.id = RoomId::make();
                room.name.in(directionOf(name) == Qt::RightToLeft ? Language::Arabic : Language::English) = name;
                room.position = Ordering::lastPosition(rooms);
                MULTAQA_CHECK(RecordStore<Room>::insert(step, room));
                session.room = room.id;
            }
        }
        return RecordStore<Session>::update(step, session);
    });
}

Result<ItemId> AgendaEditing::addItem(SessionId session, const LocalizedText &title)
{
    return m_conference.perform(Operation::AddItem, [&](Transaction &step) -> Result<ItemId> {
        MULTAQA_TRY(const auto items,
                    siblings<Item>(m_conference.database(), [&](const Item &item) { return item.session == session; }));
        Item item;
        item.id = ItemId::make();
        item.session = session;
        item.title = cleaned(title, TextLines::One);
        item.position = Ordering::lastPosition(items);
        MULTAQA_CHECK(RecordStore<Item>::insert(step, item));
        return item.id;
    });
}

Result<void> AgendaEditing::editItem(Item item)
{
    item.title = cleaned(item.title, TextLines::One);
    return m_conference.perform(Operation::EditItem,
                                [&](Transaction &step) { return RecordStore<Item>::update(step, item); });
}

Result<void> AgendaEditing::removeItem(ItemId item)
{
    return m_conference.perform(Operation::RemoveItem, [&](Transaction &step) -> Result<void> {
        MULTAQA_TRY(auto roles,
                    siblings<Role>(m_conference.database(), [&](const Role &role) { return role.item == item; }));
        for (Role &role : roles) {
            role.item.reset();
            MULTAQA_CHECK(RecordStore<Role>::update(step, role));
        }
        return RecordStore<Item>::retire(step, item);
    });
}

Result<void> AgendaEditing::moveItem(ItemId id, Move move)
{
    return m_conference.perform(Operation::ReorderSession, [&](Transaction &step) -> Result<void> {
        MULTAQA_TRY(const Item item, RecordStore<Item>(m_conference.database()).get(id));
        MULTAQA_TRY(auto items, siblings<Item>(m_conference.database(),
                                               [&](const Item &other) { return other.session == item.session; }));
        return Ordering::moveIn(step, std::move(items), id, move);
    });
}

Result<RoleId> AgendaEditing::insertRole(Transaction &step, SessionId session, ParticipantId participant, RoleKind kind)
{
    MULTAQA_TRY(const auto roles,
                siblings<Role>(m_conference.database(), [&](const Role &role) { return role.session == session; }));
    for (const Role &role : roles)
        if (role.participant == participant && role.kind == kind && !role.item)
            return Error::refused(tr("This person has this role in the session already. Choose another role."));
    Role role;
    role.id = RoleId::make();
    role.session = session;
    role.participant = participant;
    role.kind = kind;
    role.position = Ordering::lastPosition(roles);
    MULTAQA_CHECK(RecordStore<Role>::insert(step, role));
    return role.id;
}

Result<RoleId> AgendaEditing::addRole(SessionId session, ParticipantId participant, RoleKind kind)
{
    return m_conference.perform(Operation::AddRole,
                                [&](Transaction &step) { return insertRole(step, session, participant, kind); });
}

Result<RoleId> AgendaEditing::addRole(SessionId session, const QString &typed, RoleKind kind)
{
    const QString name = cleanText(typed, TextLines::One);
    if (name.isEmpty())
        return Error::refused(tr("Type the name of the person first."));
    return m_conference.perform(Operation::AddRole, [&](Transaction &step) -> Result<RoleId> {
        Participant participant;
        participant.id = ParticipantId::make();
        const bool isArabic = directionOf(name) == Qt::RightToLeft;
        (isArabic ? participant.nameArabic : participant.nameLatin) = name;
        participant.language = isArabic ? Language::Arabic : Language::English;
        MULTAQA_CHECK(RecordStore<Participant>::insert(step, participant));
        return insertRole(step, session, participant.id, kind);
    });
}

Result<void> AgendaEditing::editRole(const Role &role)
{
    return m_conference.perform(Operation::EditRole,
                                [&](Transaction &step) { return RecordStore<Role>::update(step, role); });
}

Result<void> AgendaEditing::removeRole(RoleId role)
{
    return m_conference.perform(Operation::RemoveRole, [&](Transaction &step) -> Result<void> {
        MULTAQA_CHECK(RequestUpkeep::roleGoes(step, role));
        return RecordStore<Role>::retire(step, role);
    });
}

Result<void> AgendaEditing::moveRole(RoleId id, Move move)
{
    return m_conference.perform(Operation::ReorderSession, [&](Transaction &step) -> Result<void> {
        MULTAQA_TRY(const Role role, RecordStore<Role>(m_conference.database()).get(id));
        MULTAQA_TRY(auto roles, siblings<Role>(m_conference.database(),
                                               [&](const Role &other) { return other.session == role.session; }));
        return Ordering::moveIn(step, std::move(roles), id, move);
    });
}

Result<void> AgendaEditing::editRoom(Room room)
{
    room.name = cleaned(room.name, TextLines::One);
    return m_conference.perform(Operation::EditRoom,
                                [&](Transaction &step) { return RecordStore<Room>::update(step, room); });
}

Result<void> AgendaEditing::removeRoom(RoomId room)
{
    return m_conference.perform(Operation::RemoveRoom, [&](Transaction &step) -> Result<void> {
        MULTAQA_TRY(auto sessions, siblings<Session>(m_conference.database(),
                                                     [&](const Session &session) { return session.room == room; }));
        for (Session &session : sessions) {
            session.room.reset();
            MULTAQA_CHECK(RecordStore<Session>::update(step, session));
        }
        return RecordStore<Room>::retire(step, room);
    });
}

} // namespace multaqa
