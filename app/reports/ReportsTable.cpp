// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "ReportsTable.h"

#include "ReportTerms.h"
#include "app/agenda/AgendaTerms.h"
#include "app/documents/DocumentWords.h"
#include "app/people/PeopleCatalogue.h"
#include "app/text/Bidi.h"

namespace multaqa {
namespace {

WrittenCell day(const std::optional<QDate> &day)
{
    return day ? WrittenCell(*day) : WrittenCell();
}

QString authorsText(const ReportEntry &entry, Language language)
{
    QStringList names;
    for (const Organisation &author : entry.authors)
        names << organisationName(author, language);
    return names.join(QStringLiteral("; "));
}

} // namespace

WrittenTable reportsTable(const ReportBook &book, Language language)
{
    using namespace DocumentWords;
    WrittenTable table;
    table.sheetName = voluntaryReports().in(language);
    table.direction = directionOf(language);
    table.columns = {{reportTitle().in(language), ColumnKind::Text}, {organisations().in(language), ColumnKind::Text},
                     {jointly().in(language), ColumnKind::YesNo},    {inLanguage().in(language), ColumnKind::Text},
                     {received().in(language), ColumnKind::Date},    {late().in(language), ColumnKind::YesNo},
                     {published().in(language), ColumnKind::Date},   {publishedAt().in(language), ColumnKind::Text},
                     {document().in(language), ColumnKind::Text}};
    table.rowCount = static_cast<qsizetype>(book.entries.size());
    table.row = [&book, language](qsizetype row) -> std::vector<WrittenCell> {
        const ReportEntry &entry = book.entries[static_cast<size_t>(row)];
        const Report &report = entry.report;
        return {report.title,
                authorsText(entry, language),
                entry.isJoint(),
                termOf(report.language).in(language),
                day(report.receivedOn),
                entry.isReceived() ? WrittenCell(entry.isLate()) : WrittenCell(),
                day(report.publishedOn),
                report.publishedLink,
                report.documentName};
    };
    return table;
}

WrittenTable surveyTable(const SurveyBook &book, Language language)
{
    using namespace DocumentWords;
    std::vector<std::vector<WrittenCell>> rows;
    for (const SurveyEntry &entry : book.questions)
        for (const SurveyAnswer &answer : entry.answers) {
            const QString text = termOf(answer).in(language);
            if (answer.languages.empty())
                rows.push_back({entry.question.wording, text, WrittenCell(), double(answer.number)});
            for (const auto &[spoken, number] : answer.languages)
                rows.push_back({entry.question.wording, text, termOf(spoken).in(language), double(number)});
        }
    WrittenTable table;
    table.sheetName = surveyResults().in(language);
    table.direction = directionOf(language);
    table.columns = {{question().in(language), ColumnKind::Text},
                     {answer().in(language), ColumnKind::Text},
                     {inLanguage().in(language), ColumnKind::Text},
                     {number().in(language), ColumnKind::Number}};
    table.rowCount = static_cast<qsizetype>(rows.size());
    table.row = [rows = std::move(rows)](qsizetype row) { return rows[static_cast<size_t>(row)]; };
    return table;
}

} // namespace multaqa
