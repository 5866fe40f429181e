// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "DeadlineChecks.h"

#include "app/deadlines/DeadlineEditing.h"
#include "app/deadlines/DeadlineTerms.h"
#include "app/text/Bidi.h"
#include "app/text/WorkingDay.h"
#include "db/records/Records.h"
#include "db/stores/RecordStore.h"

namespace multaqa {
namespace {

constexpr int leastDaysBefore = 3;

QTimeZone zoneOf(const Deadline &deadline)
{
    const QTimeZone zone(deadline.timeZone.toLatin1());
    return zone.isValid() ? zone : QTimeZone::utc();
}

/// The last day on which a deadline for what begins on DAY leaves time enough.
QDate dayBefore(QDate beginning, const Deadline &deadline)
{
    return workingDayUntil(beginning.addDays(-leastDaysBefore), zoneOf(deadline));
}

/// The first day on which all requests can have been answered.
QDate dayBehind(QDate requests, const Deadline &answers)
{
    return workingDayFrom(requests.addDays(1), zoneOf(answers));
}

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
    finding.facts = deadline.day ? deadline.day->toString(Qt::ISODate) : deadline.title.best(Language::Arabic);
    return finding;
}

/// PLACE has the deadline's day, the event's name and its day.
Finding beside(const CheckedConference &checked, const Deadline &deadline, const Event &event, const QString &sentence,
               const QString &place)
{
    Finding finding = about(deadline, sentence,
                            place.arg(checked.written(*deadline.day), isolated(event.title.best(checked.language)),
                                      checked.written(*event.startsOn)));
    finding.facts += u' ' + event.startsOn->toString(Qt::ISODate);
    finding.needsDecision = dayBefore(*event.startsOn, deadline) < checked.today;
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
        if (deadline.day && *deadline.day < checked.today && (!begins || checked.today < *begins))
            findings.push_back(about(deadline, tr("The deadline “%1” has passed").arg(nameOf(checked, deadline)),
                                     checked.written(*deadline.day)));
}

void DeadlineChecks::notBeforeItsEvent(const CheckedConference &checked, Findings &findings)
{
    for (const Deadline &deadline : checked.deadlines) {
        const Event *event = deadline.event ? checked.event(*deadline.event) : nullptr;
        if (!deadline.day || !event || !event->startsOn || *deadline.day < *event->startsOn)
            continue;
        findings.push_back(beside(
            checked, deadline, *event,
            *deadline.day == *event->startsOn
                ? tr("The deadline “%1” is on the day of what it is for").arg(nameOf(checked, deadline))
                : tr("The deadline “%1” is after the beginning of what it is for").arg(nameOf(checked, deadline)),
            tr("%1; “%2” begins on %3")));
    }
}

void DeadlineChecks::nearItsEvent(const CheckedConference &checked, Findings &findings)
{
    for (const Deadline &deadline : checked.deadlines) {
        const Event *event = deadline.event ? checked.event(*deadline.event) : nullptr;
        if (!deadline.day || !event || !event->startsOn)
            continue;
        const int days = static_cast<int>(deadline.day->daysTo(*event->startsOn));
        if (days <= 0 || days >= leastDaysBefore)
            continue;
        findings.push_back(beside(checked, deadline, *event,
                                  tr("The deadline “%1” is only %Ln day(s) before what it is for", nullptr, days)
                                      .arg(nameOf(checked, deadline)),
                                  tr("%1; “%2” begins on %3")));
    }
}

Result<void> DeadlineChecks::moveEarlier(Conference &conference, const Finding &finding, QDate today)
{
    MULTAQA_TRY(const Deadline deadline, RecordStore<Deadline>(conference.database()).get(DeadlineId(finding.record)));
    MULTAQA_TRY(const auto event, RecordStore<Event>(conference.database()).find(deadline.event.value_or(EventId())));
    const QDate day = event && event->startsOn ? dayBefore(*event->startsOn, deadline) : QDate();
    if (!day.isValid() || day < today)
        return Error::refused(tr("There is no working day left before the event. Decide on another day."));
    return DeadlineEditing::move(conference, deadline.id, day, today);
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
            Finding finding = about(answers, tr("Requests are answered before all of them can have come"),
                                    tr("answers until %1, requests until %2")
                                        .arg(checked.written(*answers.day), checked.written(*requests.day)));
            const Event *event = answers.event ? checked.event(*answers.event) : nullptr;
            const QDate day = dayBehind(*requests.day, answers);
            finding.part = requests.id.bytes();
            finding.facts += u' ' + requests.day->toString(Qt::ISODate);
            finding.needsDecision = day < checked.today || (event && event->startsOn && day >= *event->startsOn);
            findings.push_back(finding);
        }
    }
}

Result<void> DeadlineChecks::moveBehindRequests(Conference &conference, const Finding &finding, QDate today)
{
    const RecordStore<Deadline> store(conference.database());
    MULTAQA_TRY(const Deadline answers, store.get(DeadlineId(finding.record)));
    MULTAQA_TRY(const Deadline requests, store.get(DeadlineId::fromBytes(finding.part)));
    if (!requests.day)
        return Error::refused(tr("Decide first until when requests may come."));
    return DeadlineEditing::move(conference, answers.id, dayBehind(*requests.day, answers), today);
}

} // namespace multaqa
