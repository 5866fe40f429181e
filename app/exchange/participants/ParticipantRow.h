// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "db/records/CustomValue.h"
#include "db/records/Organisation.h"
#include "db/records/Participant.h"
#include "db/records/ParticipantAddress.h"
#include "db/records/Registration.h"
#include "db/records/StakeholderGroup.h"
#include "db/records/Tag.h"

#include <optional>
#include <vector>

namespace multaqa {

/// A person with all that a table of participants says of one.
struct ParticipantRow
{
    Participant participant;
    std::optional<Organisation> organisation;
    std::optional<StakeholderGroup> group;            ///< of the organisation
    std::vector<ParticipantAddress> furtherAddresses; ///< in their order
    std::vector<Tag> tags;                            ///< by name
    std::vector<Registration> registrations;
    std::vector<CustomValue> customValues;
};

} // namespace multaqa
