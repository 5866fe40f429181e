// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "PeopleCatalogue.h"

#include "app/Ordering.h"
#include "app/agenda/AgendaTerms.h"
#include "db/stores/RecordStore.h"

#include <algorithm>

namespace multaqa {

template <typename Record>
static const Record *find(const std::vector<Record> &records, decltype(Record::id) id)
{
    const auto found =
        std::find_if(records.begin(), records.end(), [&](const Record &record) { return record.id == id; });
    return found == records.end() ? nullptr : &*found;
}

Result<PeopleCatalogue> PeopleCatalogue::read(const Database &database)
{
    PeopleCatalogue catalogue;
    MULTAQA_TRY(catalogue.groups, Ordering::all<StakeholderGroup>(database));
    MULTAQA_TRY(catalogue.tags, RecordStore<Tag>(database).all());
    MULTAQA_TRY(catalogue.events, Ordering::all<Event>(database));
    MULTAQA_TRY(catalogue.fields, Ordering::all<CustomField>(database));
    MULTAQA_TRY(const auto organisations, RecordStore<Organisation>(database).all());
    catalogue.organisations.reserve(static_cast<qsizetype>(organisations.size()));
    for (const Organisation &organisation : organisations)
        catalogue.organisations.insert(organisation.id, organisation);
    MULTAQA_TRY(const auto conferences, RecordStore<ConferenceDetails>(database).all());
    if (!conferences.empty())
        catalogue.months = conferences.front().arabicMonths;
    return catalogue;
}

const StakeholderGroup *PeopleCatalogue::group(StakeholderGroupId id) const
{
    return find(groups, id);
}

const Tag *PeopleCatalogue::tag(TagId id) const
{
    return find(tags, id);
}

const Event *PeopleCatalogue::event(EventId id) const
{
    return find(events, id);
}

const CustomField *PeopleCatalogue::field(CustomFieldId id) const
{
    return find(fields, id);
}

const Organisation *PeopleCatalogue::organisation(const std::optional<OrganisationId> &id) const
{
    const auto found = id ? organisations.constFind(*id) : organisations.constEnd();
    return found == organisations.constEnd() ? nullptr : &*found;
}

const StakeholderGroup *PeopleCatalogue::groupOf(const std::optional<OrganisationId> &organisation) const
{
    const Organisation *found = this->organisation(organisation);
    return found && found->group ? group(*found->group) : nullptr;
}

QString organisationName(const Organisation &organisation, Language language)
{
    return organisation.name.isEmpty() ? organisation.acronym : organisation.name.best(language);
}

QString eventName(const Event &event, Language language)
{
    return event.title.isEmpty() ? termOf(event.kind).in(language) : event.title.best(language);
}

} // namespace multaqa
