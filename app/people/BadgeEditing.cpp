// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "BadgeEditing.h"

#include "BadgeCode.h"
#include "db/stores/ParticipantStore.h"

namespace multaqa {

Result<void> BadgeEditing::giveCodes(Conference &conference, const std::vector<ParticipantId> &participants)
{
    return conference.perform(Operation::GiveBadgeCodes, [&](Transaction &transaction) -> Result<void> {
        const ParticipantStore store(transaction.database());
        for (const ParticipantId id : participants) {
            MULTAQA_TRY(const Participant participant, store.get(id));
            if (!participant.badgeCode.isEmpty())
                continue;
            QString code;
            for (int attempt = 0; code.isEmpty(); ++attempt) {
                const QString candidate = BadgeCode::of(id, attempt);
                MULTAQA_TRY(const auto others, store.withBadgeCode(candidate));
                if (others.empty())
                    code = candidate;
            }
            MULTAQA_CHECK(ParticipantStore::set(transaction, id, &Participant::badgeCode, code));
        }
        return {};
    });
}

Result<void> BadgeEditing::giveMissingCodes(Conference &conference, const std::vector<ParticipantId> &participants)
{
    const ParticipantStore store(conference.database());
    std::vector<ParticipantId> without;
    for (const ParticipantId id : participants) {
        MULTAQA_TRY(const Participant participant, store.get(id));
        if (participant.badgeCode.isEmpty())
            without.push_back(id);
    }
    return without.empty() ? Result<void>() : giveCodes(conference, without);
}

} // namespace multaqa
