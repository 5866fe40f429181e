// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "RequestChecks.h"

#include "app/people/ParticipantName.h"
#include "app/text/Bidi.h"

#include <QSet>

#include <algorithm>

namespace multaqa {
namespace {

constexpr int daysOfNotice = 3;

QString nameOf(const CheckedConference &checked, const RequestEntry &entry)
{
    return isolated(nameOf(entry.participant).best(checked.language));
}

Finding about(const CheckedConference &checked, const RequestEntry &entry, const QString &sentence)
{
    Finding finding;
    finding.sentence = sentence;
    const Session *session = checked.requests.session(entry.request.session.value_or(SessionId()));
    finding.place = session ? checked.nameOf(*session) : QString();
    finding.record = entry.request.id.uuid();
    finding.facts = wordOf(entry.request.decision);
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
        finding.facts = QString::number(*demand.placesLeft());
        findings.push_back(finding);
    }
}

void RequestChecks::acceptedNotRegistered(const CheckedConference &checked, Findings &findings)
{
    QSet<std::pair<QUuid, QUuid>> registered;
    for (const Registration &each : checked.registrations)
        if (each.state == RegistrationState::Registered || each.state == RegistrationState::Approved)
            registered.insert({each.participant.uuid(), each.event.uuid()});
    for (const RequestEntry &entry : checked.requests.entries) {
        const Session *session = checked.requests.session(entry.request.session.value_or(SessionId()));
        if (entry.request.decision != RequestDecision::Accepted || !session ||
            registered.contains({entry.request.participant.uuid(), session->event.uuid()}))
            continue;
        findings.push_back(
            about(checked, entry,
                  tr("%1 is accepted as a speaker and not registered for the event").arg(nameOf(checked, entry))));
    }
}

void RequestChecks::undecided(const CheckedConference &checked, Findings &findings)
{
    const auto answers = dayOfAnswers(checked);
    const int count = checked.requests.undecided();
    if (!answers || count == 0 || checked.today.daysTo(*answers) > daysOfNotice)
        return;
    const auto first =
        std::find_if(checked.requests.entries.begin(), checked.requests.entries.end(),
                     [](const RequestEntry &entry) { return entry.request.decision == RequestDecision::Undecided; });
    Finding finding = about(checked, *first, tr("%Ln request(s) are not decided on yet", nullptr, count));
    finding.place = tr("they are to be answered by %1").arg(formatDay(*answers, checked.language, checked.style));
    finding.facts = QString::number(count);
    findings.push_back(finding);
}

void RequestChecks::unanswered(const CheckedConference &checked, Findings &findings)
{
    const auto answers = dayOfAnswers(checked);
    if (!answers || checked.today < *answers)
        return;
    const auto isUnanswered = [](const RequestEntry &entry) {
        const RequestDecision decision = entry.request.decision;
        return !entry.request.answeredOn && decision != RequestDecision::Undecided &&
               decision != RequestDecision::Withdrawn;
    };
    const auto &entries = checked.requests.entries;
    const auto count = std::count_if(entries.begin(), entries.end(), isUnanswered);
    if (count == 0)
        return;
    Finding finding = about(checked, *std::find_if(entries.begin(), entries.end(), isUnanswered),
                            tr("%Ln request(s) are decided on and not answered", nullptr, static_cast<int>(count)));
    finding.place = tr("they were to be answered by %1").arg(formatDay(*answers, checked.language, checked.style));
    finding.facts = QString::number(count);
    findings.push_back(finding);
}

void RequestChecks::withoutAddress(const CheckedConference &checked, Findings &findings)
{
    for (const RequestEntry &entry : checked.requests.entries) {
        if (entry.request.decision != RequestDecision::Accepted || !entry.participant.email.isEmpty())
            continue;
        Finding finding = about(
            checked, entry, tr("%1 is accepted as a speaker and has no e-mail address").arg(nameOf(checked, entry)));
        finding.record = entry.participant.id.uuid();
        findings.push_back(finding);
    }
}

} // namespace multaqa
