// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "PagePainter.h"

#include <QGlyphRun>
#include <QPainter>
#include <QPainterPath>

namespace multaqa {

PagePainter::PagePainter(std::shared_ptr<const LaidOutDocument> document)
    : m_document(std::move(document))
{
}

const QRawFont &PagePainter::font(quint16 face, double size)
{
    QRawFont &font = m_fonts[{face, size}];
    if (!font.isValid())
        font.loadFromData(m_document->faces[face]->data, size, QFont::PreferNoHinting);
    return font;
}

void PagePainter::paint(QPainter &painter, int page, const QRectF &target)
{
    const DocumentPage &content = m_document->pages[size_t(page)];
    painter.save();
    painter.translate(target.topLeft());
    painter.scale(target.width() / content.size.width(), target.height() / content.size.height());
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    for (const Decoration &decoration : content.decorations)
        painter.fillRect(decoration.area, QColor(decoration.colour));
    for (const PlacedFigure &figure : content.figures)
        paintFigure(painter, figure);
    for (const PlacedText &placed : content.texts)
        paintText(painter, placed);
    painter.restore();
}

void PagePainter::paintFigure(QPainter &painter, const PlacedFigure &figure)
{
    // One path, or the edges between neighbours would shine through.
    QPainterPath path;
    for (const QRectF &area : figure.areas)
        path.addRect(area);
    path.setFillRule(Qt::WindingFill);
    painter.fillPath(path, QColor(figure.colour));
}

void PagePainter::paintText(QPainter &painter, const PlacedText &placed)
{
    const ShapedText &text = *placed.text;
    const QPointF offset(placed.origin.x(), placed.origin.y() - text.lines[size_t(placed.firstLine)].top);
    painter.save();
    if (placed.turnedAbout) {
        painter.translate(2 * *placed.turnedAbout);
        painter.scale(-1, -1);
    }
    painter.setPen(QColor(text.colour));
    QList<quint32> indexes;
    QList<QPointF> positions;
    quint16 face = 0;
    const auto draw = [&] {
        if (indexes.isEmpty())
            return;
        QGlyphRun run;
        run.setRawFont(font(face, text.size));
        run.setGlyphIndexes(indexes);
        run.setPositions(positions);
        painter.drawGlyphRun(offset, run);
        indexes.clear();
        positions.clear();
    };
    for (int number = placed.firstLine; number < placed.firstLine + placed.lineCount; ++number) {
        const ShapedLine &line = text.lines[size_t(number)];
        for (int c = line.firstCluster; c < line.firstCluster + line.clusterCount; ++c) {
            const GlyphCluster &cluster = text.clusters[size_t(c)];
            if (cluster.face != face)
                draw();
            face = cluster.face;
            for (int g = cluster.firstGlyph; g < cluster.firstGlyph + cluster.glyphCount; ++g) {
                const ShapedGlyph &glyph = text.glyphs[size_t(g)];
                indexes << glyph.index;
                positions << QPointF(double(glyph.x), double(glyph.y));
            }
        }
    }
    draw();
    painter.restore();
}

} // namespace multaqa
