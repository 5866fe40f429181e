// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "DeadlineAddCommand.h"

#include "DeadlineOptions.h"
#include "app/deadlines/DeadlineEditing.h"

namespace multaqa {

QString DeadlineAddCommand::arguments() const
{
    return QStringLiteral("FILE ") % DeadlineOptions::words();
}

QString DeadlineAddCommand::summary() const
{
    return tr("Adds a deadline. Without a day it needs a decision.");
}

Result<CommandOutput> DeadlineAddCommand::run(const CommandContext &context, QStringList arguments) const
{
    Deadline deadline;
    MULTAQA_CHECK(DeadlineOptions::take(arguments, context.language, deadline));
    if (arguments.size() != 1)
        return wrongUse();
    MULTAQA_TRY(const auto conference, openToWrite(context, arguments.front()));
    MULTAQA_TRY(const DeadlineId id, DeadlineEditing::add(*conference, deadline));
    CommandOutput output;
    output.json = QJsonDocument(QJsonObject{{QStringLiteral("id"), id.text()}});
    output.text = tr("The deadline is noted as %1.").arg(id.text());
    return output;
}

} // namespace multaqa
