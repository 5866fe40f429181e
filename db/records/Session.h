// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "Table.h"

namespace multaqa {

enum class SessionKind { Opening, Plenary, OpenDiscussion, Roundtable, Break, SideEvent, Closing, Other };

inline std::span<const EnumWord<SessionKind>> wordsOf(SessionKind)
{
    static constexpr EnumWord<SessionKind> words[] = {{SessionKind::Opening, "opening"},
                                                      {SessionKind::Plenary, "plenary"},
                                                      {SessionKind::OpenDiscussion, "open_discussion"},
                                                      {SessionKind::Roundtable, "roundtable"},
                                                      {SessionKind::Break, "break"},
                                                      {SessionKind::SideEvent, "side_event"},
                                                      {SessionKind::Closing, "closing"},
                                                      {SessionKind::Other, "other"}};
    return words;
}

enum class SessionStatus { Draft, Fixed };

inline std::span<const EnumWord<SessionStatus>> wordsOf(SessionStatus)
{
    static constexpr EnumWord<SessionStatus> words[] = {{SessionStatus::Draft, "draft"},
                                                        {SessionStatus::Fixed, "fixed"}};
    return words;
}

struct Session
{
    SessionId id;
    EventId event;
    std::optional<RoomId> room;
    SessionKind kind = SessionKind::Plenary;
    LocalizedText title;
    LocalizedText summary;
    QString track;
    /// Both or neither. UTC; two instants, because a session over a change of summer time is as long as it is.
    std::optional<QDateTime> startsAt;
    std::optional<QDateTime> endsAt;
    QString timeZone;           ///< IANA name of the zone the instants were meant in
    QStringList interpretation; ///< language codes
    SessionStatus status = SessionStatus::Draft;
    QString link;
    QString externalId;        ///< how the schedule it was imported from calls it
    std::optional<int> places; ///< for those who ask to speak; none: not decided

    bool operator==(const Session &) const = default;
};

template <>
struct Table<Session>
{
    static constexpr const char *name = "session";
    static constexpr Subject subject = Subject::Agenda;
    static constexpr auto fields = std::tuple{field("event_id", &Session::event),
                                              field("room_id", &Session::room),
                                              field("kind", &Session::kind),
                                              field("title", &Session::title),
                                              field("summary", &Session::summary),
                                              field("track", &Session::track),
                                              field("starts_at", &Session::startsAt),
                                              field("ends_at", &Session::endsAt),
                                              field("time_zone", &Session::timeZone),
                                              field("interpretation", &Session::interpretation),
                                              field("status", &Session::status),
                                              field("link", &Session::link),
                                              field("external_id", &Session::externalId),
                                              field("places", &Session::places)};
};

} // namespace multaqa
