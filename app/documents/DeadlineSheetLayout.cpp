// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "DeadlineSheetLayout.h"

#include "DocumentLook.h"

namespace multaqa {

using namespace DocumentLook;

namespace {

constexpr TextStyle columnStyle{8.5, FontWeight::Bold, strongInk};
constexpr TextStyle firstStyle{10, FontWeight::Bold, ink};
constexpr TextStyle secondStyle{9, FontWeight::Regular, quietInk};

constexpr double dayWidth = 150;
constexpr double narrowDayWidth = 110; // of half a page
constexpr double spaceBefore = 14;
constexpr double betweenLines = 1.5;

TableCell cellOf(const LocalizedText &first, const std::vector<LocalizedText> &others, Language language)
{
    TableCell cell{{cellParagraph(first, language, firstStyle)}, 1};
    for (const LocalizedText &other : others)
        if (!other.isEmpty())
            cell.paragraphs.push_back(cellParagraph(other, language, secondStyle, betweenLines));
    return cell;
}

} // namespace

DeadlineSheetLayout::DeadlineSheetLayout(const DeadlineSheetContent &content, const DocumentFonts &fonts)
    : m_content(content)
    , m_flow(DocumentFrame::metadataOf(content, DocumentWords::deadlines()), DocumentFrame::geometryOf(content), fonts)
    , m_frame(content, m_flow)
{
}

LaidOutDocument DeadlineSheetLayout::layOut()
{
    m_frame.addTitleBlock();
    m_flow.advance(spaceBefore);
    {
        TableFlow flow(m_flow, columns(), headerRow(), m_frame.documentLanguage());
        for (const DeadlineSheetContent::Line &line : m_content.lines)
            flow.addRow(rowOf(line));
    }
    return m_flow.finish(
        [this](PageFlow &, int page, int pages) { m_frame.addAround(page, pages, m_content.occasion); });
}

std::vector<TableColumn> DeadlineSheetLayout::columns() const
{
    std::vector<TableColumn> all;
    const std::vector<TextColumn> areas = m_frame.halves();
    for (size_t i = 0; i < m_content.languages.size(); ++i) {
        const auto half = columnsFromLeadingSide({m_frame.isBilingual() ? narrowDayWidth : dayWidth, 0}, 1,
                                                 m_content.languages[i], areas[i].left, areas[i].width);
        all.insert(all.end(), half.begin(), half.end());
    }
    return all;
}

TableFlowRow DeadlineSheetLayout::headerRow() const
{
    TableFlowRow row;
    for (const Language language : m_content.languages) {
        row.cells.push_back({{cellParagraph(DocumentWords::lastDay(), language, columnStyle)}, 1});
        row.cells.push_back({{cellParagraph(DocumentWords::deadlineForWhat(), language, columnStyle)}, 1});
    }
    return row;
}

TableFlowRow DeadlineSheetLayout::rowOf(const DeadlineSheetContent::Line &line) const
{
    TableFlowRow row;
    for (const Language language : m_content.languages) {
        row.cells.push_back(cellOf(line.day, line.beneathDay, language));
        row.cells.push_back(cellOf(line.title, line.beneathTitle, language));
    }
    return row;
}

} // namespace multaqa
