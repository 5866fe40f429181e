// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "Operation.h"

#include <QCoreApplication>

namespace multaqa {
namespace {

struct OperationEntry
{
    Operation operation;
    const char *key;
    const char *name;
};

constexpr OperationEntry operations[] = {
    {Operation::CreateConference, "create-conference", QT_TRANSLATE_NOOP("Operation", "New conference")},
    {Operation::FillWithSample, "fill-with-sample", QT_TRANSLATE_NOOP("Operation", "Sample conference")},
    {Operation::ImportConference, "import-conference", QT_TRANSLATE_NOOP("Operation", "Import conference")},
    {Operation::ImportAgenda, "import-agenda", QT_TRANSLATE_NOOP("Operation", "Import agenda")},
    {Operation::ImportParticipants, "import-participants", QT_TRANSLATE_NOOP("Operation", "Import participants")},
    {Operation::EditConference, "edit-conference", QT_TRANSLATE_NOOP("Operation", "Edit conference")},
    {Operation::AddEvent, "add-event", QT_TRANSLATE_NOOP("Operation", "Add event")},
    {Operation::EditEvent, "edit-event", QT_TRANSLATE_NOOP("Operation", "Edit event")},
    {Operation::RemoveEvent, "remove-event", QT_TRANSLATE_NOOP("Operation", "Remove event")},
    {Operation::AddSession, "add-session", QT_TRANSLATE_NOOP("Operation", "Add session")},
    {Operation::EditSession, "edit-session", QT_TRANSLATE_NOOP("Operation", "Edit session")},
    {Operation::RemoveSession, "remove-session", QT_TRANSLATE_NOOP("Operation", "Remove session")},
    {Operation::AddItem, "add-item", QT_TRANSLATE_NOOP("Operation", "Add item")},
    {Operation::EditItem, "edit-item", QT_TRANSLATE_NOOP("Operation", "Edit item")},
    {Operation::RemoveItem, "remove-item", QT_TRANSLATE_NOOP("Operation", "Remove item")},
    {Operation::AddRole, "add-role", QT_TRANSLATE_NOOP("Operation", "Add role")},
    {Operation::EditRole, "edit-role", QT_TRANSLATE_NOOP("Operation", "Edit role")},
    {Operation::RemoveRole, "remove-role", QT_TRANSLATE_NOOP("Operation", "Remove role")},
    {Operation::ReorderSession, "reorder-session", QT_TRANSLATE_NOOP("Operation", "Change speaking order")},
    {Operation::AddRoom, "add-room", QT_TRANSLATE_NOOP("Operation", "Add room")},
    {Operation::EditRoom, "edit-room", QT_TRANSLATE_NOOP("Operation", "Edit room")},
    {Operation::RemoveRoom, "remove-room", QT_TRANSLATE_NOOP("Operation", "Remove room")},
    {Operation::AddParticipant, "add-participant", QT_TRANSLATE_NOOP("Operation", "Add participant")},
    {Operation::EditParticipant, "edit-participant", QT_TRANSLATE_NOOP("Operation", "Edit participant")},
    {Operation::RemoveParticipants, "remove-participants", QT_TRANSLATE_NOOP("Operation", "Remove participants")},
    {Operation::AddOrganisation, "add-organisation", QT_TRANSLATE_NOOP("Operation", "Add organisation")},
    {Operation::EditOrganisation, "edit-organisation", QT_TRANSLATE_NOOP("Operation", "Edit organisation")},
    {Operation::RemoveOrganisation, "remove-organisation", QT_TRANSLATE_NOOP("Operation", "Remove organisation")},
    {Operation::EditParticipants, "edit-participants", QT_TRANSLATE_NOOP("Operation", "Edit participants")},
    {Operation::SetPhoto, "set-photo", QT_TRANSLATE_NOOP("Operation", "Set photo")},
    {Operation::RemovePhoto, "remove-photo", QT_TRANSLATE_NOOP("Operation", "Remove photo")},
    {Operation::GiveBadgeCodes, "give-badge-codes", QT_TRANSLATE_NOOP("Operation", "Give badge codes")},
    {Operation::TellParticipantsApart, "tell-participants-apart",
     QT_TRANSLATE_NOOP("Operation", "Tell participants apart")},
    {Operation::MergeParticipants, "merge-participants", QT_TRANSLATE_NOOP("Operation", "Make one person of several")},
    {Operation::TagParticipants, "tag-participants", QT_TRANSLATE_NOOP("Operation", "Tag participants")},
    {Operation::UntagParticipants, "untag-participants", QT_TRANSLATE_NOOP("Operation", "Take tag from participants")},
    {Operation::EditTag, "edit-tag", QT_TRANSLATE_NOOP("Operation", "Rename tag")},
    {Operation::RemoveTag, "remove-tag", QT_TRANSLATE_NOOP("Operation", "Remove tag")},
    {Operation::SetRegistration, "set-registration", QT_TRANSLATE_NOOP("Operation", "Set registration")},
    {Operation::EditRegistration, "edit-registration", QT_TRANSLATE_NOOP("Operation", "Edit registration")},
    {Operation::RemoveRegistration, "remove-registration", QT_TRANSLATE_NOOP("Operation", "Remove registration")},
    {Operation::MarkAttendance, "mark-attendance", QT_TRANSLATE_NOOP("Operation", "Mark attendance")},
    {Operation::UnmarkAttendance, "unmark-attendance", QT_TRANSLATE_NOOP("Operation", "Unmark attendance")},
    {Operation::AddCustomField, "add-custom-field", QT_TRANSLATE_NOOP("Operation", "Add field")},
    {Operation::EditCustomField, "edit-custom-field", QT_TRANSLATE_NOOP("Operation", "Edit field")},
    {Operation::RemoveCustomField, "remove-custom-field", QT_TRANSLATE_NOOP("Operation", "Remove field")},
    {Operation::MoveCustomField, "move-custom-field", QT_TRANSLATE_NOOP("Operation", "Change order of fields")},
    {Operation::SetCustomValue, "set-custom-value", QT_TRANSLATE_NOOP("Operation", "Fill in field")},
    {Operation::SaveFilter, "save-filter", QT_TRANSLATE_NOOP("Operation", "Save filter")},
    {Operation::RemoveFilter, "remove-filter", QT_TRANSLATE_NOOP("Operation", "Remove filter")},
    {Operation::AddStakeholderGroup, "add-stakeholder-group", QT_TRANSLATE_NOOP("Operation", "Add stakeholder group")},
    {Operation::EditStakeholderGroup, "edit-stakeholder-group",
     QT_TRANSLATE_NOOP("Operation", "Edit stakeholder group")},
    {Operation::RemoveStakeholderGroup, "remove-stakeholder-group",
     QT_TRANSLATE_NOOP("Operation", "Remove stakeholder group")},
    {Operation::MoveStakeholderGroup, "move-stakeholder-group",
     QT_TRANSLATE_NOOP("Operation", "Change order of stakeholder groups")},
    {Operation::AddUsualGroups, "add-usual-groups", QT_TRANSLATE_NOOP("Operation", "Add the usual stakeholder groups")},
    {Operation::AddDeadline, "add-deadline", QT_TRANSLATE_NOOP("Operation", "Add deadline")},
    {Operation::EditDeadline, "edit-deadline", QT_TRANSLATE_NOOP("Operation", "Edit deadline")},
    {Operation::ExtendDeadline, "extend-deadline", QT_TRANSLATE_NOOP("Operation", "Move deadline")},
    {Operation::RemoveDeadline, "remove-deadline", QT_TRANSLATE_NOOP("Operation", "Remove deadline")},
    {Operation::ForgetParticipants, "forget-participants", QT_TRANSLATE_NOOP("Operation", "Forget people")},
    {Operation::AddRequestKind, "add-request-kind", QT_TRANSLATE_NOOP("Operation", "Add kind of request")},
    {Operation::EditRequestKind, "edit-request-kind", QT_TRANSLATE_NOOP("Operation", "Edit kind of request")},
    {Operation::RemoveRequestKind, "remove-request-kind", QT_TRANSLATE_NOOP("Operation", "Remove kind of request")},
    {Operation::AddRoleRequest, "add-role-request", QT_TRANSLATE_NOOP("Operation", "Add request")},
    {Operation::EditRoleRequest, "edit-role-request", QT_TRANSLATE_NOOP("Operation", "Edit request")},
    {Operation::RemoveRoleRequests, "remove-role-requests", QT_TRANSLATE_NOOP("Operation", "Remove requests")},
    {Operation::AcceptRoleRequests, "accept-role-requests", QT_TRANSLATE_NOOP("Operation", "Accept requests")},
    {Operation::ReserveRoleRequests, "reserve-role-requests",
     QT_TRANSLATE_NOOP("Operation", "Put requests in reserve")},
    {Operation::DeclineRoleRequests, "decline-role-requests", QT_TRANSLATE_NOOP("Operation", "Decline requests")},
    {Operation::WithdrawRoleRequest, "withdraw-role-request",
     QT_TRANSLATE_NOOP("Operation", "Note that a request is withdrawn")},
    {Operation::ReopenRoleRequests, "reopen-role-requests", QT_TRANSLATE_NOOP("Operation", "Take decisions back")},
    {Operation::RankRoleRequests, "rank-role-requests", QT_TRANSLATE_NOOP("Operation", "Change rank in reserve")},
    {Operation::MarkRoleRequestsAnswered, "mark-role-requests-answered",
     QT_TRANSLATE_NOOP("Operation", "Note that requests are answered")},
    {Operation::ImportRoleRequests, "import-role-requests", QT_TRANSLATE_NOOP("Operation", "Import requests")},
    {Operation::TakeFromLetter, "take-from-letter", QT_TRANSLATE_NOOP("Operation", "Take dates from a letter")},
    {Operation::SetFindingsAside, "set-findings-aside", QT_TRANSLATE_NOOP("Operation", "Set findings aside")},
    {Operation::TakeFindingsBack, "take-findings-back", QT_TRANSLATE_NOOP("Operation", "Take findings back")},
    {Operation::PutFindingsRight, "put-findings-right", QT_TRANSLATE_NOOP("Operation", "Put findings right")},
    {Operation::AddReport, "add-report", QT_TRANSLATE_NOOP("Operation", "Add report")},
    {Operation::EditReport, "edit-report", QT_TRANSLATE_NOOP("Operation", "Edit report")},
    {Operation::RemoveReports, "remove-reports", QT_TRANSLATE_NOOP("Operation", "Remove reports")},
    {Operation::SetReportDocument, "set-report-document", QT_TRANSLATE_NOOP("Operation", "Set document of a report")},
    {Operation::RemoveReportDocument, "remove-report-document",
     QT_TRANSLATE_NOOP("Operation", "Remove document of a report")},
    {Operation::PublishReports, "publish-reports", QT_TRANSLATE_NOOP("Operation", "Publish reports")},
    {Operation::AddSurvey, "add-survey", QT_TRANSLATE_NOOP("Operation", "Add survey")},
    {Operation::EditSurvey, "edit-survey", QT_TRANSLATE_NOOP("Operation", "Edit survey")},
    {Operation::RemoveSurvey, "remove-survey", QT_TRANSLATE_NOOP("Operation", "Remove survey")},
    {Operation::ImportSurveyResults, "import-survey-results",
     QT_TRANSLATE_NOOP("Operation", "Import results of the survey")},
    {Operation::RemoveSurveyResults, "remove-survey-results",
     QT_TRANSLATE_NOOP("Operation", "Remove results of the survey")},
};

} // namespace

QString operationKey(Operation operation)
{
    for (const OperationEntry &entry : operations)
        if (entry.operation == operation)
            return QString::fromLatin1(entry.key);
    return {};
}

QString operationName(const QString &key)
{
    for (const OperationEntry &entry : operations)
        if (key == QLatin1String(entry.key))
            return QCoreApplication::translate("Operation", entry.name);
    return QCoreApplication::translate("Operation", "A step of a newer version (%1)").arg(key);
}

} // namespace multaqa
