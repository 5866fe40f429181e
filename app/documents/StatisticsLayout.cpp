// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "StatisticsLayout.h"

#include "DocumentLook.h"

#include <algorithm>

namespace multaqa {

using namespace DocumentLook;

namespace {

constexpr QRgb sumShade = 0xFFF1F3F5;

constexpr TextStyle totalStyle{13, FontWeight::Bold, strongInk};
constexpr TextStyle remarkStyle{9.5, FontWeight::Regular, quietInk};
constexpr TextStyle headingStyle{13, FontWeight::Bold, strongInk};
constexpr TextStyle columnStyle{8.5, FontWeight::Bold, strongInk};
constexpr TextStyle lineStyle{10, FontWeight::Regular, ink};
constexpr TextStyle sumStyle{10, FontWeight::Bold, ink};

constexpr double numberWidth = 62;
constexpr double shareWidth = 54;

} // namespace

StatisticsLayout::StatisticsLayout(const StatisticsContent &content, const DocumentFonts &fonts)
    : m_content(content)
    , m_flow(DocumentFrame::metadataOf(content, DocumentWords::figures()), DocumentFrame::geometryOf(content), fonts)
    , m_frame(content, m_flow)
{
}

std::optional<LaidOutDocument> StatisticsLayout::layOut(const std::stop_token &stop, const DocumentProgress &progress)
{
    m_frame.addTitleBlock();
    addSummary();
    int done = 0;
    for (const auto &table : m_content.tables) {
        if (stop.stop_requested())
            return std::nullopt;
        addTable(table);
        if (progress)
            progress(++done, int(m_content.tables.size()));
    }
    return m_flow.finish(
        [this](PageFlow &, int page, int pages) { m_frame.addAround(page, pages, m_content.occasion); });
}

void StatisticsLayout::addSummary()
{
    constexpr double beforeTotal = 14;
    constexpr double beforeRemark = 2;
    m_flow.addParagraphs(StructureRole::Paragraph, m_frame.inAllLanguages(m_content.total, totalStyle), beforeTotal);
    for (const LocalizedText &remark : m_content.remarks)
        m_flow.addParagraphs(StructureRole::Paragraph, m_frame.inAllLanguages(remark, remarkStyle), beforeRemark);
}

/// The heading stays with the first row under it.
void StatisticsLayout::addTable(const StatisticsContent::Table &table)
{
    if (table.lines.empty())
        return;
    constexpr double spaceBefore = 16;
    constexpr double spaceAfter = 5;
    const bool hasShares =
        std::any_of(table.lines.begin(), table.lines.end(), [](const auto &line) { return !line.share.isEmpty(); });
    m_flow.builder().open(StructureRole::Section, m_frame.documentLanguage());
    {
        TableFlow flow(m_flow, columns(hasShares), headerRow(table, hasShares), m_frame.documentLanguage());
        const auto heading = m_frame.inAllLanguages(table.heading, headingStyle);
        m_flow.ensureRoom(spaceBefore + m_flow.heightOf(heading) + spaceAfter +
                          flow.roomToBeginWith(rowOf(table.lines.front(), hasShares)));
        const double top = m_flow.y();
        m_flow.addParagraphs(StructureRole::Heading2, heading, spaceBefore);
        m_flow.builder().bookmark(0, table.heading.best(m_frame.documentLanguage()), top);
        m_flow.advance(spaceAfter);
        for (const auto &line : table.lines)
            flow.addRow(rowOf(line, hasShares));
    }
    m_flow.builder().close();
}

std::vector<TableColumn> StatisticsLayout::columns(bool hasShares) const
{
    std::vector<TableColumn> all;
    const std::vector<TextColumn> areas = m_frame.halves();
    for (size_t i = 0; i < m_content.languages.size(); ++i) {
        std::vector<double> widths{0, numberWidth};
        if (hasShares)
            widths.push_back(shareWidth);
        for (const TableColumn &column :
             columnsFromLeadingSide(widths, 0, m_content.languages[i], areas[i].left, areas[i].width))
            all.push_back(column);
    }
    return all;
}

TableFlowRow StatisticsLayout::headerRow(const StatisticsContent::Table &table, bool hasShares) const
{
    TableFlowRow row;
    for (const Language language : m_content.languages) {
        row.cells.push_back(
            {{cellParagraph(hasShares ? table.heading : DocumentWords::registration(), language, columnStyle)}, 1});
        row.cells.push_back({{cellParagraph(DocumentWords::people(), language, columnStyle)}, 1});
        if (hasShares)
            row.cells.push_back({{cellParagraph(DocumentWords::share(), language, columnStyle)}, 1});
    }
    return row;
}

TableFlowRow StatisticsLayout::rowOf(const StatisticsContent::Line &line, bool hasShares) const
{
    const TextStyle style = line.isSum ? sumStyle : lineStyle;
    TableFlowRow row;
    if (line.isSum)
        row.shade = sumShade;
    for (const Language language : m_content.languages) {
        row.cells.push_back({{cellParagraph(line.name, language, style)}, 1});
        row.cells.push_back({{cellParagraph(line.number, language, style)}, 1});
        if (hasShares)
            row.cells.push_back({{cellParagraph(line.share, language, style)}, 1});
    }
    return row;
}

} // namespace multaqa
