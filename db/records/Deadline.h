// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "Table.h"

namespace multaqa {

enum class DeadlineKind { Registration, SpeakerRequests, Answers, Reports, Survey, Logistics, Other };

inline std::span<const EnumWord<DeadlineKind>> wordsOf(DeadlineKind)
{
    static constexpr EnumWord<DeadlineKind> words[] = {{DeadlineKind::Registration, "registration"},
                                                       {DeadlineKind::SpeakerRequests, "speaker_requests"},
                                                       {DeadlineKind::Answers, "answers"},
                                                       {DeadlineKind::Reports, "reports"},
                                                       {DeadlineKind::Survey, "survey"},
                                                       {DeadlineKind::Logistics, "logistics"},
                                                       {DeadlineKind::Other, "other"}};
    return words;
}

struct Deadline
{
    DeadlineId id;
    DeadlineKind kind = DeadlineKind::Other;
    LocalizedText title;
    std::optional<QDate> day; ///< none: it needs a decision
    QString timeZone;         ///< IANA name of the zone in which the day ends
    LocalizedText note;
    QString link;                 ///< what hangs on it, such as the survey's address
    std::optional<QTime> hour;    ///< until when on the day, in its zone; none: the whole day counts
    std::optional<EventId> event; ///< what it is for
    LocalizedText audience;       ///< for whom
    QStringList remindBefore;     ///< days before, the most first: 14, 7, 1

    bool operator==(const Deadline &) const = default;
};

template <>
struct Table<Deadline>
{
    static constexpr const char *name = "deadline";
    static constexpr Subject subject = Subject::Deadlines;
    static constexpr auto fields =
        std::tuple{field("kind", &Deadline::kind),         field("title", &Deadline::title),
                   field("day", &Deadline::day),           field("time_zone", &Deadline::timeZone),
                   field("note", &Deadline::note),         field("link", &Deadline::link),
                   field("hour", &Deadline::hour),         field("event_id", &Deadline::event),
                   field("audience", &Deadline::audience), field("remind_before", &Deadline::remindBefore)};
};

/// An earlier day of a deadline. Kept as a record, so that it is exported and merged like everything else.
struct DeadlineMove
{
    DeadlineMoveId id;
    DeadlineId deadline;
    std::optional<QDate> earlierDay;
    QDate movedOn;
    QString movedBy;
    LocalizedText reason;
    std::optional<QTime> earlierHour;

    bool operator==(const DeadlineMove &) const = default;
};

template <>
struct Table<DeadlineMove>
{
    static constexpr const char *name = "deadline_move";
    static constexpr Subject subject = Subject::Deadlines;
    static constexpr auto fields =
        std::tuple{field("deadline_id", &DeadlineMove::deadline), field("earlier_day", &DeadlineMove::earlierDay),
                   field("moved_on", &DeadlineMove::movedOn),     field("moved_by", &DeadlineMove::movedBy),
                   field("reason", &DeadlineMove::reason),        field("earlier_hour", &DeadlineMove::earlierHour)};
};

} // namespace multaqa
