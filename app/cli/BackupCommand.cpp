// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "BackupCommand.h"

#include "VerifyCommand.h"

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
    const QString &out = arguments.at(1);
    MULTAQA_CHECK(conference->database().copyTo(out));
    // A copy is as good as what it was made of: whoever relies on it hears now what is wrong with it.
    MULTAQA_TRY(const auto copy, Database::open(out, Access::ReadOnly));
    MULTAQA_TRY(const QList<FileProblem> problems, verify(*copy));
    CommandOutput output = VerifyCommand::told(problems);
    QJsonObject json = output.json.object();
    json.insert(QStringLiteral("out"), out);
    output.json = QJsonDocument(json);
    if (problems.isEmpty())
        output.text = tr("Copied to %1.").arg(out);
    return output;
}

} // namespace multaqa
