// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ParticipantRow.h"

#include "db/Result.h"

#include <QHash>

namespace multaqa {

class Database;

/// People with all that a table says of them, read in one go. What people share is kept once, so a hundred thousand of
/// them take no more than their own records.
class ParticipantRows
{
public:
    /// IDS in the order in which they are wanted. Errors: WrongUse when one of them is not there.
    static Result<ParticipantRows> read(const Database &database, const std::vector<ParticipantId> &ids);

    size_t count() const { return m_participants.size(); }
    ParticipantRow row(size_t index) const;

private:
    ParticipantRows() = default;

    Result<> readPeople(const Database &database, const std::vector<ParticipantId> &ids);
    Result<> readShared(const Database &database);
    template <typename Record>
    Result<QHash<ParticipantId, std::vector<Record>>> readBelonging(const Database &database) const;

    std::vector<Participant> m_participants;
    QHash<OrganisationId, Organisation> m_organisations;
    QHash<StakeholderGroupId, StakeholderGroup> m_groups;
    QHash<ParticipantId, std::vector<ParticipantAddress>> m_addresses;
    QHash<ParticipantId, std::vector<Tag>> m_tags;
    QHash<ParticipantId, std::vector<Registration>> m_registrations;
    QHash<ParticipantId, std::vector<CustomValue>> m_customValues;
};

} // namespace multaqa
