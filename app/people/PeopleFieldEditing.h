// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/Conference.h"
#include "db/records/Organisation.h"
#include "db/records/Participant.h"

#include <vector>

namespace multaqa {

/// Which fields of many people get which value; what is absent stays as it is in each of them.
struct PeopleFields
{
    std::optional<QString> country; ///< ISO 3166-1 alpha-2; empty takes it away
    std::optional<Language> language;
    std::optional<Gender> gender;
    std::optional<std::optional<OrganisationId>> organisation;
    /// Of the organisations that these people belong to, and so of all who belong to them.
    std::optional<std::optional<StakeholderGroupId>> group;
    std::optional<Consent> consent;
    std::optional<std::optional<QDate>> consentOn;
    std::optional<QString> source;
};

class PeopleFieldEditing
{
public:
    /// One step for all. Refused: a country that is none.
    static Result<void> set(Conference &conference, const std::vector<ParticipantId> &participants,
                            PeopleFields fields);
};

} // namespace multaqa
