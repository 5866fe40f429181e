// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "Table.h"

namespace multaqa {

/// A word that people are marked with.
struct Tag
{
    TagId id;
    QString name;

    bool operator==(const Tag &) const = default;
};

template <>
struct Table<Tag>
{
    static constexpr const char *name = "tag";
    static constexpr Subject subject = Subject::People;
    static constexpr auto fields = std::tuple{field("name", &Tag::name)};
};

} // namespace multaqa
