// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "RequestImportPlan.h"

#include "app/Conference.h"

namespace multaqa {

/// Does what a plan says and the user answered, as one step: new people with their organisations, requests added and
/// brought up to date, messages kept as their sources. What is asked for and was not answered is left. Errors, after
/// which nothing is changed: Cancelled; Refused where the file was changed since the plan was made.
class RequestImport
{
    Q_DECLARE_TR_FUNCTIONS(RequestImport)

public:
    static Result<RequestImportPlan::Counts> take(Conference &conference, const RequestImportPlan &plan,
                                                  const Progress &progress = {});

private:
    RequestImport(Conference &conference, Transaction &transaction, const RequestImportPlan &plan)
        : m_conference(conference)
        , m_transaction(transaction)
        , m_plan(plan)
    {
    }

    Result<void> addKinds();
    Result<void> addPerson(ParticipantId id);
    Result<void> addOrganisation(OrganisationId id);
    Result<void> write(size_t index);

    Conference &m_conference;
    Transaction &m_transaction;
    const RequestImportPlan &m_plan;
    std::vector<ParticipantId> m_people;         ///< new ones that are written
    std::vector<OrganisationId> m_organisations; ///< the same
    QHash<size_t, RoleRequestId> m_added;        ///< by their places in the plan
};

} // namespace multaqa
