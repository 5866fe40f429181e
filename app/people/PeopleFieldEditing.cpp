// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "PeopleFieldEditing.h"

#include "app/FieldCheck.h"
#include "db/stores/RecordStore.h"

#include <set>

namespace multaqa {
namespace {

template <typename Value>
Result<void> setIfGiven(Transaction &transaction, ParticipantId id, Value Participant::*member,
                        const std::optional<Value> &value)
{
    return value ? RecordStore<Participant>::set(transaction, id, member, *value) : Result<void>();
}

Result<void> setGroup(Transaction &transaction, const std::vector<ParticipantId> &participants,
                      const std::optional<StakeholderGroupId> &group)
{
    std::set<OrganisationId> organisations;
    for (const ParticipantId id : participants) {
        MULTAQA_TRY(const Participant participant, RecordStore<Participant>(transaction.database()).get(id));
        if (participant.organisation)
            organisations.insert(*participant.organisation);
    }
    for (const OrganisationId &organisation : organisations)
        MULTAQA_CHECK(RecordStore<Organisation>::set(transaction, organisation, &Organisation::group, group));
    return {};
}

} // namespace

Result<void> PeopleFieldEditing::set(Conference &conference, const std::vector<ParticipantId> &participants,
                                     PeopleFields fields)
{
    if (fields.country)
        MULTAQA_CHECK(FieldCheck::country(*fields.country));
    if (fields.source)
        fields.source = cleanText(*fields.source, TextLines::One);
    return conference.perform(Operation::EditParticipants, [&](Transaction &transaction) -> Result<void> {
        for (const ParticipantId id : participants) {
            MULTAQA_CHECK(setIfGiven(transaction, id, &Participant::country, fields.country));
            MULTAQA_CHECK(setIfGiven(transaction, id, &Participant::language, fields.language));
            MULTAQA_CHECK(setIfGiven(transaction, id, &Participant::gender, fields.gender));
            MULTAQA_CHECK(setIfGiven(transaction, id, &Participant::organisation, fields.organisation));
            MULTAQA_CHECK(setIfGiven(transaction, id, &Participant::consent, fields.consent));
            MULTAQA_CHECK(setIfGiven(transaction, id, &Participant::consentOn, fields.consentOn));
            MULTAQA_CHECK(setIfGiven(transaction, id, &Participant::source, fields.source));
        }
        // After the organisation, so that both may be set at once.
        return fields.group ? setGroup(transaction, participants, *fields.group) : Result<void>();
    });
}

} // namespace multaqa
