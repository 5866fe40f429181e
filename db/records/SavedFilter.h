// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "Table.h"

namespace multaqa {

/// What a list shows, kept under a name.
struct SavedFilter
{
    SavedFilterId id;
    QString name;
    QString page;       ///< whose list it is of
    QString definition; ///< JSON, as the page writes it

    bool operator==(const SavedFilter &) const = default;
};

template <>
struct Table<SavedFilter>
{
    static constexpr const char *name = "saved_filter";
    static constexpr Subject subject = Subject::People;
    static constexpr auto fields = std::tuple{field("name", &SavedFilter::name), field("page", &SavedFilter::page),
                                              field("definition", &SavedFilter::definition)};
};

} // namespace multaqa
