// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "ExportReportsCommand.h"

#include "db/records/ConferenceDetails.h"
#include "db/stores/RecordStore.h"

namespace multaqa {

QString ExportReportsCommand::summary() const
{
    return m_what == ReportsExport::What::Reports
               ? tr("Writes the voluntary reports as .xlsx or .csv, or with the survey as .pdf.")
               : tr("Writes the survey’s results as .xlsx or .csv, or with the reports as .pdf.");
}

Result<CommandOutput> ExportReportsCommand::run(const CommandContext &context, QStringList arguments) const
{
    if (arguments.size() != 2)
        return wrongUse();
    const QString &out = arguments.at(1);
    const auto format = ReportsExport::formatOf(out);
    if (!format)
        return Error{ErrorKind::WrongUse,
                     tr("Reports and results are written as .xlsx, .csv or .pdf; \"%1\" ends otherwise.").arg(out),
                     out,
                     {}};
    if (*format != ReportsExport::Format::Pdf && context.languages.size() > 1)
        return Error{ErrorKind::WrongUse, tr("A table is written in one language: --lang ar, en or fr."), {}, {}};
    MULTAQA_TRY(const auto conference, openToRead(context, arguments.front()));
    MULTAQA_CHECK(checkOutput(*conference, out));
    MULTAQA_TRY(const auto details, RecordStore<ConferenceDetails>(conference->database()).all());
    ReportsExport way;
    way.what = m_what;
    way.languages = context.languages;
    way.now = Clock::now();
    way.today = context.clock.today(details.empty() ? QString() : details.front().timeZone);
    MULTAQA_TRY(const int rows, way.write(conference->database(), out));
    CommandOutput output;
    output.json = QJsonDocument(QJsonObject{{QStringLiteral("out"), out}, {QStringLiteral("rows"), rows}});
    output.text = tr("Wrote %1.").arg(out);
    return output;
}

} // namespace multaqa
