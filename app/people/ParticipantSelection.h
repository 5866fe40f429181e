// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "db/Ids.h"
#include "db/Result.h"

#include <optional>
#include <vector>

namespace multaqa {

class Database;

/// Whom a document or an export is about.
struct ParticipantSelection
{
    enum class Who {
        Everybody,
        Registered, ///< for the event, approved or not yet
        Approved,   ///< for the event
        Attended,   ///< the event, on any of its days
    };

    Who who = Who::Everybody;
    std::optional<EventId> event; ///< of all but Everybody

    /// In the order in which they were made.
    Result<std::vector<ParticipantId>> participants(const Database &database) const;
};

} // namespace multaqa
