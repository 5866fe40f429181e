// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "AgendaChecks.h"

#include "app/agenda/AgendaTerms.h"
#include "app/people/ParticipantName.h"
#include "app/text/Bidi.h"

#include <QHash>

#include <algorithm>
#include <functional>

namespace multaqa {
namespace {

constexpr size_t mostAlone = 3;

using Sessions = std::vector<const AgendaSession *>;

/// Sessions are told one by one while they are few, else by their number.
void tell(const CheckedConference &checked, std::vector<Finding> &findings, const Sessions &sessions,
          const QString &one, const QString &all)
{
    const auto finding = [&](const AgendaSession &entry) {
        Finding made;
        made.sentence = one.arg(checked.nameOf(entry.session));
        made.place = checked.dayOf(entry);
        made.record = entry.session.id.uuid();
        return made;
    };
    if (sessions.size() <= mostAlone) {
        for (const AgendaSession *session : sessions)
            findings.push_back(finding(*session));
        return;
    }
    Finding together = finding(*sessions.front());
    together.sentence = all;
    together.place.clear();
    together.facts = QString::number(sessions.size());
    findings.push_back(together);
}

template <typename Which>
Sessions those(const CheckedConference &checked, Which &&which)
{
    Sessions found;
    for (const AgendaSession *session : checked.sessions())
        if (which(*session))
            found.push_back(session);
    return found;
}

bool needsLead(const Session &session)
{
    return session.kind == SessionKind::Plenary || session.kind == SessionKind::OpenDiscussion ||
           session.kind == SessionKind::Roundtable;
}

bool hasLead(const AgendaSession &entry)
{
    return std::any_of(entry.roles.begin(), entry.roles.end(), [](const AgendaRole &role) {
        return (role.role.kind == RoleKind::Chair || role.role.kind == RoleKind::Moderator) &&
               role.role.state != RoleState::Declined;
    });
}

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
        finding.facts = pairFacts(a, b);
        findings.push_back(finding);
    });
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
            names.insert(role.participant.id, isolated(multaqa::nameOf(role.participant).best(checked.language)));
        }
    }
    forEachOverlap<ParticipantId>(
        byPerson, [&](const ParticipantId &id, const AgendaSession &a, const AgendaSession &b) {
            Finding finding;
            finding.sentence = tr("%1 has roles in “%2” and “%3” at the same time")
                                   .arg(names.value(id), checked.nameOf(a.session), checked.nameOf(b.session));
            finding.place = checked.dayOf(a);
            finding.record = b.session.id.uuid();
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
        finding.facts = first.toString(Qt::ISODate);
        findings.push_back(finding);
    }
}

void AgendaChecks::minutesOver(const CheckedConference &checked, Findings &findings)
{
    for (const AgendaSession *session : checked.sessions()) {
        if (!session->isPlaced())
            continue;
        int ofItems = 0;
        for (const Item &item : session->items)
            ofItems += item.minutes.value_or(0);
        int ofRoles = 0;
        for (const AgendaRole &role : session->roles)
            if (role.role.state != RoleState::Declined)
                ofRoles += role.role.minutes.value_or(0);
        const int promised = std::max(ofItems, ofRoles);
        const int there = static_cast<int>(session->session.startsAt->secsTo(*session->session.endsAt) / 60);
        if (promised <= there)
            continue;
        Finding finding;
        finding.sentence = tr("“%1” is %Ln minute(s) too short for what is promised", nullptr, promised - there)
                               .arg(checked.nameOf(session->session));
        finding.place = checked.dayOf(*session);
        finding.record = session->session.id.uuid();
        finding.facts = QString::number(promised - there);
        findings.push_back(finding);
    }
}

void AgendaChecks::withoutTime(const CheckedConference &checked, Findings &findings)
{
    const Sessions found = those(checked, [](const AgendaSession &entry) { return !entry.isPlaced(); });
    tell(checked, findings, found, tr("“%1” has no time yet"),
         tr("%Ln session(s) have no time yet", nullptr, static_cast<int>(found.size())));
}

void AgendaChecks::withoutModerator(const CheckedConference &checked, Findings &findings)
{
    const Sessions found =
        those(checked, [](const AgendaSession &entry) { return needsLead(entry.session) && !hasLead(entry); });
    tell(checked, findings, found, tr("“%1” has no moderator"),
         tr("%Ln session(s) have no moderator", nullptr, static_cast<int>(found.size())));
}

void AgendaChecks::withoutInterpretation(const CheckedConference &checked, Findings &findings)
{
    const Sessions found = those(checked, [](const AgendaSession &entry) {
        // Without any interpretation, nobody has said yet that there will be some.
        return !entry.session.interpretation.isEmpty() &&
               std::any_of(entry.roles.begin(), entry.roles.end(), [&](const AgendaRole &role) {
                   return role.role.kind != RoleKind::Interpreter && role.role.state != RoleState::Declined &&
                          !entry.session.interpretation.contains(wordOf(role.participant.language));
               });
    });
    tell(checked, findings, found, tr("“%1” has no interpretation for a language of its speakers"),
         tr("%Ln session(s) have no interpretation for a language of their speakers", nullptr,
            static_cast<int>(found.size())));
}

void AgendaChecks::withoutTitle(const CheckedConference &checked, Findings &findings)
{
    const Sessions found = those(checked, [](const AgendaSession &entry) { return entry.session.title.isEmpty(); });
    tell(checked, findings, found, tr("%1: there is no title yet"),
         tr("%Ln session(s) have no title yet", nullptr, static_cast<int>(found.size())));
}

void AgendaChecks::missingLanguage(const CheckedConference &checked, Findings &findings)
{
    for (const Language missing : allLanguages) {
        const Sessions lacking = those(checked, [&](const AgendaSession &entry) {
            return !entry.session.title.isEmpty() && entry.session.title.in(missing).isEmpty();
        });
        const int count = static_cast<int>(lacking.size());
        switch (missing) {
        case Language::Arabic:
            tell(checked, findings, lacking, tr("“%1” has no Arabic title"),
                 tr("%Ln session(s) have no Arabic title", nullptr, count));
            break;
        case Language::English:
            tell(checked, findings, lacking, tr("“%1” has no English title"),
                 tr("%Ln session(s) have no English title", nullptr, count));
            break;
        case Language::French:
            tell(checked, findings, lacking, tr("“%1” has no French title"),
                 tr("%Ln session(s) have no French title", nullptr, count));
            break;
        }
    }
}

} // namespace multaqa
