// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "RequestImport.h"

#include "app/requests/RequestEditing.h"
#include "app/text/Bidi.h"
#include "db/OrderKey.h"
#include "db/records/Records.h"
#include "db/stores/AttachmentStore.h"

#include <algorithm>

namespace multaqa {

using State = RequestImportPlan::State;

Result<RequestImportPlan::Counts> RequestImport::take(Conference &conference, const RequestImportPlan &plan,
                                                      const Progress &progress)
{
    const RequestImportPlan::Counts counts = plan.counts();
    const auto taken = conference.perform(Operation::ImportRoleRequests, [&](Transaction &transaction) -> Result<void> {
        RequestImport import(conference, transaction, plan);
        if (plan.m_areKindsNew && counts.added > 0)
            MULTAQA_CHECK(import.addKinds());
        for (size_t index = 0; index < plan.count(); ++index) {
            MULTAQA_CHECK(import.write(index));
            if (progress && !progress(qint64(index), qint64(plan.count())))
                return Error{ErrorKind::Cancelled, {}, {}, {}};
        }
        return {};
    });
    if (!taken)
        return taken.error();
    return counts;
}

Result<void> RequestImport::addKinds()
{
    for (const RequestKind &kind : m_plan.kinds())
        MULTAQA_CHECK(RecordStore<RequestKind>::insert(m_transaction, kind));
    return {};
}

Result<void> RequestImport::addOrganisation(OrganisationId id)
{
    const auto made = std::find_if(m_plan.m_newOrganisations.begin(), m_plan.m_newOrganisations.end(),
                                   [&](const Organisation &each) { return each.id == id; });
    const bool isThere = std::find(m_organisations.begin(), m_organisations.end(), id) != m_organisations.end();
    if (made == m_plan.m_newOrganisations.end() || isThere)
        return {};
    m_organisations.push_back(id);
    return RecordStore<Organisation>::insert(m_transaction, *made);
}

Result<void> RequestImport::addPerson(ParticipantId id)
{
    const bool isThere = std::find(m_people.begin(), m_people.end(), id) != m_people.end();
    const auto person = m_plan.m_askers.person(id);
    if (isThere || !person || !m_plan.isNewPerson(id))
        return {};
    m_people.push_back(id);
    if (person->participant.organisation)
        MULTAQA_CHECK(addOrganisation(*person->participant.organisation));
    MULTAQA_CHECK(RecordStore<Participant>::insert(m_transaction, person->participant));
    QString position;
    for (ParticipantAddress address : person->furtherAddresses) {
        position = OrderKey::between(position, {});
        address.id = ParticipantAddressId::make();
        address.participant = id;
        address.position = position;
        MULTAQA_CHECK(RecordStore<ParticipantAddress>::insert(m_transaction, address));
    }
    return {};
}

Result<void> RequestImport::write(size_t index)
{
    const RequestImportPlan::Outcome &outcome = m_plan.m_outcomes[index];
    if (outcome.state != State::New && outcome.state != State::Changed)
        return {};
    const PlannedRequest &planned = m_plan.request(index);
    MULTAQA_CHECK(addPerson(planned.asker.person));
    // The plan may be older than the file.
    MULTAQA_TRY(const auto person, RecordStore<Participant>(m_transaction.database()).find(planned.asker.person));
    if (!person)
        return Error::refused(
            tr("%1 was removed since the requests were read. Read them again.").arg(isolated(planned.who)));
    if (planned.message)
        MULTAQA_CHECK(AttachmentStore::put(m_transaction, {QStringLiteral("message/rfc822"), planned.message->bytes}));
    RoleRequest request = outcome.request;
    if (outcome.state == State::New) {
        MULTAQA_TRY(const RoleRequestId id, RequestEditing::add(m_conference, request, outcome.wishes));
        m_added.insert(index, id);
        return {};
    }
    if (outcome.of)
        request.id = m_added.value(*outcome.of);
    return RequestEditing::edit(m_conference, request, outcome.wishes);
}

} // namespace multaqa
