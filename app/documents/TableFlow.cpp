// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "TableFlow.h"

#include "DocumentLook.h"

#include <algorithm>
#include <numeric>

namespace multaqa {

namespace {

constexpr double hairline = 0.5;
constexpr double listIndent = 9;
constexpr double bulletSize = 2.2;
/// A row too tall for any page begins on this page if it has this much room, in points.
constexpr double leastRoomForSplitRow = 110;

bool isRightToLeft(Language language)
{
    return directionOf(language) == Qt::RightToLeft;
}

} // namespace

std::vector<TableColumn> columnsFromLeadingSide(std::vector<double> widths, size_t stretching, Language language,
                                                double areaLeft, double areaWidth)
{
    widths[stretching] += areaWidth - std::accumulate(widths.begin(), widths.end(), 0.0);
    std::vector<TableColumn> columns;
    double taken = 0;
    for (const double width : widths) {
        const double x = isRightToLeft(language) ? areaLeft + areaWidth - taken - width : areaLeft + taken;
        columns.push_back({x, width, language});
        taken += width;
    }
    return columns;
}

CellParagraph cellParagraph(const LocalizedText &text, Language language, const TextStyle &style, double spaceBefore)
{
    CellParagraph paragraph;
    paragraph.text = text.best(language);
    paragraph.language = text.bestLanguage(language);
    paragraph.style = DocumentLook::sizedFor(paragraph.language, style);
    paragraph.spaceBefore = spaceBefore;
    return paragraph;
}

TableFlow::TableFlow(PageFlow &flow, std::vector<TableColumn> columns, const TableFlowRow &header, Language language,
                     TableLook look)
    : m_flow(flow)
    , m_columns(std::move(columns))
    , m_language(language)
    , m_look(look)
{
    m_header = measured(header);
}

TableFlow::~TableFlow()
{
    if (m_isHeaderRead)
        m_flow.builder().close();
}

QRectF TableFlow::area(const TableColumn &first, const TableColumn &last) const
{
    const double left = std::min(first.x, last.x);
    const double right = std::max(first.x + first.width, last.x + last.width);
    return {left, m_flow.y(), right - left, 0};
}

QRectF TableFlow::wholeArea() const
{
    QRectF whole = area(m_columns.front(), m_columns.front());
    for (const TableColumn &column : m_columns) {
        whole.setLeft(std::min(whole.left(), column.x));
        whole.setRight(std::max(whole.right(), column.x + column.width));
    }
    return whole;
}

TableFlow::MeasuredRow TableFlow::measured(const TableFlowRow &row)
{
    MeasuredRow result;
    size_t column = 0;
    double lowestBaseline = 0;
    for (const TableCell &cell : row.cells) {
        const TableColumn &first = m_columns[column];
        const QRectF span = area(first, m_columns[column + size_t(cell.columnSpan) - 1]);
        MeasuredCell measuredCell;
        measuredCell.columnSpan = cell.columnSpan;
        measuredCell.column = column;
        for (const CellParagraph &paragraph : cell.paragraphs) {
            const double indent = paragraph.kind == CellParagraph::Kind::ListItem ? listIndent : 0;
            const ShapedTextPointer text = m_flow.shaper().shape({paragraph.text, paragraph.language, paragraph.style,
                                                                  span.width() - 2 * m_look.paddingX - indent,
                                                                  leadingEdgeOf(first.language), paragraph.direction});
            if (text->lines.empty())
                continue;
            if (!measuredCell.paragraphs.empty())
                measuredCell.contentHeight += paragraph.spaceBefore;
            else
                lowestBaseline = std::max(lowestBaseline, text->lines[0].baseline);
            const bool fromRight = isRightToLeft(first.language);
            const double x = span.left() + m_look.paddingX + (fromRight ? 0 : indent);
            const double bulletLeft =
                fromRight ? span.right() - m_look.paddingX - bulletSize : span.left() + m_look.paddingX;
            measuredCell.paragraphs.push_back({text, paragraph.kind, x, measuredCell.contentHeight, bulletLeft, 0});
            measuredCell.contentHeight += text->height;
        }
        column += size_t(cell.columnSpan);
        result.cells.push_back(std::move(measuredCell));
    }
    // The first lines of all cells stand on one baseline, whatever their sizes.
    for (MeasuredCell &cell : result.cells) {
        const double shift = cell.paragraphs.empty() ? 0 : lowestBaseline - cell.paragraphs[0].text->lines[0].baseline;
        for (MeasuredParagraph &paragraph : cell.paragraphs)
            paragraph.top += m_look.paddingY + shift;
        result.height = std::max(result.height, cell.contentHeight + shift + 2 * m_look.paddingY);
    }
    return result;
}

double TableFlow::headerHeight() const
{
    return m_header.height;
}

double TableFlow::bodyHeight()
{
    return m_flow.geometry().height() - m_header.height;
}

double TableFlow::heightOf(const TableFlowRow &row)
{
    return measured(row).height;
}

double TableFlow::roomToBeginWith(const TableFlowRow &row)
{
    const double height = heightOf(row);
    return m_header.height + (height > bodyHeight() ? leastRoomForSplitRow : height);
}

void TableFlow::placeHeader()
{
    if (m_headerPage == m_flow.builder().pageNumber())
        return;
    m_headerPage = m_flow.builder().pageNumber();
    DocumentBuilder &builder = m_flow.builder();
    const QRectF line = wholeArea();
    builder.decorate({line.left(), line.top(), line.width(), m_header.height}, m_look.headerShade);
    builder.decorate({line.left(), line.top() + m_header.height - 1, line.width(), 1}, m_look.headerRule);
    if (m_isHeaderRead) {
        for (const MeasuredCell &cell : m_header.cells)
            for (const MeasuredParagraph &paragraph : cell.paragraphs)
                builder.placeUnread(builder.pageNumber(), paragraph.text, {paragraph.x, m_flow.y() + paragraph.top},
                                    PlacedText::Purpose::Repetition);
    } else {
        m_isHeaderRead = true;
        builder.open(StructureRole::Table, m_language);
        makeStructure(m_header, StructureRole::HeaderCell);
        placeWhole(m_header);
    }
    m_flow.advance(m_header.height);
}

void TableFlow::addRow(const TableFlowRow &row)
{
    MeasuredRow measuredRow = measured(row);
    const bool isTooTall = measuredRow.height > bodyHeight();
    const bool isHeaderHere = m_headerPage == m_flow.builder().pageNumber();
    m_flow.ensureRoom((isTooTall ? leastRoomForSplitRow : measuredRow.height) + (isHeaderHere ? 0 : m_header.height));
    placeHeader();
    m_flow.builder().bookmark(row.bookmarkLevel, row.bookmark, m_flow.y());
    makeStructure(measuredRow, StructureRole::DataCell);
    if (measuredRow.height > m_flow.room()) {
        placeByLines(measuredRow, row);
        return;
    }
    decorateRow(row, measuredRow.height);
    placeWhole(measuredRow);
    m_flow.advance(measuredRow.height);
}

void TableFlow::decorateRow(const TableFlowRow &row, double height)
{
    DocumentBuilder &builder = m_flow.builder();
    const QRectF line = wholeArea();
    if (row.shade)
        builder.decorate({line.left(), line.top(), line.width(), height}, *row.shade);
    builder.decorate({line.left(), line.top() + height - hairline, line.width(), hairline}, m_look.rowRule);
    if (row.bar)
        for (size_t i = 0; i < m_columns.size(); ++i) {
            // Each reader's half of a table has its own bar.
            if (i > 0 && m_columns[i].language == m_columns[i - 1].language)
                continue;
            const TableColumn &column = m_columns[i];
            const double x = isRightToLeft(column.language) ? column.x + column.width - m_look.barWidth : column.x;
            builder.decorate({x, line.top(), m_look.barWidth, height - hairline}, *row.bar);
        }
}

/// All elements of a row at once, so that one which goes on over several pages is still one row with its cells.
void TableFlow::makeStructure(MeasuredRow &row, StructureRole cellRole)
{
    DocumentBuilder &builder = m_flow.builder();
    builder.open(StructureRole::TableRow, m_language);
    for (MeasuredCell &cell : row.cells) {
        builder.open(cellRole, m_columns[cell.column].language, cell.columnSpan);
        bool isInList = false;
        for (MeasuredParagraph &paragraph : cell.paragraphs) {
            const Language language = paragraph.text->language;
            const bool isItem = paragraph.kind == CellParagraph::Kind::ListItem;
            if (isInList && !isItem)
                builder.close();
            if (isItem && !isInList)
                builder.open(StructureRole::List, m_columns[cell.column].language);
            isInList = isItem;
            if (isItem)
                builder.open(StructureRole::ListItem, language);
            paragraph.element = builder.open(isItem ? StructureRole::ListBody : StructureRole::Paragraph, language);
            builder.close();
            if (isItem)
                builder.close();
        }
        if (isInList)
            builder.close();
        builder.close();
    }
    builder.close();
}

void TableFlow::placeParagraph(const MeasuredParagraph &paragraph, double y, int firstLine, int lineCount)
{
    if (lineCount == 0)
        return;
    DocumentBuilder &builder = m_flow.builder();
    if (paragraph.kind == CellParagraph::Kind::ListItem && firstLine == 0) {
        const double middle = y + paragraph.text->lines[0].baseline - 0.3 * paragraph.text->size;
        builder.decorate({paragraph.bulletLeft, middle - bulletSize / 2, bulletSize, bulletSize}, m_look.headerRule);
    }
    builder.reopen(paragraph.element);
    builder.place(paragraph.text, {paragraph.x, y}, firstLine, lineCount);
    builder.close();
}

void TableFlow::placeWhole(const MeasuredRow &row)
{
    for (const MeasuredCell &cell : row.cells)
        for (const MeasuredParagraph &paragraph : cell.paragraphs)
            placeParagraph(paragraph, m_flow.y() + paragraph.top, 0, int(paragraph.text->lines.size()));
}

double TableFlow::placeFittingLines(const MeasuredRow &row, std::vector<std::pair<size_t, int>> &reached,
                                    bool isFirstPage)
{
    const double bottom = m_flow.geometry().bottom() - m_look.paddingY;
    double height = 0;
    for (size_t c = 0; c < row.cells.size(); ++c) {
        const auto &paragraphs = row.cells[c].paragraphs;
        auto &[number, firstLine] = reached[c];
        double y = m_flow.y() + m_look.paddingY;
        if (isFirstPage && !paragraphs.empty())
            y = m_flow.y() + paragraphs[0].top;
        while (number < paragraphs.size()) {
            const MeasuredParagraph &paragraph = paragraphs[number];
            const auto &lines = paragraph.text->lines;
            int fitting = 0;
            double end = y;
            while (size_t(firstLine + fitting) < lines.size() &&
                   end + lines[size_t(firstLine + fitting)].height <= bottom)
                end += lines[size_t(firstLine + fitting++)].height;
            placeParagraph(paragraph, y, firstLine, fitting);
            height = std::max(height, end + m_look.paddingY - m_flow.y());
            firstLine += fitting;
            if (size_t(firstLine) < lines.size())
                break;
            firstLine = 0;
            if (++number < paragraphs.size())
                y = end + paragraphs[number].top - paragraph.top - paragraph.text->height;
        }
    }
    return height;
}

void TableFlow::placeByLines(const MeasuredRow &row, const TableFlowRow &look)
{
    std::vector<std::pair<size_t, int>> reached(row.cells.size());
    const auto isDone = [&] {
        for (size_t c = 0; c < row.cells.size(); ++c)
            if (reached[c].first < row.cells[c].paragraphs.size())
                return false;
        return true;
    };
    for (bool isFirstPage = true; !isDone(); isFirstPage = false) {
        if (!isFirstPage) {
            m_flow.startPage();
            placeHeader();
        }
        const auto before = reached;
        const double height = placeFittingLines(row, reached, isFirstPage);
        // A line higher than a page cannot be shown; it must not keep us for ever either.
        if (!isFirstPage && reached == before)
            break;
        decorateRow(look, height);
        m_flow.advance(height);
    }
}

} // namespace multaqa
