// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "RequestUpkeep.h"

#include "db/records/Records.h"
#include "db/stores/ReferringStore.h"

namespace multaqa::RequestUpkeep {
namespace {

template <typename Target>
Result<void> reopenThose(Transaction &transaction, Id<Target> target)
{
    MULTAQA_TRY(const auto requests, ReferringStore<RoleRequest>(transaction.database()).of(target));
    for (RoleRequest request : requests) {
        takeDecisionBack(request);
        MULTAQA_CHECK(RecordStore<RoleRequest>::update(transaction, request));
    }
    return {};
}

} // namespace

void takeDecisionBack(RoleRequest &request)
{
    request.decision = RequestDecision::Undecided;
    request.session.reset();
    request.role.reset();
    request.position.clear();
}

Result<void> participantGoes(Transaction &transaction, ParticipantId participant)
{
    MULTAQA_TRY(const auto requests, ReferringStore<RoleRequest>(transaction.database()).of(participant));
    for (const RoleRequest &request : requests)
        MULTAQA_CHECK(ReferringStore<RequestWish>::retireOf(transaction, request.id));
    return {};
}

Result<void> sessionGoes(Transaction &transaction, SessionId session)
{
    MULTAQA_CHECK(ReferringStore<RequestWish>::retireOf(transaction, session));
    return reopenThose(transaction, session);
}

Result<void> roleGoes(Transaction &transaction, RoleId role)
{
    return reopenThose(transaction, role);
}

} // namespace multaqa::RequestUpkeep
