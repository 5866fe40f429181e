// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "RequestChecks.h"

#include "app/agenda/AgendaEditing.h"
#include "app/people/RegistrationEditing.h"
#include "app/requests/RequestEditing.h"
#include "db/stores/ReferringStore.h"

#include <QHash>

#include <algorithm>

namespace multaqa {
namespace {

constexpr int daysOfNotice = 3;

Finding about(const CheckedConference &checked, const RequestEntry &entry, const QString &sentence)
{
    Finding finding;
    finding.sentence = sentence;
    const Session *session = checked.requests.session(entry.request.session.value_or(SessionId()));
    finding.place = session ? checked.nameOf(*session) : QString();
    finding.record = entry.request.id.uuid();
    finding.facts =
        QStringList{wordOf(entry.request.decision), session ? session->id.text() : QString(), entry.request.topic}.join(
            u'\n');
    return finding;
}

/// The day on which requests are answered; the earliest of several.
std::optional<QDate> dayOfAnswers(const CheckedConference &checked)
{
    std::optional<QDate> day;
    for (const Deadline &deadline : checked.deadlines)
        if (deadline.kind == DeadlineKind::Answers && deadline.day && (!day || *deadline.day < *day))
            day = deadline.day;
    return day;
}

} // namespace

void RequestChecks::moreThanPlaces(const CheckedConference &checked, Findings &findings)
{
    for (const Session &session : checked.requests.sessions) {
        const RequestBook::Demand demand = checked.requests.demandFor(session.id);
        if (!demand.placesLeft() || *demand.placesLeft() >= 0)
            continue;
        Finding finding;
        finding.sentence =
            tr("“%1” has %Ln more accepted than places", nullptr, -*demand.placesLeft()).arg(checked.nameOf(session));
        finding.record = session.id.uuid();
        finding.facts = QString(QString::number(demand.accepted) + u' ' + QString::number(*demand.places));
        findings.push_back(finding);
    }
}

Result<void> RequestChecks::addPlaces(Conference &conference, const Finding &finding, QDate)
{
    MULTAQA_TRY(Session session, RecordStore<Session>(conference.database()).get(SessionId(finding.record)));
    MULTAQA_TRY(const auto left, RequestEditing::placesLeft(conference.database(), session.id));
    if (!left || *left >= 0)
        return {};
    session.places = *session.places - *left;
    return AgendaEditing(conference).editSession(session);
}

void RequestChecks::acceptedNotRegistered(const CheckedConference &checked, Findings &findings)
{
    QHash<std::pair<QUuid, QUuid>, RegistrationState> states;
    for (const Registration &each : checked.registrations)
        states.insert({each.participant.uuid(), each.event.uuid()}, each.state);
    for (const RequestEntry &entry : checked.requests.entries) {
        const Session *session = checked.requests.session(entry.request.session.value_or(SessionId()));
        if (entry.request.decision != RequestDecision::Accepted || !session)
            continue;
        const auto state = states.constFind({entry.request.participant.uuid(), session->event.uuid()});
        const bool isKnown = state != states.constEnd();
        if (isKnown && (*state == RegistrationState::Registered || *state == RegistrationState::Approved))
            continue;
        Finding finding = about(
            checked, entry,
            tr("%1 is accepted as a speaker and not registered for the event").arg(checked.nameOf(entry.participant)));
        finding.facts = QString(session->event.uuid().toString() + (isKnown ? wordOf(*state) : QString()));
        // Whoever was refused, or has cancelled, is not registered over their head.
        finding.needsDecision = isKnown && *state != RegistrationState::Invited;
        findings.push_back(finding);
    }
}

QString RequestChecks::manyNotRegistered(const Finding &, int count)
{
    return tr("%Ln accepted speaker(s) are not registered for the event", nullptr, count);
}

Result<void> RequestChecks::registerAccepted(Conference &conference, const Finding &finding, QDate today)
{
    const RoleRequestId id(finding.record);
    MULTAQA_TRY(const RoleRequest request, RecordStore<RoleRequest>(conference.database()).get(id));
    MULTAQA_TRY(const Session session,
                RecordStore<Session>(conference.database()).get(request.session.value_or(SessionId())));
    return RegistrationEditing::setState(conference, {request.participant}, session.event,
                                         RegistrationState::Registered, today);
}

void RequestChecks::undecided(const CheckedConference &checked, Findings &findings)
{
    const auto answers = dayOfAnswers(checked);
    if (!answers || checked.today.daysTo(*answers) > daysOfNotice)
        return;
    for (const RequestEntry &entry : checked.requests.entries) {
        if (entry.request.decision != RequestDecision::Undecided)
            continue;
        Finding finding =
            about(checked, entry, tr("The request of %1 is not decided on yet").arg(checked.nameOf(entry.participant)));
        finding.place = tr("they are to be answered by %1").arg(checked.written(*answers));
        findings.push_back(finding);
    }
}

QString RequestChecks::manyUndecided(const Finding &, int count)
{
    return tr("%Ln request(s) are not decided on yet", nullptr, count);
}

void RequestChecks::unanswered(const CheckedConference &checked, Findings &findings)
{
    const auto answers = dayOfAnswers(checked);
    if (!answers || checked.today < *answers)
        return;
    for (const RequestEntry &entry : checked.requests.entries) {
        const RequestDecision decision = entry.request.decision;
        if (entry.request.answeredOn || decision == RequestDecision::Undecided ||
            decision == RequestDecision::Withdrawn)
            continue;
        Finding finding =
            about(checked, entry,
                  tr("The request of %1 is decided on and not answered").arg(checked.nameOf(entry.participant)));
        finding.place = tr("they were to be answered by %1").arg(checked.written(*answers));
        findings.push_back(finding);
    }
}

QString RequestChecks::manyUnanswered(const Finding &, int count)
{
    return tr("%Ln request(s) are decided on and not answered", nullptr, count);
}

void RequestChecks::reserveWaiting(const CheckedConference &checked, Findings &findings)
{
    for (const RequestEntry &entry : checked.requests.entries) {
        const Session *session = checked.requests.session(entry.request.session.value_or(SessionId()));
        if (entry.rank != 1 || !session)
            continue;
        // A place that somebody may yet be given who was not decided on is not waiting for the reserve.
        const RequestBook::Demand demand = checked.requests.demandFor(session->id);
        const auto left = demand.placesLeft();
        if (!left || *left <= demand.undecided)
            continue;
        Finding finding = about(checked, entry,
                                tr("%1 is the first in reserve for “%2”, which has a place free")
                                    .arg(checked.nameOf(entry.participant), checked.nameOf(*session)));
        finding.place = tr("%Ln place(s) free", nullptr, *left);
        finding.facts += u'\n' + QString::number(*left);
        findings.push_back(finding);
    }
}

Result<void> RequestChecks::acceptReserve(Conference &conference, const Finding &finding, QDate today)
{
    const RoleRequestId id(finding.record);
    MULTAQA_TRY(const RoleRequest request, RecordStore<RoleRequest>(conference.database()).get(id));
    return RequestEditing::accept(conference, {id}, request.session.value_or(SessionId()), {today, {}});
}

void RequestChecks::withoutAddress(const CheckedConference &checked, Findings &findings)
{
    for (const RequestEntry &entry : checked.requests.entries) {
        if (entry.request.decision != RequestDecision::Accepted || !entry.participant.email.isEmpty())
            continue;
        Finding finding =
            about(checked, entry,
                  tr("%1 is accepted as a speaker and has no e-mail address").arg(checked.nameOf(entry.participant)));
        finding.record = entry.participant.id.uuid();
        finding.part = entry.request.id.bytes();
        finding.needsDecision = !checked.hasFurtherAddress(entry.participant.id);
        findings.push_back(finding);
    }
}

} // namespace multaqa
