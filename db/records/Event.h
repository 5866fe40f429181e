// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "Table.h"

namespace multaqa {

enum class EventKind { Conference, Consultation, Meeting, SideEvent };

inline std::span<const EnumWord<EventKind>> wordsOf(EventKind)
{
    static constexpr EnumWord<EventKind> words[] = {{EventKind::Conference, "conference"},
                                                    {EventKind::Consultation, "consultation"},
                                                    {EventKind::Meeting, "meeting"},
                                                    {EventKind::SideEvent, "side_event"}};
    return words;
}

enum class EventFormat { Online, InPerson, Hybrid };

inline std::span<const EnumWord<EventFormat>> wordsOf(EventFormat)
{
    static constexpr EnumWord<EventFormat> words[] = {
        {EventFormat::Online, "online"}, {EventFormat::InPerson, "in_person"}, {EventFormat::Hybrid, "hybrid"}};
    return words;
}

/// One meeting of the conference: people register for it, and its sessions are its agenda.
struct Event
{
    EventId id;
    EventKind kind = EventKind::Conference;
    LocalizedText title;
    std::optional<QDate> startsOn; ///< in the conference's zone, like every day
    std::optional<QDate> endsOn;   ///< the last day, itself included
    EventFormat format = EventFormat::InPerson;
    LocalizedText place;
    QString link;
    QString position; ///< db/OrderKey

    bool operator==(const Event &) const = default;
};

template <>
struct Table<Event>
{
    static constexpr const char *name = "event";
    static constexpr Subject subject = Subject::Agenda;
    static constexpr auto fields = std::tuple{
        field("kind", &Event::kind),      field("title", &Event::title),      field("starts_on", &Event::startsOn),
        field("ends_on", &Event::endsOn), field("format", &Event::format),    field("place", &Event::place),
        field("link", &Event::link),      field("position", &Event::position)};
};

} // namespace multaqa
