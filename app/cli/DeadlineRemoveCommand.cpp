// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "DeadlineRemoveCommand.h"

#include "DeadlineOptions.h"
#include "app/deadlines/DeadlineEditing.h"

namespace multaqa {

QString DeadlineRemoveCommand::summary() const
{
    return tr("Removes a deadline with its earlier days.");
}

Result<CommandOutput> DeadlineRemoveCommand::run(const CommandContext &context, QStringList arguments) const
{
    if (arguments.size() != 2)
        return wrongUse();
    MULTAQA_TRY(const auto conference, openToWrite(context, arguments.at(0)));
    MULTAQA_TRY(const Deadline deadline, DeadlineOptions::find(*conference, arguments.at(1)));
    MULTAQA_CHECK(DeadlineEditing::remove(*conference, deadline.id));
    CommandOutput output;
    output.json = QJsonDocument(QJsonObject{{QStringLiteral("id"), deadline.id.text()}});
    return output;
}

} // namespace multaqa
