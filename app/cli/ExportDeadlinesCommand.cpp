// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "ExportDeadlinesCommand.h"

#include "app/deadlines/DeadlineExport.h"

namespace multaqa {

QString ExportDeadlinesCommand::summary() const
{
    return tr("Writes the deadlines as a calendar, or as a sheet to hand out, in --lang; a sheet also in ar+en.");
}

Result<CommandOutput> ExportDeadlinesCommand::run(const CommandContext &context, QStringList arguments) const
{
    DeadlineExportRequest request;
    request.hijri = takeFlag(arguments, QStringLiteral("--hijri")) ? HijriDates::Beside : HijriDates::LeftOut;
    request.languages = context.languages;
    request.now = Clock::now();
    if (arguments.size() != 2)
        return wrongUse();
    const QString &out = arguments.at(1);
    MULTAQA_CHECK(DeadlineExport::checkEnding(out));
    MULTAQA_TRY(const auto conference, openToRead(context, arguments.at(0)));
    MULTAQA_CHECK(checkOutput(*conference, out));
    MULTAQA_TRY(const DeadlineExport::Report report, DeadlineExport::write(conference->database(), out, request));
    CommandOutput output;
    output.json = QJsonDocument(QJsonObject{{QStringLiteral("out"), out},
                                            {QStringLiteral("deadlines"), report.written},
                                            {QStringLiteral("left_out"), report.leftOut}});
    output.text = tr("Wrote %n deadline(s) to %1.", nullptr, report.written).arg(out);
    if (report.leftOut > 0)
        output.remarks = tr("%n deadline(s) have no day yet and were left out.", nullptr, report.leftOut);
    return output;
}

} // namespace multaqa
