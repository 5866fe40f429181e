// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "DeadlineEditCommand.h"

#include "DeadlineOptions.h"
#include "app/deadlines/DeadlineEditing.h"

namespace multaqa {

QString DeadlineEditCommand::arguments() const
{
    return QStringLiteral("FILE ID ") % DeadlineOptions::words();
}

QString DeadlineEditCommand::summary() const
{
    return tr("Changes what is given of a deadline. A day and an hour that were decided are moved with \"deadline "
              "extend\".");
}

Result<CommandOutput> DeadlineEditCommand::run(const CommandContext &context, QStringList arguments) const
{
    Deadline unused;
    QStringList words = arguments;
    MULTAQA_CHECK(DeadlineOptions::take(words, context.language, unused)); // wrong use is told before a file is opened
    if (words.size() != 2)
        return wrongUse();
    MULTAQA_TRY(const auto conference, openToWrite(context, words.at(0)));
    MULTAQA_TRY(Deadline deadline, DeadlineOptions::find(*conference, words.at(1)));
    MULTAQA_CHECK(DeadlineOptions::take(arguments, context.language, deadline));
    MULTAQA_CHECK(DeadlineEditing::edit(*conference, deadline));
    CommandOutput output;
    output.json = QJsonDocument(QJsonObject{{QStringLiteral("id"), deadline.id.text()}});
    return output;
}

} // namespace multaqa
