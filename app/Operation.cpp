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
    {Operation::AddDeadline, "add-deadline", QT_TRANSLATE_NOOP("Operation", "Add deadline")},
    {Operation::EditDeadline, "edit-deadline", QT_TRANSLATE_NOOP("Operation", "Edit deadline")},
    {Operation::ExtendDeadline, "extend-deadline", QT_TRANSLATE_NOOP("Operation", "Move deadline")},
    {Operation::RemoveDeadline, "remove-deadline", QT_TRANSLATE_NOOP("Operation", "Remove deadline")},
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
