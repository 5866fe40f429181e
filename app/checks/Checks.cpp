// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "Checks.h"

#include "AgendaChecks.h"
#include "AgendaCompleteness.h"
#include "DeadlineChecks.h"
#include "PeopleChecks.h"
#include "RequestChecks.h"
#include "TextChecks.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace multaqa {
namespace {

using Severity = Finding::Severity;
using Subject = Finding::Subject;

constexpr size_t mostAlone = 3;

constexpr CheckRule rules[] = {
    {"deadline-undecided", Severity::Error, Subject::Deadline, &DeadlineChecks::undecided},
    {"deadline-overdue", Severity::Error, Subject::Deadline, &DeadlineChecks::overdue},
    {"deadline-after-event", Severity::Error, Subject::Deadline, &DeadlineChecks::notBeforeItsEvent, nullptr,
     QT_TRANSLATE_NOOP("Checks", "Move earlier"), &DeadlineChecks::moveEarlier},
    {"answers-before-requests", Severity::Error, Subject::Deadline, &DeadlineChecks::answersBeforeRequests, nullptr,
     QT_TRANSLATE_NOOP("Checks", "Move later"), &DeadlineChecks::moveBehindRequests},
    {"weekday-in-text", Severity::Error, std::nullopt, &TextChecks::weekdays, nullptr,
     QT_TRANSLATE_NOOP("Checks", "Correct it"), &TextChecks::correctWeekdays},
    {"room-taken", Severity::Error, Subject::Session, &AgendaChecks::roomTaken, nullptr,
     QT_TRANSLATE_NOOP("Checks", "Use a free room"), &AgendaChecks::useFreeRoom},
    {"person-in-two-places", Severity::Error, Subject::Session, &AgendaChecks::personInTwoPlaces},
    {"session-outside-event", Severity::Error, Subject::Session, &AgendaChecks::outsideItsEvent},
    {"minutes-over", Severity::Error, Subject::Session, &AgendaChecks::minutesOver, nullptr,
     QT_TRANSLATE_NOOP("Checks", "Make it longer"), &AgendaChecks::makeLonger},
    {"over-places", Severity::Error, Subject::Session, &RequestChecks::moreThanPlaces, nullptr,
     QT_TRANSLATE_NOOP("Checks", "Add places"), &RequestChecks::addPlaces},
    {"wrong-address", Severity::Error, Subject::Person, &PeopleChecks::wrongAddress, &PeopleChecks::manyWrongAddresses,
     QT_TRANSLATE_NOOP("Checks", "Other address"), &PeopleChecks::useFurtherAddress},
    {"wrong-link", Severity::Error, std::nullopt, &TextChecks::links, nullptr,
     QT_TRANSLATE_NOOP("Checks", "Correct it"), &TextChecks::correctLink},
    {"deadline-near-event", Severity::Warning, Subject::Deadline, &DeadlineChecks::nearItsEvent, nullptr,
     QT_TRANSLATE_NOOP("Checks", "Move earlier"), &DeadlineChecks::moveEarlier},
    {"accepted-not-registered", Severity::Warning, Subject::Request, &RequestChecks::acceptedNotRegistered,
     &RequestChecks::manyNotRegistered, QT_TRANSLATE_NOOP("Checks", "Register"), &RequestChecks::registerAccepted},
    {"request-undecided", Severity::Warning, Subject::Request, &RequestChecks::undecided,
     &RequestChecks::manyUndecided},
    {"request-unanswered", Severity::Warning, Subject::Request, &RequestChecks::unanswered,
     &RequestChecks::manyUnanswered},
    {"reserve-waiting", Severity::Warning, Subject::Request, &RequestChecks::reserveWaiting, nullptr,
     QT_TRANSLATE_NOOP("Checks", "Accept"), &RequestChecks::acceptReserve},
    {"speaker-without-address", Severity::Warning, Subject::Person, &RequestChecks::withoutAddress, nullptr,
     QT_TRANSLATE_NOOP("Checks", "Other address"), &PeopleChecks::useFurtherAddress},
    {"registered-without-address", Severity::Warning, Subject::Person, &PeopleChecks::registeredWithoutAddress,
     &PeopleChecks::manyWithoutAddress, QT_TRANSLATE_NOOP("Checks", "Other address"), &PeopleChecks::useFurtherAddress},
    {"likely-duplicate", Severity::Warning, Subject::Person, &PeopleChecks::duplicates, &PeopleChecks::manyDuplicates},
    {"role-twice", Severity::Warning, Subject::Session, &AgendaChecks::roleTwice, nullptr,
     QT_TRANSLATE_NOOP("Checks", "Remove one"), &AgendaChecks::removeSecondRole},
    {"session-without-time", Severity::Warning, Subject::Session, &AgendaCompleteness::withoutTime,
     &AgendaCompleteness::manyWithoutTime},
    {"no-moderator", Severity::Warning, Subject::Session, &AgendaCompleteness::withoutModerator,
     &AgendaCompleteness::manyWithoutModerator},
    {"no-interpretation", Severity::Warning, Subject::Session, &AgendaCompleteness::withoutInterpretation,
     &AgendaCompleteness::manyWithoutInterpretation, QT_TRANSLATE_NOOP("Checks", "Add languages"),
     &AgendaCompleteness::addInterpretation},
    {"no-title", Severity::Warning, Subject::Session, &AgendaCompleteness::withoutTitle,
     &AgendaCompleteness::manyWithoutTitle},
    {"missing-language", Severity::Warning, Subject::Session, &AgendaCompleteness::missingLanguage,
     &AgendaCompleteness::manyMissingLanguage},
    {"event-missing-language", Severity::Warning, Subject::Event, &TextChecks::eventMissingLanguage},
    {"deadline-missing-language", Severity::Warning, Subject::Deadline, &TextChecks::deadlineMissingLanguage},
};

} // namespace

std::span<const CheckRule> checkRules()
{
    return rules;
}

const CheckRule &ruleOf(const Finding &finding)
{
    return *std::find_if(std::begin(rules), std::end(rules),
                         [&](const CheckRule &rule) { return finding.rule == QLatin1String(rule.id); });
}

QString stepNameOf(const Finding &finding)
{
    const CheckRule &rule = ruleOf(finding);
    return rule.putRight && !finding.needsDecision ? QCoreApplication::translate("Checks", rule.stepName) : QString();
}

std::vector<Finding> everyFindingOf(const CheckedConference &checked)
{
    QHash<std::pair<QString, QString>, AsideFinding> aside;
    for (const AsideFinding &each : checked.aside)
        aside.insert({each.rule, each.subject}, each);
    std::vector<Finding> all;
    for (const CheckRule &rule : rules) {
        std::vector<Finding> found;
        rule.find(checked, found);
        for (Finding &finding : found) {
            finding.rule = QString::fromLatin1(rule.id);
            finding.severity = rule.severity;
            finding.subject = rule.subject.value_or(finding.subject);
            const auto reason = aside.constFind({finding.rule, finding.key()});
            if (reason != aside.constEnd() && reason->wording == finding.wording())
                finding.aside = *reason;
            all.push_back(std::move(finding));
        }
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const Finding &a, const Finding &b) { return a.isError() && !b.isError(); });
    return all;
}

std::vector<Finding> standing(std::vector<Finding> findings)
{
    std::erase_if(findings, [](const Finding &finding) { return finding.isAside(); });
    return findings;
}

std::vector<Finding> asideOf(std::vector<Finding> findings)
{
    std::erase_if(findings, [](const Finding &finding) { return !finding.isAside(); });
    return findings;
}

std::vector<Finding> toldTogether(std::vector<Finding> findings)
{
    // By what they would be told as; those of other rules are told alone.
    const auto groupOf = [](const Finding &finding) {
        const CheckRule &rule = ruleOf(finding);
        return rule.together ? finding.rule + u'\n' + rule.together(finding, 0) : QString();
    };
    QHash<QString, std::vector<Finding>> groups;
    std::vector<QString> groupAt;
    for (const Finding &finding : findings) {
        groupAt.push_back(groupOf(finding));
        if (!groupAt.back().isEmpty())
            groups[groupAt.back()].push_back(finding);
    }
    std::vector<Finding> told;
    for (size_t i = 0; i < findings.size(); ++i) {
        const auto group = groups.find(groupAt[i]);
        if (group == groups.end() || (!group->empty() && group->size() <= mostAlone)) {
            told.push_back(std::move(findings[i]));
            continue;
        }
        if (group->empty())
            continue; // told with the first
        Finding together = std::move(findings[i]);
        together.sentence = ruleOf(together).together(together, static_cast<int>(group->size()));
        together.place.clear();
        together.needsDecision =
            std::all_of(group->begin(), group->end(), [](const Finding &finding) { return finding.needsDecision; });
        together.members = std::exchange(*group, {});
        told.push_back(std::move(together));
    }
    return told;
}

} // namespace multaqa
