// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "db/Database.h"
#include "db/records/Records.h"
#include "db/stores/HistoryStore.h"

#include <optional>
#include <vector>

namespace multaqa {

/// One person with all that hangs on them. Everything is found by the indexes that point at the person, so that it
/// takes as long among ten people as among 100,000.
struct PersonRecord
{
    struct SessionRole
    {
        Role role;
        Session session;
    };

    Participant participant;
    std::optional<Organisation> organisation;
    std::vector<ParticipantAddress> addresses; ///< beside the one for correspondence, in their order
    std::vector<Tag> tags;                     ///< by name
    std::vector<CustomValue> values;
    std::vector<Registration> registrations;
    std::vector<SessionRole> roles;     ///< by time; those of sessions without one last
    std::vector<Attendance> attendance; ///< by day

    /// None: there is no such person, or they were removed.
    static Result<std::optional<PersonRecord>> find(const Database &database, ParticipantId id);

    const Registration *registrationFor(EventId event) const;
    QString valueOf(CustomFieldId field) const;
    /// What happened to the person and to all of this, the newest first. What hung on the person once and does not any
    /// more is not told.
    Result<std::vector<HistoryChange>> history(const Database &database) const;
};

} // namespace multaqa
