// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "RecordStore.h"
#include "db/records/Participant.h"

namespace multaqa {

class ParticipantStore : public RecordStore<Participant>
{
public:
    using RecordStore::RecordStore;

    /// Those who have a role in the agenda, few among very many, in the order they were made.
    Result<std::vector<Participant>> withRoles() const
    {
        return select(
            QStringLiteral("gone = 0 AND id IN (SELECT participant_id FROM role WHERE gone = 0) ORDER BY id"));
    }

    /// Those whose badge carries CODE: one, unless two copies gave it before they met.
    Result<std::vector<Participant>> withBadgeCode(const QString &code) const
    {
        // The second condition lets the index of given codes be used.
        return select(QStringLiteral("badge_code = ? AND badge_code <> '' AND gone = 0"), {code});
    }
};

} // namespace multaqa
