// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "db/Ids.h"
#include "db/Result.h"
#include "db/records/RoleRequest.h"

namespace multaqa {

class Transaction;

/// What becomes of requests when what they stand on goes: the decision, or a record that leaves the conference. A part
/// of that step.
namespace RequestUpkeep {

/// Leaves REQUEST undecided, without session, role and rank.
void takeDecisionBack(RoleRequest &request);

/// The requests of PARTICIPANT go by themselves, as all that is the person's; their wishes go here.
Result<void> participantGoes(Transaction &transaction, ParticipantId participant);
/// Whoever was accepted into SESSION or is in reserve for it is to be decided on again; nobody wishes for it any more.
Result<void> sessionGoes(Transaction &transaction, SessionId session);
/// The request that became ROLE is to be decided on again.
Result<void> roleGoes(Transaction &transaction, RoleId role);

} // namespace RequestUpkeep
} // namespace multaqa
