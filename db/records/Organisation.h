// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "Table.h"

namespace multaqa {

struct Organisation
{
    OrganisationId id;
    LocalizedText name;
    QString acronym;
    QString country; ///< ISO 3166-1 alpha-2, or empty
    std::optional<StakeholderGroupId> group;

    bool operator==(const Organisation &) const = default;
};

template <>
struct Table<Organisation>
{
    static constexpr const char *name = "organisation";
    static constexpr Subject subject = Subject::People;
    static constexpr auto fields =
        std::tuple{field("name", &Organisation::name), field("acronym", &Organisation::acronym),
                   field("country", &Organisation::country), field("group_id", &Organisation::group)};
};

} // namespace multaqa
