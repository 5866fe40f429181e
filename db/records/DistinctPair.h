// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "Table.h"

namespace multaqa {

/// Two people who look alike and are not the same: they are not proposed as duplicates again.
struct DistinctPair
{
    DistinctPairId id;
    ParticipantId a; ///< the smaller id of the two
    ParticipantId b;

    bool operator==(const DistinctPair &) const = default;
};

template <>
struct Table<DistinctPair>
{
    static constexpr const char *name = "distinct_pair";
    static constexpr Subject subject = Subject::People;
    static constexpr auto fields =
        std::tuple{field("participant_a_id", &DistinctPair::a), field("participant_b_id", &DistinctPair::b)};
    static constexpr auto joins = std::tuple{&DistinctPair::a, &DistinctPair::b};
    static constexpr auto owners = std::tuple{&DistinctPair::a, &DistinctPair::b};
};

} // namespace multaqa
