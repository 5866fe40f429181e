// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "Duplicates.h"

#include "app/people/LikenessIndex.h"
#include "db/records/DistinctPair.h"
#include "db/stores/PersonTraitsStore.h"
#include "db/stores/RecordStore.h"

#include <QSet>

namespace multaqa {

Result<std::vector<Duplicate>> Duplicates::find(const Database &database, const Progress &progress)
{
    MULTAQA_TRY(auto people, PersonTraitsStore(database).all());
    MULTAQA_TRY(const auto toldApart, RecordStore<DistinctPair>(database).all());
    QSet<std::pair<ParticipantId, ParticipantId>> distinct;
    for (const DistinctPair &pair : toldApart)
        distinct.insert({std::min(pair.a, pair.b), std::max(pair.a, pair.b)});
    LikenessIndex index(std::move(people));
    MULTAQA_TRY(const auto pairs, index.pairs(progress));
    std::vector<Duplicate> duplicates;
    for (const LikenessIndex::Pair &pair : pairs) {
        // In the order of the ids' bytes, which is that of time.
        const ParticipantId a = index.people()[pair.first].id;
        const ParticipantId b = index.people()[pair.second].id;
        if (!distinct.contains({std::min(a, b), std::max(a, b)}))
            duplicates.push_back({a, b, pair.likeness});
    }
    return duplicates;
}

} // namespace multaqa
