// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "db/Database.h"
#include "db/records/Participant.h"
#include "db/records/Registration.h"

#include <vector>

namespace multaqa {

/// What the checks ask about very many people, of whom few are read whole.
class CheckStore
{
public:
    explicit CheckStore(const Database &database)
        : m_database(database)
    {
    }

    /// The registrations of those with an accepted request, for whatever event.
    Result<std::vector<Registration>> registrationsOfAccepted() const;
    /// Those in whose notes a digit of any script stands.
    Result<std::vector<Participant>> withNumbersInNotes() const;
    /// Those who are registered for an event, or approved, and have no address for correspondence.
    Result<std::vector<Participant>> registeredWithoutAddress() const;
    /// Everybody's address for correspondence, but for those who have none.
    Result<std::vector<std::pair<ParticipantId, QString>>> addresses() const;

private:
    const Database &m_database;
};

} // namespace multaqa
