// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "DocumentBuilder.h"

#include "ShowableText.h"

#include <algorithm>

namespace multaqa {

namespace {

/// Whether a stretch holds more than marks of direction: an element of its own for those would be read as nothing.
bool saysSomething(const QString &text, int start, int end)
{
    return !std::all_of(text.begin() + start, text.begin() + end, isDirectionControl);
}

} // namespace

DocumentBuilder::DocumentBuilder(DocumentMetadata metadata)
{
    m_document.metadata = std::move(metadata);
    m_document.metadata.title = showableText(m_document.metadata.title, LineBreaks::Spaces).simplified();
    m_document.metadata.author = showableText(m_document.metadata.author, LineBreaks::Spaces).simplified();
    StructureElement root;
    root.language = m_document.metadata.language;
    m_document.structure.push_back(root);
    m_open.push_back(0);
}

void DocumentBuilder::addPage(QSizeF size)
{
    DocumentPage page;
    page.size = size;
    m_document.pages.push_back(std::move(page));
}

int DocumentBuilder::open(StructureRole role, Language language, int columnSpan)
{
    const int element = int(m_document.structure.size());
    const int parent = m_open.back();
    m_document.structure.push_back({role, parent, language, columnSpan, {}, {}, {}});
    m_document.structure[size_t(parent)].kids.push_back({StructureElement::Kid::Kind::Element, 0, element});
    m_open.push_back(element);
    return element;
}

void DocumentBuilder::close()
{
    m_open.pop_back();
}

int DocumentBuilder::openLink(size_t link, Language language)
{
    const auto [made, isNew] = m_links.try_emplace({m_open.back(), link}, 0);
    if (isNew)
        made->second = open(StructureRole::Link, language);
    else
        reopen(made->second);
    return made->second;
}

void DocumentBuilder::place(const ShapedTextPointer &text, QPointF origin, int firstLine, int lineCount)
{
    if (lineCount <= 0)
        return;
    PlacedText placed{text, firstLine, lineCount, origin, PlacedText::Purpose::Content, {}, {}};
    DocumentPage &page = m_document.pages.back();
    const ShapedLine &first = text->lines[size_t(firstLine)];
    const ShapedLine &last = text->lines[size_t(firstLine + lineCount - 1)];

    const auto addSegment = [&](int textEnd) {
        const int contentId = int(page.contentElements.size());
        page.contentElements.push_back(m_open.back());
        m_document.structure[size_t(m_open.back())].kids.push_back(
            {StructureElement::Kid::Kind::Content, pageNumber(), contentId});
        placed.segments.push_back({textEnd, contentId});
    };
    int done = first.textStart;
    for (size_t number = 0; number < text->links.size(); ++number) {
        const ShapedLink &link = text->links[number];
        if (link.textEnd <= first.textStart || link.textStart >= last.textEnd)
            continue;
        if (link.textStart > done && saysSomething(text->text, done, link.textStart))
            addSegment(link.textStart);
        done = std::min(link.textEnd, last.textEnd);
        const int element = openLink(number, text->language);
        addSegment(done);
        for (const ShapedLink::Area &area : link.areas) {
            if (area.line < firstLine || area.line >= firstLine + lineCount)
                continue;
            m_document.structure[size_t(element)].kids.push_back(
                {StructureElement::Kid::Kind::Link, pageNumber(), int(page.links.size())});
            page.links.push_back({area.rectangle.translated(origin.x(), origin.y() - first.top), link.uri,
                                  QString::fromLatin1(link.uri), element});
        }
        close();
    }
    if (done < last.textEnd && (placed.segments.empty() || saysSomething(text->text, done, last.textEnd)))
        addSegment(last.textEnd);
    page.texts.push_back(std::move(placed));
}

void DocumentBuilder::placeUnread(int page, const ShapedTextPointer &text, QPointF origin, PlacedText::Purpose purpose)
{
    m_document.pages[size_t(page)].texts.push_back({text, 0, int(text->lines.size()), origin, purpose, {}, {}});
}

void DocumentBuilder::placeTurned(const ShapedTextPointer &text, QPointF origin, QPointF about)
{
    m_document.pages.back().texts.push_back(
        {text, 0, int(text->lines.size()), origin, PlacedText::Purpose::Repetition, {}, about});
}

void DocumentBuilder::placeFigure(std::vector<QRectF> areas, QRgb colour, const QString &alternative, Language language)
{
    DocumentPage &page = m_document.pages.back();
    const int contentId = int(page.contentElements.size());
    const int number = open(StructureRole::Figure, language);
    close();
    StructureElement &element = m_document.structure[size_t(number)];
    element.alternative = alternative;
    for (const QRectF &area : areas)
        element.area |= area;
    element.kids.push_back({StructureElement::Kid::Kind::Content, pageNumber(), contentId});
    page.contentElements.push_back(number);
    page.figures.push_back({std::move(areas), colour, contentId});
}

void DocumentBuilder::decorate(int page, QRectF area, QRgb colour)
{
    m_document.pages[size_t(page)].decorations.push_back({area, colour});
}

void DocumentBuilder::bookmark(int level, const QString &title, double top)
{
    const QString plain = showableText(title, LineBreaks::Spaces).simplified();
    if (!plain.isEmpty())
        m_document.bookmarks.push_back({level, plain, pageNumber(), top});
}

LaidOutDocument DocumentBuilder::finish(const std::vector<FontFacePointer> &faces)
{
    m_document.faces = faces;
    return std::move(m_document);
}

} // namespace multaqa
