// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "ImportConferenceCommand.h"

#include "app/exchange/ConferenceJsonReader.h"

#include <QJsonArray>

namespace multaqa {

QString ImportConferenceCommand::summary() const
{
    return tr("Takes a whole conference from the JSON that export conference writes.");
}

Result<CommandOutput> ImportConferenceCommand::run(const CommandContext &context, QStringList arguments) const
{
    if (arguments.size() != 2)
        return wrongUse();
    MULTAQA_TRY(const auto conference, openToWrite(context, arguments.at(0)));
    MULTAQA_TRY(const QByteArray json, readFile(arguments.at(1)));
    MULTAQA_TRY(const ImportReport report, ConferenceJsonReader::read(*conference, json, arguments.at(1)));

    QJsonArray refused;
    CommandOutput output;
    for (const RefusedRecord &record : report.refused) {
        refused.append(QJsonObject{{QStringLiteral("kind"), record.kind},
                                   {QStringLiteral("row"), record.row},
                                   {QStringLiteral("id"), record.id},
                                   {QStringLiteral("why"), record.why}});
        output.remarks +=
            tr("%1 %2 was left out: %3").arg(record.kind, QString::number(record.row), record.why) % u'\n';
    }
    output.remarks = output.remarks.trimmed();
    output.json = QJsonDocument(QJsonObject{{QStringLiteral("added"), report.added},
                                            {QStringLiteral("updated"), report.updated},
                                            {QStringLiteral("unchanged"), report.unchanged},
                                            {QStringLiteral("refused"), refused}});
    output.text =
        tr("%1 records added, %2 changed, %3 as before.")
            .arg(QString::number(report.added), QString::number(report.updated), QString::number(report.unchanged));
    return output;
}

} // namespace multaqa
