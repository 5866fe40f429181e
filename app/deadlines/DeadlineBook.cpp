// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "DeadlineBook.h"

#include "ReminderDays.h"
#include "app/Ordering.h"
#include "app/requests/Lateness.h"
#include "db/records/Records.h"
#include "db/stores/RequestStore.h"
#include "db/stores/StatisticsStore.h"

#include <algorithm>

namespace multaqa {
namespace {

using Kind = DeadlineFact::Kind;

/// What is counted once for all deadlines.
struct Dependents
{
    std::vector<RoleRequest> requests;
    std::vector<Report> reports;
    qint64 surveys = 0;
    std::vector<StatisticsStore::EventCount> people;

    static Result<Dependents> read(const Database &database)
    {
        Dependents all;
        MULTAQA_TRY(all.requests, RequestStore(database).all());
        MULTAQA_TRY(all.reports, RecordStore<Report>(database).all());
        MULTAQA_TRY(all.surveys, RecordStore<Survey>(database).count());
        MULTAQA_TRY(all.people, StatisticsStore(database).eventCounts());
        return all;
    }

    template <typename Records, typename Holds>
    static int count(const Records &records, Holds &&holds)
    {
        return static_cast<int>(std::count_if(records.begin(), records.end(), holds));
    }

    /// Of the deadline's event, or of all.
    int peopleWho(const DeadlineEntry &entry, RegistrationState state) const
    {
        qint64 number = 0;
        for (const StatisticsStore::EventCount &count : people)
            if (count.told == wordOf(state) && (!entry.deadline.event || count.event == *entry.deadline.event))
                number += count.number;
        return static_cast<int>(number);
    }

    std::vector<DeadlineFact> of(const DeadlineEntry &entry) const
    {
        const auto isDecided = [](const RoleRequest &request) {
            return request.decision != RequestDecision::Undecided;
        };
        std::vector<DeadlineFact> facts;
        switch (entry.deadline.kind) {
        case DeadlineKind::SpeakerRequests:
            facts = {{Kind::Requests, static_cast<int>(requests.size())},
                     {Kind::LateRequests, count(requests, [&](const RoleRequest &request) {
                          return latenessOf(request.receivedAt, entry.deadline, entry.moves) == Lateness::Late;
                      })}};
            break;
        case DeadlineKind::Answers:
            facts = {{Kind::Undecided, count(requests, std::not_fn(isDecided))},
                     {Kind::Untold, count(requests, [&](const RoleRequest &request) {
                          return isDecided(request) && !request.answeredOn;
                      })}};
            break;
        case DeadlineKind::Reports:
            facts = {{Kind::ReportsHere, count(reports, [](const Report &each) { return bool(each.receivedOn); })},
                     {Kind::ReportsAwaited, count(reports, [](const Report &each) { return !each.receivedOn; })}};
            break;
        case DeadlineKind::Survey:
            facts = {{Kind::Surveys, static_cast<int>(surveys)}};
            break;
        case DeadlineKind::Registration:
        case DeadlineKind::Logistics:
            facts = {{Kind::Registered,
                      peopleWho(entry, RegistrationState::Registered) + peopleWho(entry, RegistrationState::Approved)},
                     {Kind::Invited, peopleWho(entry, RegistrationState::Invited)}};
            break;
        case DeadlineKind::Other:
            break;
        }
        std::erase_if(facts, [](const DeadlineFact &fact) { return fact.number == 0; });
        return facts;
    }
};

/// Those without a day first; on one day the hours, and what has the whole day last.
auto placeOf(const Deadline &deadline)
{
    return std::pair(deadline.day.value_or(QDate(1, 1, 1)), deadline.hour.value_or(QTime(23, 59, 59)));
}

} // namespace

Result<DeadlineBook> DeadlineBook::read(const Database &database)
{
    DeadlineBook book;
    MULTAQA_TRY(const auto conferences, RecordStore<ConferenceDetails>(database).all());
    if (!conferences.empty())
        book.conference = conferences.front();
    MULTAQA_TRY(book.events, Ordering::all<Event>(database));
    MULTAQA_TRY(const auto deadlines, RecordStore<Deadline>(database).all());
    MULTAQA_TRY(auto moves, RecordStore<DeadlineMove>(database).all());
    std::reverse(moves.begin(), moves.end()); // they come in the order they were made
    MULTAQA_TRY(const Dependents dependents, Dependents::read(database));
    for (const Deadline &deadline : deadlines) {
        DeadlineEntry entry;
        entry.deadline = deadline;
        std::copy_if(moves.begin(), moves.end(), std::back_inserter(entry.moves),
                     [&](const DeadlineMove &move) { return move.deadline == deadline.id; });
        for (const Event &event : book.events)
            if (deadline.event == event.id)
                entry.event = event;
        entry.facts = dependents.of(entry);
        book.entries.push_back(std::move(entry));
    }
    std::stable_sort(book.entries.begin(), book.entries.end(), [](const DeadlineEntry &a, const DeadlineEntry &b) {
        return placeOf(a.deadline) < placeOf(b.deadline);
    });
    return book;
}

const DeadlineEntry *DeadlineBook::entry(DeadlineId id) const
{
    const auto found =
        std::find_if(entries.begin(), entries.end(), [&](const DeadlineEntry &each) { return each.deadline.id == id; });
    return found == entries.end() ? nullptr : &*found;
}

std::optional<QDate> DeadlineBook::begins() const
{
    std::optional<QDate> first;
    for (const Event &each : events)
        if (each.startsOn && (!first || *each.startsOn < *first))
            first = each.startsOn;
    return first;
}

DeadlineState DeadlineBook::stateOf(const Deadline &deadline, QDate today) const
{
    return multaqa::stateOf(deadline, today, begins());
}

bool hasReminderOn(const Deadline &deadline, QDate today)
{
    if (!deadline.day)
        return false;
    const std::vector<int> days = ReminderDays::of(deadline);
    return std::find(days.begin(), days.end(), today.daysTo(*deadline.day)) != days.end();
}

std::vector<DueReminder> DeadlineBook::remindersOn(QDate today) const
{
    std::vector<DueReminder> due;
    for (const DeadlineEntry &entry : entries) {
        const DeadlineState state = stateOf(entry.deadline, today);
        DueReminder reminder{entry.deadline.id, DueReminder::Reason::Reminder, 0};
        if (state == DeadlineState::Overdue)
            reminder.reason = DueReminder::Reason::Overdue;
        else if (state == DeadlineState::Today)
            reminder.reason = DueReminder::Reason::LastDay;
        else if (!hasReminderOn(entry.deadline, today))
            continue;
        reminder.daysLeft = static_cast<int>(today.daysTo(*entry.deadline.day));
        due.push_back(reminder);
    }
    return due;
}

} // namespace multaqa
