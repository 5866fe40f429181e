// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "AsideFinding.h"
#include "Attendance.h"
#include "ConferenceDetails.h"
#include "CustomField.h"
#include "CustomValue.h"
#include "Deadline.h"
#include "DistinctPair.h"
#include "Event.h"
#include "Host.h"
#include "Item.h"
#include "Organisation.h"
#include "Participant.h"
#include "ParticipantAddress.h"
#include "ParticipantTag.h"
#include "Registration.h"
#include "Report.h"
#include "RequestKind.h"
#include "RequestWish.h"
#include "Role.h"
#include "RoleRequest.h"
#include "Room.h"
#include "SavedFilter.h"
#include "Session.h"
#include "StakeholderGroup.h"
#include "Survey.h"
#include "Tag.h"

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
               TypeTag<Participant>, TypeTag<ParticipantAddress>, TypeTag<Tag>, TypeTag<ParticipantTag>,
               TypeTag<CustomField>, TypeTag<CustomValue>, TypeTag<SavedFilter>, TypeTag<DistinctPair>, TypeTag<Event>,
               TypeTag<Registration>, TypeTag<Attendance>, TypeTag<Room>, TypeTag<Session>, TypeTag<Item>,
               TypeTag<Role>, TypeTag<RequestKind>, TypeTag<RoleRequest>, TypeTag<RequestWish>, TypeTag<Deadline>,
               TypeTag<DeadlineMove>, TypeTag<Report>, TypeTag<ReportAuthor>, TypeTag<Survey>, TypeTag<SurveyQuestion>,
               TypeTag<SurveyTotal>, TypeTag<AsideFinding>>{};

/// Calls DO with a TypeTag of every record.
template <typename Do>
constexpr void forEachRecord(Do &&recordDo)
{
    std::apply([&](auto... tags) { (recordDo(tags), ...); }, allRecords);
}

} // namespace multaqa
