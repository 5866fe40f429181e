// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "DeadlineState.h"
#include "db/Result.h"
#include "db/records/ConferenceDetails.h"
#include "db/records/Event.h"

#include <vector>

namespace multaqa {

class Database;

/// How much of something hangs on a deadline. Only what there is is told: the number is never 0.
struct DeadlineFact
{
    enum class Kind {
        Requests,     ///< requests to speak that came
        LateRequests, ///< of them, those that came after the deadline
        Undecided,    ///< requests that have no decision
        Untold,       ///< requests that were decided and whose people were not told
        ReportsHere,
        ReportsAwaited, ///< announced, not here
        Surveys,
        Registered, ///< people whose registration came
        Invited,    ///< people who have not answered the invitation
    };
    Kind kind = Kind::Requests;
    int number = 0;

    bool operator==(const DeadlineFact &) const = default;
};

inline std::span<const EnumWord<DeadlineFact::Kind>> wordsOf(DeadlineFact::Kind)
{
    using Kind = DeadlineFact::Kind;
    static constexpr EnumWord<Kind> words[] = {
        {Kind::Requests, "requests"}, {Kind::LateRequests, "late_requests"}, {Kind::Undecided, "undecided"},
        {Kind::Untold, "untold"},     {Kind::ReportsHere, "reports"},        {Kind::ReportsAwaited, "reports_awaited"},
        {Kind::Surveys, "surveys"},   {Kind::Registered, "registered"},      {Kind::Invited, "invited"}};
    return words;
}

/// A deadline with its past and all that hangs on it.
struct DeadlineEntry
{
    Deadline deadline;
    std::vector<DeadlineMove> moves; ///< the days it was on before, the latest move first
    std::optional<Event> event;      ///< what it is for
    std::vector<DeadlineFact> facts;
};

/// A reason to speak of a deadline today.
struct DueReminder
{
    enum class Reason {
        Reminder, ///< one of the days before it on which people are reminded
        LastDay,
        Overdue,
    };
    DeadlineId deadline;
    Reason reason = Reason::Reminder;
    int daysLeft = 0; ///< below 0 when it is overdue

    bool operator==(const DueReminder &) const = default;
};

inline std::span<const EnumWord<DueReminder::Reason>> wordsOf(DueReminder::Reason)
{
    using Reason = DueReminder::Reason;
    static constexpr EnumWord<Reason> words[] = {
        {Reason::Reminder, "reminder"}, {Reason::LastDay, "last_day"}, {Reason::Overdue, "overdue"}};
    return words;
}

/// All deadlines by their end, those without a day first, since they need a decision. Taken from the file in one go,
/// and then independent of it.
struct DeadlineBook
{
    ConferenceDetails conference;
    std::vector<Event> events; ///< in their order
    std::vector<DeadlineEntry> entries;

    static Result<DeadlineBook> read(const Database &database);

    const DeadlineEntry *entry(DeadlineId id) const;
    /// The first day of all events; none without one.
    std::optional<QDate> begins() const;
    DeadlineState stateOf(const Deadline &deadline, QDate today) const;
    /// What people are to be reminded of today, the most urgent first: what is overdue, what ends today, and what has a
    /// reminder today. Each deadline once.
    std::vector<DueReminder> remindersOn(QDate today) const;
};

/// Whether one of DEADLINE's reminders falls on TODAY.
bool hasReminderOn(const Deadline &deadline, QDate today);

} // namespace multaqa
