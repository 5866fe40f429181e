// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "LaidOutDocument.h"

#include <map>

namespace multaqa {

/// Builds a LaidOutDocument: puts texts on pages and keeps the structure in step. Knows nothing of margins or flow.
class DocumentBuilder
{
public:
    explicit DocumentBuilder(DocumentMetadata metadata);

    void addPage(QSizeF size);
    int pageNumber() const { return int(m_document.pages.size()) - 1; } ///< of the last page, from 0; -1: none yet
    int pageCount() const { return int(m_document.pages.size()); }

    /// Opens an element inside the one that is open. Everything placed until close() belongs to it.
    int open(StructureRole role, Language language, int columnSpan = 1);
    void close();
    /// Opens again an element that was closed, to go on with it on the next page.
    void reopen(int element) { m_open.push_back(element); }

    /// Puts lines of a text on the last page, into the open element, its addresses into Links of their own.
    void place(const ShapedTextPointer &text, QPointF origin, int firstLine, int lineCount);
    void place(const ShapedTextPointer &text, QPointF origin) { place(text, origin, 0, int(text->lines.size())); }
    /// Puts a text on a page that is seen and not read.
    void placeUnread(int page, const ShapedTextPointer &text, QPointF origin, PlacedText::Purpose purpose);
    /// The same on the last page, turned by half a circle about a point. ORIGIN is where it would stand unturned.
    void placeTurned(const ShapedTextPointer &text, QPointF origin, QPointF about);
    /// Puts a drawing on the last page; ALTERNATIVE says in words what it shows.
    void placeFigure(std::vector<QRectF> areas, QRgb colour, const QString &alternative, Language language);
    void decorate(QRectF area, QRgb colour) { decorate(pageNumber(), area, colour); }
    void decorate(int page, QRectF area, QRgb colour);
    /// A bookmark to a place on the last page.
    void bookmark(int level, const QString &title, double top);

    /// The finished document; the builder is empty after it.
    LaidOutDocument finish(const std::vector<FontFacePointer> &faces);

private:
    int openLink(size_t link, Language language);

    LaidOutDocument m_document;
    std::vector<int> m_open;
    /// The Link elements made, by paragraph and number in its text: an address may go on on the next page.
    std::map<std::pair<int, size_t>, int> m_links;
};

} // namespace multaqa
