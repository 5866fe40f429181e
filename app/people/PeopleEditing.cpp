// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "PeopleEditing.h"

#include "PeopleCatalogue.h"

#include "app/FieldCheck.h"
#include "app/requests/RequestUpkeep.h"
#include "app/text/Bidi.h"
#include "db/records/Records.h"
#include "db/stores/ReferringStore.h"

#include <algorithm>

namespace multaqa {
namespace {

/// The name that was typed, in the slot of its script.
Organisation organisationCalled(const QString &name)
{
    Organisation organisation;
    organisation.id = OrganisationId::make();
    (directionOf(name) == Qt::RightToLeft ? organisation.name.ar : organisation.name.en) = name;
    return organisation;
}

} // namespace

static Result<void> check(const Participant &participant)
{
    if (participant.nameArabic.isEmpty() && participant.nameLatin.isEmpty())
        return Error::refused(PeopleEditing::tr("Name: a person needs a name, in Arabic or in Latin letters."));
    MULTAQA_CHECK(FieldCheck::email(participant.email));
    return FieldCheck::country(participant.country);
}

static Result<void> check(const Organisation &organisation)
{
    if (organisation.name.isEmpty() && organisation.acronym.isEmpty())
        return Error::refused(PeopleEditing::tr("Name: an organisation needs a name in one of the languages."));
    return FieldCheck::country(organisation.country);
}

/// Makes the organisation that was typed anew and gives it to PARTICIPANT.
static Result<void> giveOrganisation(Transaction &transaction, Participant &participant, const QString &typed)
{
    const QString name = cleanText(typed, TextLines::One);
    if (name.isEmpty())
        return {};
    const Organisation organisation = organisationCalled(name);
    participant.organisation = organisation.id;
    return RecordStore<Organisation>::insert(transaction, organisation);
}

/// Every record that points at the person.
static Result<void> retireWhatBelongsTo(Transaction &transaction, ParticipantId participant)
{
    Result<void> outcome;
    forEachRecord([&](auto tag) {
        using Record = typename decltype(tag)::type;
        if constexpr (ReferringStore<Record>::template refersTo<Participant>())
            if (outcome)
                outcome = ReferringStore<Record>::retireOf(transaction, participant);
    });
    return outcome;
}

Result<ParticipantId> PeopleEditing::add(Conference &conference, Participant participant,
                                         const QString &newOrganisation)
{
    cleanFields(participant);
    MULTAQA_CHECK(check(participant));
    participant.id = ParticipantId::make();
    return conference.perform(Operation::AddParticipant, [&](Transaction &transaction) -> Result<ParticipantId> {
        MULTAQA_CHECK(giveOrganisation(transaction, participant, newOrganisation));
        MULTAQA_CHECK(RecordStore<Participant>::insert(transaction, participant));
        return participant.id;
    });
}

Result<void> PeopleEditing::edit(Conference &conference, Participant participant, const QString &newOrganisation)
{
    cleanFields(participant);
    MULTAQA_CHECK(check(participant));
    MULTAQA_CHECK(RecordStore<Participant>(conference.database()).get(participant.id));
    return conference.perform(Operation::EditParticipant, [&](Transaction &transaction) -> Result<void> {
        MULTAQA_CHECK(giveOrganisation(transaction, participant, newOrganisation));
        return RecordStore<Participant>::update(transaction, participant);
    });
}

Result<void> PeopleEditing::remove(Conference &conference, const std::vector<ParticipantId> &participants)
{
    return conference.perform(Operation::RemoveParticipants, [&](Transaction &transaction) -> Result<void> {
        for (const ParticipantId &participant : participants) {
            MULTAQA_CHECK(RequestUpkeep::participantGoes(transaction, participant));
            MULTAQA_CHECK(retireWhatBelongsTo(transaction, participant));
            MULTAQA_CHECK(RecordStore<Participant>::retire(transaction, participant));
        }
        return {};
    });
}

Result<void> PeopleEditing::tellApart(Conference &conference, ParticipantId one, ParticipantId other)
{
    if (one == other)
        return Error{ErrorKind::WrongUse, {}, one.text(), {}};
    for (const ParticipantId id : {one, other})
        MULTAQA_CHECK(RecordStore<Participant>(conference.database()).get(id));
    return conference.perform(Operation::TellParticipantsApart, [&](Transaction &transaction) {
        return RecordStore<DistinctPair>::put(transaction, {{}, std::min(one, other), std::max(one, other)});
    });
}

Result<OrganisationId> PeopleEditing::addOrganisation(Conference &conference, Organisation organisation)
{
    cleanFields(organisation);
    MULTAQA_CHECK(check(organisation));
    organisation.id = OrganisationId::make();
    return conference.perform(Operation::AddOrganisation, [&](Transaction &transaction) -> Result<OrganisationId> {
        MULTAQA_CHECK(RecordStore<Organisation>::insert(transaction, organisation));
        return organisation.id;
    });
}

Result<void> PeopleEditing::editOrganisation(Conference &conference, Organisation organisation)
{
    cleanFields(organisation);
    MULTAQA_CHECK(check(organisation));
    MULTAQA_CHECK(RecordStore<Organisation>(conference.database()).get(organisation.id));
    return conference.perform(Operation::EditOrganisation, [&](Transaction &transaction) {
        return RecordStore<Organisation>::update(transaction, organisation);
    });
}

Result<void> PeopleEditing::removeOrganisation(Conference &conference, OrganisationId id)
{
    const Database &database = conference.database();
    MULTAQA_TRY(const Organisation organisation, RecordStore<Organisation>(database).get(id));
    const QString title = organisationName(organisation, Language::English);
    MULTAQA_TRY(const qint64 hosts, ReferringStore<Host>(database).countOf(id));
    if (hosts > 0)
        return Error::refused(
            tr("%1 hosts the conference. Take it from the hosts before you remove it.").arg(isolated(title)));
    MULTAQA_TRY(const qint64 members, ReferringStore<Participant>(database).countOf(id));
    if (members > 0)
        return Error::refused(tr("%Ln person(s) belong to %1. Give them another organisation before you remove it.",
                                 nullptr, static_cast<int>(members))
                                  .arg(isolated(title)));
    MULTAQA_TRY(const qint64 reports, ReferringStore<ReportAuthor>(database).countOf(id));
    if (reports > 0)
        return Error::refused(tr("%1 hands in %Ln report(s). Take it from their authors before you remove it.", nullptr,
                                 static_cast<int>(reports))
                                  .arg(isolated(title)));
    return conference.perform(Operation::RemoveOrganisation, [&](Transaction &transaction) {
        return RecordStore<Organisation>::retire(transaction, id);
    });
}

} // namespace multaqa
