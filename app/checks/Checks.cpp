// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "Checks.h"

#include "AgendaChecks.h"
#include "DeadlineChecks.h"
#include "RequestChecks.h"

#include <algorithm>

namespace multaqa {
namespace {

using Severity = Finding::Severity;
using Subject = Finding::Subject;

constexpr CheckRule rules[] = {
    {"deadline-undecided", Severity::Error, Subject::Deadline, &DeadlineChecks::undecided},
    {"deadline-overdue", Severity::Error, Subject::Deadline, &DeadlineChecks::overdue},
    {"deadline-after-event", Severity::Error, Subject::Deadline, &DeadlineChecks::notBeforeItsEvent},
    {"answers-before-requests", Severity::Error, Subject::Deadline, &DeadlineChecks::answersBeforeRequests},
    {"room-taken", Severity::Error, Subject::Session, &AgendaChecks::roomTaken},
    {"person-in-two-places", Severity::Error, Subject::Session, &AgendaChecks::personInTwoPlaces},
    {"session-outside-event", Severity::Error, Subject::Session, &AgendaChecks::outsideItsEvent},
    {"minutes-over", Severity::Error, Subject::Session, &AgendaChecks::minutesOver},
    {"over-places", Severity::Error, Subject::Session, &RequestChecks::moreThanPlaces},
    {"accepted-not-registered", Severity::Warning, Subject::Request, &RequestChecks::acceptedNotRegistered},
    {"request-undecided", Severity::Warning, Subject::Request, &RequestChecks::undecided},
    {"request-unanswered", Severity::Warning, Subject::Request, &RequestChecks::unanswered},
    {"speaker-without-address", Severity::Warning, Subject::Person, &RequestChecks::withoutAddress},
    {"session-without-time", Severity::Warning, Subject::Session, &AgendaChecks::withoutTime},
    {"no-moderator", Severity::Warning, Subject::Session, &AgendaChecks::withoutModerator},
    {"no-interpretation", Severity::Warning, Subject::Session, &AgendaChecks::withoutInterpretation},
    {"no-title", Severity::Warning, Subject::Session, &AgendaChecks::withoutTitle},
    {"missing-language", Severity::Warning, Subject::Session, &AgendaChecks::missingLanguage},
};

} // namespace

std::span<const CheckRule> checkRules()
{
    return rules;
}

std::vector<Finding> findingsOf(const CheckedConference &checked)
{
    std::vector<Finding> all;
    for (const CheckRule &rule : rules) {
        std::vector<Finding> found;
        rule.find(checked, found);
        for (Finding &finding : found) {
            finding.rule = QString::fromLatin1(rule.id);
            finding.severity = rule.severity;
            finding.subject = rule.subject;
            all.push_back(std::move(finding));
        }
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const Finding &a, const Finding &b) { return a.isError() && !b.isError(); });
    return all;
}

} // namespace multaqa
