// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "Table.h"

namespace multaqa {

/// Where sessions are held: a hall, or the address of an online meeting.
struct Room
{
    RoomId id;
    LocalizedText name;
    QString position; ///< db/OrderKey

    bool operator==(const Room &) const = default;
};

template <>
struct Table<Room>
{
    static constexpr const char *name = "room";
    static constexpr Subject subject = Subject::Agenda;
    static constexpr auto fields = std::tuple{field("name", &Room::name), field("position", &Room::position)};
};

} // namespace multaqa
