// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ConferenceDetails.h"
#include "Deadline.h"
#include "Event.h"
#include "Host.h"
#include "Item.h"
#include "Organisation.h"
#include "Participant.h"
#include "Role.h"
#include "Room.h"
#include "Session.h"
#include "StakeholderGroup.h"

namespace multaqa {

/// Stands for a type where a value is wanted.
template <typename Type>
struct TypeTag
{
    using type = Type;
};

/// Every record of a conference, those that are pointed at before those that point at them. The history, the JSON of a
/// whole conference and the proof of a file walk along this list; a table that is missing here is not journalled.
inline constexpr auto allRecords =
    std::tuple<TypeTag<ConferenceDetails>, TypeTag<StakeholderGroup>, TypeTag<Organisation>, TypeTag<Host>,
               TypeTag<Participant>, TypeTag<Event>, TypeTag<Room>, TypeTag<Session>, TypeTag<Item>, TypeTag<Role>,
               TypeTag<Deadline>, TypeTag<DeadlineMove>>{};

/// Calls DO with a TypeTag of every record.
template <typename Do>
constexpr void forEachRecord(Do &&recordDo)
{
    std::apply([&](auto... tags) { (recordDo(tags), ...); }, allRecords);
}

} // namespace multaqa
