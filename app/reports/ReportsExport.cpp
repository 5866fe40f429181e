// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "ReportsExport.h"

#include "ReportsDocument.h"
#include "ReportsTable.h"
#include "app/documents/PdfWriter.h"
#include "app/documents/ReportsPdf.h"
#include "app/exchange/tables/CsvWriter.h"
#include "app/exchange/tables/XlsxWriter.h"

namespace multaqa {

std::optional<ReportsExport::Format> ReportsExport::formatOf(const QString &path)
{
    static constexpr std::pair<const char *, Format> endings[] = {
        {".xlsx", Format::Xlsx}, {".csv", Format::Csv}, {".pdf", Format::Pdf}};
    for (const auto &[ending, format] : endings)
        if (path.endsWith(QLatin1String(ending), Qt::CaseInsensitive))
            return format;
    return std::nullopt;
}

Result<int> ReportsExport::write(const Database &database, const QString &path) const
{
    const auto format = formatOf(path);
    if (!format || languages.empty())
        return Error{ErrorKind::WrongUse, {}, path, {}};
    MULTAQA_TRY(const ReportBook reports, ReportBook::read(database, today));
    if (*format == Format::Pdf) {
        MULTAQA_TRY(const ReportsContent content, reportsContent(database, {languages, now, today}));
        MULTAQA_TRY(const auto document, ReportsPdf::layOut(content));
        MULTAQA_CHECK(PdfWriter::write(*document, path));
        return static_cast<int>(reports.entries.size());
    }
    MULTAQA_TRY(const SurveyBook survey, SurveyBook::read(database));
    const WrittenTable table =
        what == What::Reports ? reportsTable(reports, languages.front()) : surveyTable(survey, languages.front());
    MULTAQA_CHECK(*format == Format::Csv ? CsvWriter::write(table, path) : XlsxWriter::write(table, path));
    return static_cast<int>(table.rowCount);
}

} // namespace multaqa
