// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "DeadlineChecks.h"

#include "app/deadlines/DeadlineState.h"
#include "app/deadlines/DeadlineTerms.h"
#include "app/text/Bidi.h"

namespace multaqa {
namespace {

QString nameOf(const CheckedConference &checked, const Deadline &deadline)
{
    return isolated(deadlineName(deadline, checked.language));
}

Finding about(const Deadline &deadline, const QString &sentence, const QString &place)
{
    Finding finding;
    finding.sentence = sentence;
    finding.place = place;
    finding.record = deadline.id.uuid();
    finding.facts = deadline.day ? deadline.day->toString(Qt::ISODate) : QString();
    return finding;
}

} // namespace

void DeadlineChecks::undecided(const CheckedConference &checked, Findings &findings)
{
    for (const Deadline &deadline : checked.deadlines)
        if (!deadline.day)
            findings.push_back(about(deadline, tr("The deadline “%1” needs a decision").arg(nameOf(checked, deadline)),
                                     deadline.note.best(checked.language)));
}

void DeadlineChecks::overdue(const CheckedConference &checked, Findings &findings)
{
    const auto begins = checked.begins();
    for (const Deadline &deadline : checked.deadlines)
        if (stateOf(deadline, checked.today, begins) == DeadlineState::Overdue)
            findings.push_back(about(deadline, tr("The deadline “%1” has passed").arg(nameOf(checked, deadline)),
                                     formatDay(*deadline.day, checked.language, checked.style)));
}

void DeadlineChecks::notBeforeItsEvent(const CheckedConference &checked, Findings &findings)
{
    for (const Deadline &deadline : checked.deadlines) {
        const Event *event = deadline.event ? checked.event(*deadline.event) : nullptr;
        if (!deadline.day || !event || !event->startsOn || *deadline.day < *event->startsOn)
            continue;
        findings.push_back(
            about(deadline,
                  *deadline.day == *event->startsOn
                      ? tr("The deadline “%1” is on the day of what it is for").arg(nameOf(checked, deadline))
                      : tr("The deadline “%1” is after the beginning of what it is for").arg(nameOf(checked, deadline)),
                  tr("%1; “%2” begins on %3")
                      .arg(formatDay(*deadline.day, checked.language, checked.style),
                           isolated(event->title.best(checked.language)),
                           formatDay(*event->startsOn, checked.language, checked.style))));
    }
}

void DeadlineChecks::answersBeforeRequests(const CheckedConference &checked, Findings &findings)
{
    for (const Deadline &answers : checked.deadlines) {
        if (answers.kind != DeadlineKind::Answers || !answers.day)
            continue;
        for (const Deadline &requests : checked.deadlines) {
            if (requests.kind != DeadlineKind::SpeakerRequests || !requests.day || *answers.day > *requests.day ||
                answers.event != requests.event)
                continue;
            findings.push_back(about(answers, tr("Requests are answered before all of them can have come"),
                                     tr("answers until %1, requests until %2")
                                         .arg(formatDay(*answers.day, checked.language, checked.style),
                                              formatDay(*requests.day, checked.language, checked.style))));
        }
    }
}

} // namespace multaqa
