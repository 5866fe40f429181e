// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "db/records/Participant.h"
#include "db/records/RoleRequest.h"

#include <optional>
#include <vector>

namespace multaqa {

/// Who could be chosen.
struct SelectionCandidate
{
    RoleRequestId request;
    Gender gender = Gender::NotGiven;
    QString country; ///< ISO 3166-1 alpha-2; empty: not known, and then under no limit
    std::optional<StakeholderGroupId> group;
};

struct SelectionQuotas
{
    int places = 0;     ///< at most so many are chosen
    int leastWomen = 0; ///< at least
    std::optional<int> mostPerCountry;
    bool eachGroupOnce = false; ///< every group that somebody of it asks for has one chosen at least
};

/// A selection that keeps quotas: as many as there are places for, and of all such selections the one that takes those
/// who come first, in the order of the candidates. It is found exactly, by flows of least cost, not by trying.
struct SelectionProposal
{
    enum class Quota { Women, Countries, Groups };

    std::vector<RoleRequestId> chosen; ///< in the order of the candidates
    /// Where no selection keeps all quotas: those of which one must give way.
    std::vector<Quota> failing;

    static SelectionProposal of(const std::vector<SelectionCandidate> &candidates, const SelectionQuotas &quotas);
};

} // namespace multaqa
