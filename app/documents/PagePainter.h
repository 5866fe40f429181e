// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "LaidOutDocument.h"

#include <QRawFont>

#include <map>

class QPainter;

namespace multaqa {

/// Paints the pages of a laid-out document: in the preview and on the printer, the same places as in the PDF. Belongs
/// to one thread, because fonts do; the document may come from another.
class PagePainter
{
public:
    explicit PagePainter(std::shared_ptr<const LaidOutDocument> document);

    const LaidOutDocument &document() const { return *m_document; }
    int pageCount() const { return int(m_document->pages.size()); }
    QSizeF pageSize(int page) const { return m_document->pages[size_t(page)].size; } ///< in points

    /// Paints a page (from 0) on what the painter has, scaled so that it fills `target`, given in the painter's units.
    /// Paints no paper: fill it before.
    void paint(QPainter &painter, int page, const QRectF &target);

private:
    static void paintFigure(QPainter &painter, const PlacedFigure &figure);
    void paintText(QPainter &painter, const PlacedText &placed);
    const QRawFont &font(quint16 face, double size);

    std::shared_ptr<const LaidOutDocument> m_document;
    std::map<std::pair<quint16, double>, QRawFont> m_fonts;
};

} // namespace multaqa
