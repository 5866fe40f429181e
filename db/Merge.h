// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "Result.h"

namespace multaqa {

class Database;

struct MergeReport
{
    int steps = 0;       ///< taken from the other copy
    int changes = 0;     ///< in those steps
    int cells = 0;       ///< fields whose value was settled anew
    bool erases = false; ///< records of forgotten people were erased here
};

/// Takes the steps of OTHER that are not in INTO, whole, as one transaction, and folds what they touch. The history is
/// a set that only grows, so taking is commutative, associative and idempotent (db/Fold says what follows for
/// contents). The attachments of OTHER come along: a step may name one. Whom either of the two has forgotten stays
/// forgotten, whatever the other still says of them (db/Erasure.h).
///
/// Damaged when one copy id has two histories, which means that a step was made without asking CopyRegistry, when
/// a step is missing, or when an attachment is not what its key says.
Result<MergeReport> takeSteps(const Database &into, const Database &other);

} // namespace multaqa
