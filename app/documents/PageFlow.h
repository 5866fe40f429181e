// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "DocumentBuilder.h"
#include "TextShaper.h"

#include <functional>

namespace multaqa {

/// Paper and margins in points; texts flow inside the margins, running headers and page numbers stand in them.
struct PageGeometry
{
    QSizeF paper;
    QMarginsF margins;

    static PageGeometry a4Portrait();
    static PageGeometry a4TwoHalves();
    double left() const { return margins.left(); }
    double right() const { return paper.width() - margins.right(); }
    double width() const { return right() - left(); }
    double top() const { return margins.top(); }
    double bottom() const { return paper.height() - margins.bottom(); }
    double height() const { return bottom() - top(); }
};

/// A part of the page's width, in points.
struct TextColumn
{
    double left = 0;
    double width = 0;
};

/// A paragraph as a document says it, before it has a place.
struct Paragraph
{
    QString text;
    Language language = Language::English;
    TextStyle style;
    TextEdge edge = TextEdge::Left;
    std::optional<TextColumn> column; ///< by default all between the margins
};

/// Lets paragraphs flow down the page and on to the next, and tells what stands around them on each page.
class PageFlow
{
public:
    /// Fonts live as long as the program.
    PageFlow(DocumentMetadata metadata, PageGeometry geometry, const DocumentFonts &fonts);

    DocumentBuilder &builder() { return m_builder; }
    TextShaper &shaper() { return m_shaper; }
    TextColumn wholeWidth() const { return {m_geometry.left(), m_geometry.width()}; }
    const PageGeometry &geometry() const { return m_geometry; }

    double y() const { return m_y; } ///< where the next thing goes, in points from the page's upper edge
    double room() const { return m_geometry.bottom() - m_y; }
    void advance(double points) { m_y += points; }
    bool isAtTop() const { return m_y <= m_geometry.top(); }
    void startPage();
    /// Starts a page unless this much fits on the present one, or nothing would be won by a new one.
    void ensureRoom(double points);

    /// The height that paragraphs side by side need.
    double heightOf(const std::vector<Paragraph> &sideBySide);
    /// Paragraphs side by side, one for each language, broken between lines where the page ends. Empty ones leave no
    /// trace. The space before, in points, is left out at the top of a page.
    void addParagraphs(StructureRole role, const std::vector<Paragraph> &sideBySide, double spaceBefore);
    /// A rule over the full width, with nothing around it.
    void addRule(double thickness, QRgb colour);

    /// Puts the lines that stand on every page: called for each page when all pages are known.
    using PageFrame = std::function<void(PageFlow &, int page, int pages)>;
    LaidOutDocument finish(const PageFrame &frame);

private:
    /// A paragraph on its way down the pages.
    struct FlowingText
    {
        ShapedTextPointer text;
        double left = 0;
        double shift = 0; ///< down, on its first page
        int element = 0;  ///< in the structure
        int line = 0;     ///< the next to be placed
        int lineCount() const { return int(text->lines.size()); }
        bool isDone() const { return line == lineCount(); }
    };

    std::vector<FlowingText> flowing(const std::vector<Paragraph> &sideBySide);
    double placeFittingLines(FlowingText &text);
    ShapedTextPointer shaped(const Paragraph &paragraph);

    PageGeometry m_geometry;
    DocumentBuilder m_builder;
    TextShaper m_shaper;
    double m_y = 0;
};

} // namespace multaqa
