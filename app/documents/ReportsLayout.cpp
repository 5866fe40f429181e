// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "ReportsLayout.h"

#include "DocumentLook.h"

namespace multaqa {

using namespace DocumentLook;

namespace {

constexpr QRgb lateInk = 0xFF855000;

constexpr TextStyle headingStyle{14, FontWeight::Bold, strongInk};
constexpr TextStyle questionStyle{11, FontWeight::Bold, strongInk};
constexpr TextStyle remarkStyle{9.5, FontWeight::Regular, quietInk};
constexpr TextStyle columnStyle{8.5, FontWeight::Bold, strongInk};
constexpr TextStyle titleStyle{10, FontWeight::Bold, ink};
constexpr TextStyle lineStyle{9.5, FontWeight::Regular, ink};
constexpr TextStyle quietStyle{8.5, FontWeight::Regular, quietInk};
constexpr TextStyle lateStyle{8.5, FontWeight::Bold, lateInk};

constexpr double numberWidth = 52;
constexpr double shareWidth = 46;

void addTo(TableCell &cell, const LocalizedText &text, Language language, const TextStyle &style)
{
    if (!text.isEmpty())
        cell.paragraphs.push_back(cellParagraph(text, language, style));
}

} // namespace

ReportsLayout::ReportsLayout(const ReportsContent &content, const DocumentFonts &fonts)
    : m_content(content)
    , m_flow(DocumentFrame::metadataOf(content, DocumentWords::reportsAndSurvey()), DocumentFrame::geometryOf(content),
             fonts)
    , m_frame(content, m_flow)
{
}

std::optional<LaidOutDocument> ReportsLayout::layOut(const std::stop_token &stop, const DocumentProgress &progress)
{
    m_frame.addTitleBlock();
    const int parts = static_cast<int>(m_content.questions.size()) + 1;
    int done = 0;
    if (stop.stop_requested())
        return std::nullopt;
    addReports();
    if (progress)
        progress(++done, parts);
    if (!m_content.surveyTitle.isEmpty())
        addSurvey();
    for (const auto &question : m_content.questions) {
        if (stop.stop_requested())
            return std::nullopt;
        addQuestion(question);
        if (progress)
            progress(++done, parts);
    }
    return m_flow.finish(
        [this](PageFlow &, int page, int pages) { m_frame.addAround(page, pages, m_content.occasion); });
}

void ReportsLayout::addRemarks(const std::vector<LocalizedText> &remarks)
{
    for (const LocalizedText &remark : remarks)
        m_flow.addParagraphs(StructureRole::Paragraph, m_frame.inAllLanguages(remark, remarkStyle), 2);
}

void ReportsLayout::addReports()
{
    m_flow.advance(10);
    addRemarks(m_content.remarks);
    std::vector<TableFlowRow> rows;
    for (const auto &line : m_content.reports)
        rows.push_back(rowOf(line));
    // A half of the page has no room for a column of languages: there they stand under the title.
    if (m_frame.isBilingual())
        addTable(StructureRole::Heading2, DocumentWords::voluntaryReports(), {0, 66, 66},
                 headerOf({DocumentWords::reportTitle(), DocumentWords::received(), DocumentWords::published()}), rows);
    else
        addTable(StructureRole::Heading2, DocumentWords::voluntaryReports(), {0, 58, 84, 84},
                 headerOf({DocumentWords::reportTitle(), DocumentWords::inLanguage(), DocumentWords::received(),
                           DocumentWords::published()}),
                 rows);
}

void ReportsLayout::addSurvey()
{
    const auto heading = m_frame.inAllLanguages(DocumentWords::survey(), headingStyle);
    constexpr double spaceBefore = 20;
    constexpr double roomUnder = 60; // a heading alone at a page's end would be torn from its survey
    m_flow.ensureRoom(spaceBefore + m_flow.heightOf(heading) + roomUnder);
    const double top = m_flow.y();
    m_flow.addParagraphs(StructureRole::Heading2, heading, spaceBefore);
    m_flow.builder().bookmark(0, DocumentWords::survey().in(m_frame.documentLanguage()), top);
    m_flow.addParagraphs(StructureRole::Paragraph, m_frame.inAllLanguages(m_content.surveyTitle, questionStyle), 4);
    addRemarks(m_content.surveyRemarks);
}

void ReportsLayout::addQuestion(const ReportsContent::Question &question)
{
    std::vector<TableFlowRow> rows;
    for (const auto &line : question.answers)
        rows.push_back(rowOf(line));
    addTable(StructureRole::Heading3, question.wording, {0, numberWidth, shareWidth},
             headerOf({DocumentWords::answer(), DocumentWords::number(), DocumentWords::share()}), rows);
}

void ReportsLayout::addTable(StructureRole role, const LocalizedText &heading, const std::vector<double> &widths,
                             const TableFlowRow &header, const std::vector<TableFlowRow> &rows)
{
    if (rows.empty())
        return;
    const bool isSection = role == StructureRole::Heading2;
    const double spaceBefore = isSection ? 14 : 12;
    constexpr double spaceAfter = 5;
    m_flow.builder().open(StructureRole::Section, m_frame.documentLanguage());
    {
        TableFlow flow(m_flow, columns(widths), header, m_frame.documentLanguage());
        const auto paragraphs = m_frame.inAllLanguages(heading, isSection ? headingStyle : questionStyle);
        m_flow.ensureRoom(spaceBefore + m_flow.heightOf(paragraphs) + spaceAfter + flow.roomToBeginWith(rows.front()));
        const double top = m_flow.y();
        m_flow.addParagraphs(role, paragraphs, spaceBefore);
        m_flow.builder().bookmark(isSection ? 0 : 1, heading.best(m_frame.documentLanguage()), top);
        m_flow.advance(spaceAfter);
        for (const TableFlowRow &row : rows)
            flow.addRow(row);
    }
    m_flow.builder().close();
}

std::vector<TableColumn> ReportsLayout::columns(const std::vector<double> &widths) const
{
    std::vector<TableColumn> all;
    const std::vector<TextColumn> areas = m_frame.halves();
    for (size_t i = 0; i < m_content.languages.size(); ++i) {
        const auto half = columnsFromLeadingSide(widths, 0, m_content.languages[i], areas[i].left, areas[i].width);
        all.insert(all.end(), half.begin(), half.end());
    }
    return all;
}

TableFlowRow ReportsLayout::headerOf(const std::vector<LocalizedText> &words) const
{
    TableFlowRow row;
    for (const Language language : m_content.languages)
        for (const LocalizedText &word : words)
            row.cells.push_back({{cellParagraph(word, language, columnStyle)}, 1});
    return row;
}

TableFlowRow ReportsLayout::rowOf(const ReportsContent::ReportLine &line) const
{
    TableFlowRow row;
    for (const Language language : m_content.languages) {
        TableCell report;
        addTo(report, line.title, language, titleStyle);
        for (const LocalizedText &author : line.authors)
            addTo(report, author, language, lineStyle);
        if (m_frame.isBilingual())
            addTo(report, line.language, language, quietStyle);
        if (!line.link.isEmpty()) {
            CellParagraph link = cellParagraph({line.link, line.link, line.link}, language, quietStyle);
            link.language = Language::English;
            report.paragraphs.push_back(link);
        }
        TableCell received;
        addTo(received, line.received, language, lineStyle);
        addTo(received, line.lateness, language, lateStyle);
        row.cells.push_back(report);
        if (!m_frame.isBilingual())
            row.cells.push_back({{cellParagraph(line.language, language, lineStyle)}, 1});
        row.cells.push_back(received);
        row.cells.push_back({{cellParagraph(line.published, language, lineStyle)}, 1});
    }
    return row;
}

TableFlowRow ReportsLayout::rowOf(const ReportsContent::AnswerLine &line) const
{
    TableFlowRow row;
    for (const Language language : m_content.languages) {
        TableCell answer;
        addTo(answer, line.answer, language, lineStyle);
        addTo(answer, line.languages, language, quietStyle);
        row.cells.push_back(answer);
        row.cells.push_back({{cellParagraph(line.number, language, lineStyle)}, 1});
        row.cells.push_back({{cellParagraph(line.share, language, lineStyle)}, 1});
    }
    return row;
}

} // namespace multaqa
