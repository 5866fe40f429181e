// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "ReportRemoveCommand.h"

#include "app/reports/ReportEditing.h"

namespace multaqa {

QString ReportRemoveCommand::summary() const
{
    return tr("Removes voluntary reports. Undo brings them back with their documents.");
}

Result<CommandOutput> ReportRemoveCommand::run(const CommandContext &context, QStringList arguments) const
{
    if (arguments.size() < 2)
        return wrongUse();
    MULTAQA_TRY(const auto conference, openToWrite(context, arguments.takeFirst()));
    std::vector<ReportId> reports;
    for (const QString &id : arguments)
        reports.push_back(ReportId::fromText(id));
    MULTAQA_CHECK(ReportEditing::remove(*conference, reports));
    CommandOutput output;
    output.json = QJsonDocument(QJsonObject{{QStringLiteral("removed"), static_cast<int>(reports.size())}});
    output.text = tr("%Ln report(s) removed.", nullptr, static_cast<int>(reports.size()));
    return output;
}

} // namespace multaqa
