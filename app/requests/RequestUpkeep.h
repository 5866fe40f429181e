// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "db/Ids.h"
#include "db/Result.h"

namespace multaqa {

class Transaction;

/// What becomes of requests when something they stand on leaves the conference; a part of that step.
namespace RequestUpkeep {

/// The requests of PARTICIPANT go by themselves, as all that is the person's; their wishes go here.
Result<void> participantGoes(Transaction &transaction, ParticipantId participant);
/// Whoever was accepted into SESSION or is in reserve for it is to be decided on again; nobody wishes for it any more.
Result<void> sessionGoes(Transaction &transaction, SessionId session);
/// The request that became ROLE is to be decided on again.
Result<void> roleGoes(Transaction &transaction, RoleId role);

} // namespace RequestUpkeep
} // namespace multaqa
