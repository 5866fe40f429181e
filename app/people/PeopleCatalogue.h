// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "db/Database.h"
#include "db/records/ConferenceDetails.h"
#include "db/records/CustomField.h"
#include "db/records/Event.h"
#include "db/records/Organisation.h"
#include "db/records/StakeholderGroup.h"
#include "db/records/Tag.h"

#include <vector>

namespace multaqa {

/// What people are listed, sorted and filtered by, beside what stands in their own records.
struct PeopleCatalogue
{
    static Result<PeopleCatalogue> read(const Database &database);

    std::vector<StakeholderGroup> groups; ///< in their order
    std::vector<Tag> tags;
    std::vector<Event> events;       ///< in their order
    std::vector<CustomField> fields; ///< in their order
    QHash<OrganisationId, Organisation> organisations;
    ArabicMonths months = ArabicMonths::Gregorian; ///< of the conference's days

    /// Null when there is no such one.
    const StakeholderGroup *group(StakeholderGroupId id) const;
    const Tag *tag(TagId id) const;
    const Event *event(EventId id) const;
    const CustomField *field(CustomFieldId id) const;
    const Organisation *organisation(const std::optional<OrganisationId> &id) const;
    /// The group of the organisation that a person belongs to.
    const StakeholderGroup *groupOf(const std::optional<OrganisationId> &organisation) const;
};

/// What an organisation is called: its name, or its acronym where it has no name.
QString organisationName(const Organisation &organisation, Language language);
/// What an event is called: its title, or its kind where it has none.
QString eventName(const Event &event, Language language);

} // namespace multaqa
