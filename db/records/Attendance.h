// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "Table.h"

namespace multaqa {

/// How it was marked: in the list, by searching for the person, or by the code on the badge.
enum class AttendanceHow { List, Search, Badge };

inline std::span<const EnumWord<AttendanceHow>> wordsOf(AttendanceHow)
{
    static constexpr EnumWord<AttendanceHow> words[] = {
        {AttendanceHow::List, "list"}, {AttendanceHow::Search, "search"}, {AttendanceHow::Badge, "badge"}};
    return words;
}

/// That a person was at an event on one of its days.
struct Attendance
{
    AttendanceId id;
    ParticipantId participant;
    EventId event;
    QDate day;          ///< in the conference's zone
    QDateTime markedAt; ///< UTC
    AttendanceHow how = AttendanceHow::List;

    bool operator==(const Attendance &) const = default;
};

template <>
struct Table<Attendance>
{
    static constexpr const char *name = "attendance";
    static constexpr Subject subject = Subject::People;
    static constexpr auto fields = std::tuple{
        field("participant_id", &Attendance::participant), field("event_id", &Attendance::event),
        field("day", &Attendance::day), field("marked_at", &Attendance::markedAt), field("how", &Attendance::how)};
    static constexpr auto joins = std::tuple{&Attendance::participant, &Attendance::event, &Attendance::day};
    static constexpr auto owners = std::tuple{&Attendance::participant};
};

} // namespace multaqa
