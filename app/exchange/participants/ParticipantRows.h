// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ParticipantRow.h"

#include "db/Result.h"

#include <QHash>

namespace multaqa {

class Database;

/// Reads people with all that a table says of them. What people share and what belongs to them is read once, for all
/// or for the few that are asked for; the people themselves one by one, so that a hundred thousand rows can be written
/// without being held.
class ParticipantRows
{
public:
    /// IDS in the order in which they are wanted.
    static Result<ParticipantRows> read(const Database &database, std::vector<ParticipantId> ids);

    size_t count() const { return m_ids.size(); }
    const std::vector<ParticipantId> &ids() const { return m_ids; }
    /// Errors: WrongUse when the person is not there any more.
    Result<ParticipantRow> row(size_t index) const;
    /// All of them, for what needs them side by side.
    Result<std::vector<ParticipantRow>> all() const;

private:
    ParticipantRows(const Database &database, std::vector<ParticipantId> ids)
        : m_database(database)
        , m_ids(std::move(ids))
    {
    }

    Result<> readShared();
    template <typename Record>
    Result<QHash<QByteArray, std::vector<Record>>> readBelonging() const;

    const Database &m_database;
    std::vector<ParticipantId> m_ids;
    QHash<QByteArray, Organisation> m_organisations;
    QHash<QByteArray, StakeholderGroup> m_groups;
    QHash<QByteArray, std::vector<ParticipantAddress>> m_addresses;
    QHash<QByteArray, std::vector<Tag>> m_tags;
    QHash<QByteArray, std::vector<Registration>> m_registrations;
    QHash<QByteArray, std::vector<CustomValue>> m_customValues;
};

} // namespace multaqa
