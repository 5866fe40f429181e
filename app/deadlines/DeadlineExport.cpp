// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "DeadlineExport.h"

#include "DeadlineCalendar.h"
#include "app/FileWriting.h"
#include "app/documents/DeadlineSheetPdf.h"
#include "app/documents/PdfWriter.h"
#include "app/exchange/calendar/CalendarWriter.h"

#include <algorithm>

namespace multaqa {
namespace {

bool isSheet(const QString &path)
{
    return path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive);
}

} // namespace

Result<void> DeadlineExport::checkEnding(const QString &path)
{
    if (isSheet(path) || path.endsWith(QLatin1String(".ics"), Qt::CaseInsensitive))
        return {};
    return Error{
        ErrorKind::WrongUse, tr("Deadlines are written as .ics or .pdf; \"%1\" ends otherwise.").arg(path), path, {}};
}

Result<DeadlineExport::Report> DeadlineExport::write(const Database &database, const QString &path,
                                                     const DeadlineExportRequest &request)
{
    MULTAQA_CHECK(checkEnding(path));
    MULTAQA_TRY(const DeadlineBook book, DeadlineBook::read(database));
    if (isSheet(path)) {
        MULTAQA_TRY(const Agenda head, Agenda::readHead(database));
        MULTAQA_TRY(const auto document,
                    DeadlineSheetPdf::layOut(deadlineSheet(book, head, request.languages, request.hijri, request.now)));
        MULTAQA_CHECK(PdfWriter::write(*document, path));
    } else {
        MULTAQA_CHECK(
            writeFile(path, CalendarWriter::write(deadlineCalendar(book, request.languages.front(), request.now))));
    }
    Report report;
    report.leftOut = static_cast<int>(std::count_if(book.entries.begin(), book.entries.end(),
                                                    [](const DeadlineEntry &entry) { return !entry.deadline.day; }));
    report.written = static_cast<int>(book.entries.size()) - report.leftOut;
    return report;
}

} // namespace multaqa
