// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "PageFlow.h"
#include "db/records/LocalizedText.h"

namespace multaqa {

/// A column: where it stands and whose reader it is for. Columns are listed in reading order, so in an Arabic table the
/// first one has the greatest x.
struct TableColumn
{
    double x = 0;
    double width = 0;
    Language language = Language::English; ///< cells stand at its leading edge
};

/// Columns one beside the other from the leading side of a language's readers; all of an area's width is used, what the
/// widths leave free goes to the column that stretches.
std::vector<TableColumn> columnsFromLeadingSide(std::vector<double> widths, size_t stretching, Language language,
                                                double areaLeft, double areaWidth);

struct CellParagraph
{
    enum class Kind { Plain, ListItem };

    QString text;
    Language language = Language::English;
    TextStyle style;
    Kind kind = Kind::Plain;
    double spaceBefore = 0;
    std::optional<Qt::LayoutDirection> direction;
};

/// TEXT for the readers of LANGUAGE, in the size that its own script needs.
CellParagraph cellParagraph(const LocalizedText &text, Language language, const TextStyle &style,
                            double spaceBefore = 0);

struct TableCell
{
    std::vector<CellParagraph> paragraphs;
    int columnSpan = 1;
};

struct TableFlowRow
{
    std::vector<TableCell> cells;
    std::optional<QRgb> shade; ///< behind the whole row
    std::optional<QRgb> bar;   ///< along the leading edge of the first column
    QString bookmark;
    int bookmarkLevel = 0;
};

struct TableLook
{
    double paddingX = 6;
    double paddingY = 5;
    QRgb headerShade = 0xFFE6F3FA;
    QRgb headerRule = 0xFF009EDB;
    QRgb rowRule = 0xFFD5DBE1;
    double barWidth = 2.5;
};

/// A table that flows over pages: its header stands again on each page, no row is split unless it is taller than a
/// page, and then between lines.
class TableFlow
{
public:
    /// The table begins, also in the structure, with its first row.
    TableFlow(PageFlow &flow, std::vector<TableColumn> columns, const TableFlowRow &header, Language language,
              TableLook look = {});
    ~TableFlow();
    TableFlow(const TableFlow &) = delete;
    TableFlow &operator=(const TableFlow &) = delete;

    double headerHeight() const;
    double heightOf(const TableFlowRow &row);
    /// The room that the header and this row, if it is the first, must find on one page: the whole row, or a few lines
    /// of one that is too tall for any page.
    double roomToBeginWith(const TableFlowRow &row);
    void addRow(const TableFlowRow &row);

private:
    struct MeasuredParagraph
    {
        ShapedTextPointer text;
        CellParagraph::Kind kind = CellParagraph::Kind::Plain;
        double x = 0;
        double top = 0;        ///< from the row's top
        double bulletLeft = 0; ///< of a list item
        int element = 0;       ///< in the structure, once the row has one
    };
    struct MeasuredCell
    {
        std::vector<MeasuredParagraph> paragraphs;
        double contentHeight = 0;
        int columnSpan = 1;
        size_t column = 0;
    };
    struct MeasuredRow
    {
        std::vector<MeasuredCell> cells;
        double height = 0;
    };

    MeasuredRow measured(const TableFlowRow &row);
    double bodyHeight(); ///< of a page that has nothing but the header
    void placeHeader();
    void makeStructure(MeasuredRow &row, StructureRole cellRole);
    void placeWhole(const MeasuredRow &row);
    void placeByLines(const MeasuredRow &row, const TableFlowRow &look);
    /// Places the lines that fit from where each cell has got to; gives the height they take.
    double placeFittingLines(const MeasuredRow &row, std::vector<std::pair<size_t, int>> &reached, bool isFirstPage);
    void placeParagraph(const MeasuredParagraph &paragraph, double y, int firstLine, int lineCount);
    void decorateRow(const TableFlowRow &row, double height);
    /// From one column to another at the present height; without height itself.
    QRectF area(const TableColumn &first, const TableColumn &last) const;
    QRectF wholeArea() const;

    PageFlow &m_flow;
    std::vector<TableColumn> m_columns;
    MeasuredRow m_header;
    Language m_language;
    TableLook m_look;
    bool m_isHeaderRead = false;
    int m_headerPage = -1;
};

} // namespace multaqa
