// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "db/Ids.h"
#include "db/Result.h"
#include "db/records/Attendance.h"
#include "db/records/CustomValue.h"
#include "db/records/DistinctPair.h"
#include "db/records/ParticipantAddress.h"
#include "db/records/ParticipantTag.h"
#include "db/records/Registration.h"
#include "db/records/Role.h"
#include "db/records/RoleRequest.h"

namespace multaqa {

class Transaction;

/// Gives to one person what belongs to another who is the same. Where both have the same thing it becomes one:
/// registrations for one event with the state that is further on, roles of one kind in one session likewise, an
/// attendance with the earlier mark. What the other had is retired.
class BelongingsMerge
{
public:
    BelongingsMerge(Transaction &transaction, ParticipantId to, ParticipantId from)
        : m_transaction(transaction)
        , m_to(to)
        , m_from(from)
    {
    }

    /// Everything of every record that points at a person, but custom values, whose choice is the caller's: these are
    /// only taken from the other.
    Result<void> moveAll();

private:
    Result<void> move(const ParticipantAddress &address);
    Result<void> move(const ParticipantTag &tag);
    Result<void> move(const CustomValue &value);
    Result<void> move(const DistinctPair &pair);
    Result<void> move(const Registration &registration);
    Result<void> move(const Attendance &attendance);
    Result<void> move(const Role &role);
    Result<void> move(const RoleRequest &request);

    Transaction &m_transaction;
    ParticipantId m_to;
    ParticipantId m_from;
};

} // namespace multaqa
