// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/Conference.h"
#include "db/records/Organisation.h"
#include "db/records/Participant.h"

#include <QCoreApplication>

#include <vector>

namespace multaqa {

/// What is done with people and organisations, each one step of the history. Texts are cleaned before they are kept.
/// Refused, with a sentence that names the field: no name in any script, an e-mail address or a country that is none.
class PeopleEditing
{
    Q_DECLARE_TR_FUNCTIONS(PeopleEditing)

public:
    /// A new participant with a new id. NEWORGANISATION: the name of one that is made in the same step.
    static Result<ParticipantId> add(Conference &conference, Participant participant,
                                     const QString &newOrganisation = {});
    static Result<void> edit(Conference &conference, Participant participant, const QString &newOrganisation = {});
    /// What is known of them goes with them: roles, addresses, tags, registrations, attendance, the conference's own
    /// fields.
    static Result<void> remove(Conference &conference, const std::vector<ParticipantId> &participants);

    /// Remembers that two people who look alike are not the same. WrongUse: one person twice.
    static Result<void> tellApart(Conference &conference, ParticipantId one, ParticipantId other);

    static Result<OrganisationId> addOrganisation(Conference &conference, Organisation organisation);
    static Result<void> editOrganisation(Conference &conference, Organisation organisation);
    /// Refused while people belong to it or it hosts the conference: they would silently belong to nobody.
    static Result<void> removeOrganisation(Conference &conference, OrganisationId id);
};

} // namespace multaqa
