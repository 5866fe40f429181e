// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "Table.h"

namespace multaqa {

/// One point on a session's own list, in the order of `position`.
struct Item
{
    ItemId id;
    SessionId session;
    LocalizedText title;
    std::optional<int> minutes;
    QString position; ///< db/OrderKey

    bool operator==(const Item &) const = default;
};

template <>
struct Table<Item>
{
    static constexpr const char *name = "item";
    static constexpr Subject subject = Subject::Agenda;
    static constexpr auto fields = std::tuple{field("session_id", &Item::session), field("title", &Item::title),
                                              field("minutes", &Item::minutes), field("position", &Item::position)};
};

} // namespace multaqa
