// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "BackupCommand.h"

namespace multaqa {

QString BackupCommand::summary() const
{
    return tr("Makes a consistent copy, also while the file is in use.");
}

Result<CommandOutput> BackupCommand::run(const CommandContext &context, QStringList arguments) const
{
    if (arguments.size() != 2)
        return wrongUse();
    MULTAQA_TRY(const auto conference, openToRead(context, arguments.at(0)));
    MULTAQA_CHECK(conference->database().copyTo(arguments.at(1)));
    CommandOutput output;
    output.json = QJsonDocument(QJsonObject{{QStringLiteral("out"), arguments.at(1)}});
    output.text = tr("Copied to %1.").arg(arguments.at(1));
    return output;
}

} // namespace multaqa
