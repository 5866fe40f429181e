// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "Forgetting.h"

#include "app/requests/RequestUpkeep.h"
#include "db/Erasure.h"
#include "db/records/Records.h"
#include "db/stores/ReferringStore.h"

namespace multaqa {
namespace {

/// What points at the person and is not his data: it is retired, and stays in the history.
Result<void> retireWhatOthersHold(Transaction &transaction, ParticipantId person)
{
    Result<void> outcome;
    forEachRecord([&](auto tag) {
        using Record = typename decltype(tag)::type;
        if constexpr (ReferringStore<Record>::template refersTo<Participant>() && !requires { Table<Record>::owners; })
            if (outcome)
                outcome = ReferringStore<Record>::retireOf(transaction, person);
    });
    return outcome;
}

} // namespace

Result<std::vector<Participant>> Forgetting::those(const Database &database, const Rule &rule)
{
    return RetentionStore(database).those(rule);
}

Result<int> Forgetting::forget(Conference &conference, const std::vector<ParticipantId> &people)
{
    if (people.empty())
        return 0;
    for (const ParticipantId person : people)
        MULTAQA_CHECK(RecordStore<Participant>(conference.database()).get(person));
    const auto forgotten =
        conference.perform(Operation::ForgetParticipants, [&](Transaction &transaction) -> Result<int> {
            std::vector<ParticipantId> all = people;
            for (const ParticipantId person : people) {
                MULTAQA_TRY(const auto others, RetentionStore(transaction.database()).madeOneWith(person));
                all.insert(all.end(), others.begin(), others.end());
            }
            for (const ParticipantId person : all) {
                MULTAQA_CHECK(RequestUpkeep::participantGoes(transaction, person));
                MULTAQA_CHECK(retireWhatOthersHold(transaction, person));
            }
            return Erasure::erase(transaction, all);
        });
    if (!forgotten)
        return forgotten.error();
    if (auto swept = Erasure::sweep(conference.database()); !swept) {
        Error error = swept.error();
        error.message =
            tr("They are forgotten, but the file could not be rewritten: parts of it that are free may still "
               "hold what they said. Make room on the disk and save a copy under another name; it is clean.");
        return error;
    }
    return static_cast<int>(people.size());
}

} // namespace multaqa
