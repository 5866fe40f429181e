// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "PageFlow.h"

namespace multaqa {

namespace {
constexpr double a4Short = 595.276;
constexpr double a4Long = 841.89;
} // namespace

PageGeometry PageGeometry::a4Portrait()
{
    return {{a4Short, a4Long}, {48, 58, 48, 56}};
}

PageGeometry PageGeometry::a4Landscape()
{
    return {{a4Long, a4Short}, {44, 54, 44, 50}};
}

PageFlow::PageFlow(DocumentMetadata metadata, PageGeometry geometry, const DocumentFonts &fonts)
    : m_geometry(geometry)
    , m_builder(std::move(metadata))
    , m_shaper(fonts)
{
    startPage();
}

void PageFlow::startPage()
{
    m_builder.addPage(m_geometry.paper);
    m_y = m_geometry.top();
}

void PageFlow::ensureRoom(double points)
{
    if (points > room() && !isAtTop())
        startPage();
}

ShapedTextPointer PageFlow::shaped(const Paragraph &paragraph)
{
    return m_shaper.shape({paragraph.text,
                           paragraph.language,
                           paragraph.style,
                           paragraph.column.value_or(wholeWidth()).width,
                           paragraph.edge,
                           {}});
}

double PageFlow::heightOf(const std::vector<Paragraph> &sideBySide)
{
    double height = 0;
    for (const Paragraph &paragraph : sideBySide)
        height = std::max(height, shaped(paragraph)->height);
    return height;
}

void PageFlow::addParagraphs(StructureRole role, const std::vector<Paragraph> &sideBySide, double spaceBefore)
{
    struct Reached
    {
        ShapedTextPointer text;
        double left = 0;
        int element = 0;
        int line = 0;
        int lineCount() const { return int(text->lines.size()); }
    };
    std::vector<Reached> paragraphs;
    for (const Paragraph &paragraph : sideBySide)
        if (const ShapedTextPointer text = shaped(paragraph); !text->lines.empty()) {
            const int element = m_builder.open(role, paragraph.language);
            m_builder.close();
            paragraphs.push_back({text, paragraph.column.value_or(wholeWidth()).left, element, 0});
        }
    if (paragraphs.empty())
        return;
    if (!isAtTop())
        m_y += spaceBefore;
    while (true) {
        double used = 0;
        bool isDone = true;
        for (Reached &paragraph : paragraphs) {
            int fitting = 0;
            double height = 0;
            for (int line = paragraph.line; line < paragraph.lineCount(); ++line, ++fitting) {
                const double next = height + paragraph.text->lines[size_t(line)].height;
                // At the top of a page one line is placed even if it is higher than the page, or there were no end.
                if (next > room() && !(isAtTop() && fitting == 0))
                    break;
                height = next;
            }
            m_builder.reopen(paragraph.element);
            m_builder.place(paragraph.text, {paragraph.left, m_y}, paragraph.line, fitting);
            m_builder.close();
            paragraph.line += fitting;
            used = std::max(used, height);
            isDone = isDone && paragraph.line == paragraph.lineCount();
        }
        m_y += used;
        if (isDone)
            return;
        startPage();
    }
}

void PageFlow::addRule(double thickness, QRgb colour)
{
    m_builder.decorate({m_geometry.left(), m_y, m_geometry.width(), thickness}, colour);
    m_y += thickness;
}

LaidOutDocument PageFlow::finish(const PageFrame &frame)
{
    const int pages = m_builder.pageCount();
    for (int page = 0; page < pages; ++page)
        frame(*this, page, pages);
    return m_builder.finish(m_shaper.faces());
}

} // namespace multaqa
