// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/Conference.h"
#include "db/records/Participant.h"

#include <vector>

namespace multaqa {

/// The codes of badges, which people are given when badges are first made for them.
class BadgeEditing
{
public:
    /// One step. Who has a code keeps it.
    static Result<void> giveCodes(Conference &conference, const std::vector<ParticipantId> &participants);
    /// The same, and no step at all where everybody has a code: so badges can be made again from a file that is open
    /// for reading only.
    static Result<void> giveMissingCodes(Conference &conference, const std::vector<ParticipantId> &participants);
};

} // namespace multaqa
