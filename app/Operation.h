// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

namespace multaqa {

/// Everything that may happen to a conference. Each is one step of the history; its translated name is the text of
/// "Undo …". The key in the file is in Operation.cpp, and never changes its meaning.
enum class Operation {
    CreateConference,
    FillWithSample,
    ImportConference,
    ImportAgenda,
    ImportParticipants,
    EditConference,
    AddEvent,
    EditEvent,
    RemoveEvent,
    AddSession,
    EditSession,
    RemoveSession,
    AddItem,
    EditItem,
    RemoveItem,
    AddRole,
    EditRole,
    RemoveRole,
    ReorderSession,
    AddRoom,
    EditRoom,
    RemoveRoom,
    AddParticipant,
    EditParticipant,
    RemoveParticipants,
    AddOrganisation,
    EditOrganisation,
    RemoveOrganisation,
    EditParticipants,
    SetPhoto,
    RemovePhoto,
    GiveBadgeCodes,
    TellParticipantsApart,
    MergeParticipants,
    TagParticipants,
    UntagParticipants,
    EditTag,
    RemoveTag,
    SetRegistration,
    EditRegistration,
    RemoveRegistration,
    MarkAttendance,
    UnmarkAttendance,
    AddCustomField,
    EditCustomField,
    RemoveCustomField,
    MoveCustomField,
    SetCustomValue,
    SaveFilter,
    RemoveFilter,
    AddStakeholderGroup,
    EditStakeholderGroup,
    RemoveStakeholderGroup,
    MoveStakeholderGroup,
    AddUsualGroups,
    AddDeadline,
    EditDeadline,
    ExtendDeadline,
    RemoveDeadline,
    ForgetParticipants,
    AddRequestKind,
    EditRequestKind,
    RemoveRequestKind,
    AddRoleRequest,
    EditRoleRequest,
    RemoveRoleRequests,
    AcceptRoleRequests,
    ReserveRoleRequests,
    DeclineRoleRequests,
    WithdrawRoleRequest,
    ReopenRoleRequests,
    RankRoleRequests,
    MarkRoleRequestsAnswered,
    ImportRoleRequests,
    TakeFromLetter,
    SetFindingsAside,
    TakeFindingsBack,
    PutFindingsRight,
    AddReport,
    EditReport,
    RemoveReports,
    SetReportDocument,
    RemoveReportDocument,
    PublishReports,
    AddSurvey,
    EditSurvey,
    RemoveSurvey,
    ImportSurveyResults,
    RemoveSurveyResults,
};

QString operationKey(Operation operation);

/// The name of an operation by its key, in the language of the window: "Extend deadline". A key of a newer version is
/// named as such.
QString operationName(const QString &key);

} // namespace multaqa
