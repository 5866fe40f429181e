// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "Table.h"

namespace multaqa {

/// One of the groups that stakeholders are counted by, such as trade unions; the list is the conference's own.
struct StakeholderGroup
{
    StakeholderGroupId id;
    LocalizedText name;
    QString position; ///< db/OrderKey

    bool operator==(const StakeholderGroup &) const = default;
};

template <>
struct Table<StakeholderGroup>
{
    static constexpr const char *name = "stakeholder_group";
    static constexpr Subject subject = Subject::People;
    static constexpr auto fields =
        std::tuple{field("name", &StakeholderGroup::name), field("position", &StakeholderGroup::position)};
};

} // namespace multaqa
