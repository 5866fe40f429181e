// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "AgendaChecks.h"

#include "app/Ordering.h"
#include "app/agenda/AgendaEditing.h"
#include "app/text/Bidi.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <functional>

namespace multaqa {
namespace {

using Sessions = std::vector<const AgendaSession *>;

bool overlap(const Session &a, const Session &b)
{
    return *a.startsAt < *b.endsAt && *b.startsAt < *a.endsAt;
}

/// Calls DO with each pair of the sessions of a group, by their time, that overlap.
template <typename Key>
void forEachOverlap(QHash<Key, Sessions> &groups,
                    const std::function<void(const Key &, const AgendaSession &, const AgendaSession &)> &pairDo)
{
    for (auto group = groups.begin(); group != groups.end(); ++group) {
        Sessions &sessions = group.value();
        std::sort(sessions.begin(), sessions.end(), [](const AgendaSession *a, const AgendaSession *b) {
            return std::pair(*a->session.startsAt, a->session.id) < std::pair(*b->session.startsAt, b->session.id);
        });
        for (size_t i = 0; i < sessions.size(); ++i)
            for (size_t j = i + 1; j < sessions.size(); ++j) {
                if (*sessions[j]->session.startsAt >= *sessions[i]->session.endsAt)
                    break;
                if (overlap(sessions[i]->session, sessions[j]->session))
                    pairDo(group.key(), *sessions[i], *sessions[j]);
            }
    }
}

/// The first room in which nothing is while SESSION is.
const Room *freeRoomFor(const Session &session, const Sessions &sessions, const std::vector<Room> &rooms)
{
    const auto isFree = [&](const Room &room) {
        return std::none_of(sessions.begin(), sessions.end(), [&](const AgendaSession *other) {
            return other->session.id != session.id && other->isPlaced() && other->session.room == room.id &&
                   overlap(other->session, session);
        });
    };
    const auto found = std::find_if(rooms.begin(), rooms.end(), isFree);
    return found == rooms.end() ? nullptr : &*found;
}

bool haveSomebodyInCommon(const AgendaSession &a, const AgendaSession &b)
{
    return std::any_of(a.roles.begin(), a.roles.end(), [&](const AgendaRole &one) {
        return one.role.state != RoleState::Declined &&
               std::any_of(b.roles.begin(), b.roles.end(), [&](const AgendaRole &other) {
                   return other.role.participant == one.role.participant && other.role.state != RoleState::Declined;
               });
    });
}

/// Whether ENTRY may last until END: the same day, and nothing else of its room, its people or its event is then.
bool canLastUntil(const CheckedConference &checked, const AgendaSession &entry, const QDateTime &end)
{
    Session rest = entry.session;
    rest.startsAt = entry.session.endsAt;
    rest.endsAt = end;
    if (end.toTimeZone(checked.agenda.zone).date() != checked.agenda.localStart(entry.session).date())
        return false;
    const Sessions sessions = checked.sessions();
    return std::none_of(sessions.begin(), sessions.end(), [&](const AgendaSession *other) {
        if (other->session.id == rest.id || !other->isPlaced() || !overlap(other->session, rest))
            return false;
        const bool isSameRoom = rest.room && other->session.room == rest.room;
        // Sessions beside each other have rooms of their own; without them, they come one after the other.
        const bool isSameEvent =
            other->session.event == rest.event && (!rest.room || !other->session.room || isSameRoom);
        return isSameRoom || isSameEvent || haveSomebodyInCommon(entry, *other);
    });
}

int minutesPromised(const AgendaSession &session)
{
    int ofItems = 0;
    for (const Item &item : session.items)
        ofItems += item.minutes.value_or(0);
    int ofRoles = 0;
    for (const AgendaRole &role : session.roles)
        if (role.role.state != RoleState::Declined)
            ofRoles += role.role.minutes.value_or(0);
    return std::max(ofItems, ofRoles);
}

QString pairFacts(const AgendaSession &a, const AgendaSession &b)
{
    QStringList facts;
    for (const AgendaSession *session : {&a, &b})
        facts << session->session.id.text() << session->session.startsAt->toString(Qt::ISODate)
              << session->session.endsAt->toString(Qt::ISODate);
    return facts.join(u' ');
}

} // namespace

void AgendaChecks::roomTaken(const CheckedConference &checked, Findings &findings)
{
    QHash<RoomId, Sessions> byRoom;
    for (const AgendaSession *session : checked.sessions())
        if (session->isPlaced() && session->room)
            byRoom[session->room->id].push_back(session);
    forEachOverlap<RoomId>(byRoom, [&](const RoomId &, const AgendaSession &a, const AgendaSession &b) {
        Finding finding;
        finding.sentence = tr("“%1” and “%2” are in the same room at the same time")
                               .arg(checked.nameOf(a.session), checked.nameOf(b.session));
        finding.place =
            tr("%1, %2", "a room and a day").arg(isolated(a.room->name.best(checked.language)), checked.dayOf(a));
        finding.record = b.session.id.uuid();
        finding.part = a.session.id.bytes();
        finding.facts = QString(a.room->id.text() + u' ' + pairFacts(a, b));
        finding.needsDecision = !freeRoomFor(b.session, checked.sessions(), checked.rooms);
        findings.push_back(finding);
    });
}

Result<void> AgendaChecks::useFreeRoom(Conference &conference, const Finding &finding, QDate)
{
    CheckedConference checked;
    MULTAQA_TRY(checked.agenda, Agenda::read(conference.database()));
    MULTAQA_TRY(const auto rooms, Ordering::all<Room>(conference.database()));
    MULTAQA_TRY(Session session, RecordStore<Session>(conference.database()).get(SessionId(finding.record)));
    const Room *free = session.startsAt && session.endsAt ? freeRoomFor(session, checked.sessions(), rooms) : nullptr;
    if (!free)
        return Error::refused(tr("No room is free at that time. Choose another time or another room."));
    session.room = free->id;
    return AgendaEditing(conference).editSession(session);
}

void AgendaChecks::personInTwoPlaces(const CheckedConference &checked, Findings &findings)
{
    QHash<ParticipantId, Sessions> byPerson;
    QHash<ParticipantId, QString> names;
    for (const AgendaSession *session : checked.sessions()) {
        if (!session->isPlaced())
            continue;
        for (const AgendaRole &role : session->roles) {
            Sessions &sessions = byPerson[role.participant.id];
            if (role.role.state == RoleState::Declined || (!sessions.empty() && sessions.back() == session))
                continue;
            sessions.push_back(session);
            names.insert(role.participant.id, checked.nameOf(role.participant));
        }
    }
    forEachOverlap<ParticipantId>(
        byPerson, [&](const ParticipantId &id, const AgendaSession &a, const AgendaSession &b) {
            Finding finding;
            finding.sentence = tr("%1 has roles in “%2” and “%3” at the same time")
                                   .arg(names.value(id), checked.nameOf(a.session), checked.nameOf(b.session));
            finding.place = checked.dayOf(a);
            finding.record = b.session.id.uuid();
            finding.part = id.bytes() + a.session.id.bytes();
            finding.facts = QString(id.text() + u' ' + pairFacts(a, b));
            findings.push_back(finding);
        });
}

void AgendaChecks::outsideItsEvent(const CheckedConference &checked, Findings &findings)
{
    for (const AgendaSession *session : checked.sessions()) {
        const Event *event = checked.event(session->session.event);
        if (!session->isPlaced() || !event || !event->startsOn)
            continue;
        const QDate first = checked.agenda.localStart(session->session).date();
        const QDate last = checked.agenda.localEnd(session->session).addSecs(-1).date();
        if (first >= *event->startsOn && last <= event->endsOn.value_or(*event->startsOn))
            continue;
        Finding finding;
        finding.sentence = tr("“%1” is not on a day of its event").arg(checked.nameOf(session->session));
        finding.place = checked.dayOf(*session);
        finding.record = session->session.id.uuid();
        finding.facts =
            QStringList{first.toString(Qt::ISODate), last.toString(Qt::ISODate), event->startsOn->toString(Qt::ISODate)}
                .join(u' ');
        findings.push_back(finding);
    }
}

void AgendaChecks::minutesOver(const CheckedConference &checked, Findings &findings)
{
    for (const AgendaSession *session : checked.sessions()) {
        if (!session->isPlaced())
            continue;
        const int promised = minutesPromised(*session);
        const int there = static_cast<int>(session->session.startsAt->secsTo(*session->session.endsAt) / 60);
        if (promised <= there)
            continue;
        Finding finding;
        finding.sentence = tr("“%1” is %Ln minute(s) too short for what is promised", nullptr, promised - there)
                               .arg(checked.nameOf(session->session));
        finding.place = checked.dayOf(*session);
        finding.record = session->session.id.uuid();
        finding.facts = QString(QString::number(promised) + u' ' + QString::number(there));
        finding.needsDecision =
            !canLastUntil(checked, *session, session->session.startsAt->addSecs(qint64(promised) * 60));
        findings.push_back(finding);
    }
}

Result<void> AgendaChecks::makeLonger(Conference &conference, const Finding &finding, QDate)
{
    CheckedConference checked;
    MULTAQA_TRY(checked.agenda, Agenda::read(conference.database()));
    for (const AgendaSession *entry : checked.sessions()) {
        if (entry->session.id.uuid() != finding.record || !entry->isPlaced())
            continue;
        Session session = entry->session;
        session.endsAt = session.startsAt->addSecs(qint64(minutesPromised(*entry)) * 60);
        if (!canLastUntil(checked, *entry, *session.endsAt))
            break;
        return AgendaEditing(conference).editSession(session);
    }
    return Error::refused(tr("The session cannot last longer: something else follows it. Shorten what is promised."));
}

void AgendaChecks::roleTwice(const CheckedConference &checked, Findings &findings)
{
    QSet<RoleId> ofRequests;
    for (const RequestEntry &entry : checked.requests.entries)
        if (entry.request.role)
            ofRequests.insert(*entry.request.role);
    for (const AgendaSession *session : checked.sessions()) {
        for (size_t i = 0; i < session->roles.size(); ++i) {
            const Role &first = session->roles[i].role;
            const auto isTheSame = [&](const AgendaRole &other) {
                return other.role.participant == first.participant && other.role.kind == first.kind &&
                       other.role.item == first.item && other.role.state != RoleState::Declined;
            };
            const auto second = std::find_if(session->roles.begin() + static_cast<std::ptrdiff_t>(i) + 1,
                                             session->roles.end(), isTheSame);
            if (first.state == RoleState::Declined || second == session->roles.end())
                continue;
            const Role &spare = ofRequests.contains(second->role.id) ? first : second->role;
            Finding finding;
            finding.sentence = tr("%1 has the same role twice in “%2”")
                                   .arg(checked.nameOf(second->participant), checked.nameOf(session->session));
            finding.place = checked.dayOf(*session);
            finding.record = session->session.id.uuid();
            finding.part = spare.id.bytes();
            finding.facts = QString(first.id.text() + u' ' + second->role.id.text());
            finding.needsDecision = ofRequests.contains(spare.id);
            findings.push_back(finding);
        }
    }
}

Result<void> AgendaChecks::removeSecondRole(Conference &conference, const Finding &finding, QDate)
{
    return AgendaEditing(conference).removeRole(RoleId::fromBytes(finding.part));
}

} // namespace multaqa
