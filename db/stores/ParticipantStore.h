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

    /// Those whose badge carries CODE: one, unless two copies gave it before they met.
    Result<std::vector<Participant>> withBadgeCode(const QString &code) const
    {
        // The second condition lets the index of given codes be used.
        return select(QStringLiteral("badge_code = ? AND badge_code <> '' AND gone = 0"), {code});
    }
};

} // namespace multaqa
