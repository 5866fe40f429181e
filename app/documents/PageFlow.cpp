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

PageGeometry PageGeometry::a4TwoHalves()
{
    return {{a4Short, a4Long}, {28, 54, 28, 50}};
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

std::vector<PageFlow::FlowingText> PageFlow::flowing(const std::vector<Paragraph> &sideBySide)
{
    std::vector<FlowingText> texts;
    double lowestBaseline = 0;
    for (const Paragraph &paragraph : sideBySide)
        if (const ShapedTextPointer text = shaped(paragraph); !text->lines.empty()) {
            texts.push_back({text, paragraph.column.value_or(wholeWidth()).left, 0, 0, 0});
            lowestBaseline = std::max(lowestBaseline, text->lines[0].baseline);
        }
    // Lines side by side stand on one baseline, whatever their scripts.
    for (FlowingText &text : texts)
        text.shift = lowestBaseline - text.text->lines[0].baseline;
    return texts;
}

double PageFlow::heightOf(const std::vector<Paragraph> &sideBySide)
{
    double height = 0;
    for (const FlowingText &text : flowing(sideBySide))
        height = std::max(height, text.shift + text.text->height);
    return height;
}

void PageFlow::addParagraphs(StructureRole role, const std::vector<Paragraph> &sideBySide, double spaceBefore)
{
    std::vector<FlowingText> texts = flowing(sideBySide);
    if (texts.empty())
        return;
    for (FlowingText &text : texts) {
        text.element = m_builder.open(role, text.text->language);
        m_builder.close();
    }
    if (!isAtTop())
        m_y += spaceBefore;
    while (true) {
        double used = 0;
        bool isDone = true;
        for (FlowingText &text : texts) {
            used = std::max(used, placeFittingLines(text));
            isDone = isDone && text.isDone();
        }
        m_y += used;
        if (isDone)
            return;
        startPage();
    }
}

double PageFlow::placeFittingLines(FlowingText &text)
{
    const double top = m_y + text.shift;
    double height = 0;
    int fitting = 0;
    for (int line = text.line; line < text.lineCount(); ++line, ++fitting) {
        const double next = height + text.text->lines[size_t(line)].height;
        // At the top of a page one line is placed even if it is higher than the page, or there were no end.
        if (top + next > m_geometry.bottom() && !(isAtTop() && fitting == 0))
            break;
        height = next;
    }
    m_builder.reopen(text.element);
    m_builder.place(text.text, {text.left, top}, text.line, fitting);
    m_builder.close();
    text.line += fitting;
    text.shift = 0;
    return top + height - m_y;
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
