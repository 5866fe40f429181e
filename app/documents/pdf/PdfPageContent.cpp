// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "PdfPageContent.h"

#include "PdfStructure.h"

#include <QColor>

#include <cmath>

namespace multaqa {

namespace {

QByteArray fillColour(QRgb colour)
{
    const QColor c(colour);
    return pdfNumber(c.redF()) + " " + pdfNumber(c.greenF()) + " " + pdfNumber(c.blueF()) + " rg\n";
}

double rounded(double points)
{
    return double(std::llround(points * 100)) / 100;
}

QByteArray artefactMark(PlacedText::Purpose purpose)
{
    switch (purpose) {
    case PlacedText::Purpose::PageHeader:
        return "/Artifact<</Type/Pagination/Subtype/Header/Attached[/Top]>>BDC\n";
    case PlacedText::Purpose::PageFooter:
        return "/Artifact<</Type/Pagination/Subtype/Footer/Attached[/Bottom]>>BDC\n";
    default:
        return "/Artifact<</Type/Pagination>>BDC\n";
    }
}

} // namespace

PdfFonts::PdfFonts(PdfObjects &objects, const std::vector<FontFacePointer> &faces)
    : m_objects(objects)
    , m_faces(faces)
    , m_fonts(faces.size())
{
}

PdfFont &PdfFonts::of(quint16 face)
{
    auto &fonts = m_fonts[face];
    if (fonts.empty() || fonts.back()->isFull())
        fonts.push_back(std::make_unique<PdfFont>(m_faces[face], m_objects.reserve()));
    return *fonts.back();
}

QByteArray PdfFonts::writeAll()
{
    for (size_t face = 0; face < m_fonts.size(); ++face)
        for (const auto &font : m_fonts[face])
            if (!font->write(m_objects))
                return m_faces[face]->name;
    return {};
}

QByteArray PdfPageContent::operatorsOf(const DocumentPage &page)
{
    m_content.clear();
    m_usedFonts.clear();
    m_pageHeight = page.size.height();
    drawDecorations(page);
    for (const PlacedFigure &figure : page.figures)
        drawFigure(figure);
    for (const PlacedText &placed : page.texts)
        drawText(page, placed);
    return m_content;
}

void PdfPageContent::drawDecorations(const DocumentPage &page)
{
    if (page.decorations.empty())
        return;
    m_content += "/Artifact BMC\n";
    std::optional<QRgb> colour;
    for (const Decoration &decoration : page.decorations) {
        if (colour != decoration.colour)
            m_content += fillColour(decoration.colour);
        colour = decoration.colour;
        addRectangle(decoration.area);
        m_content += "f\n";
    }
    m_content += "EMC\n";
}

void PdfPageContent::addRectangle(const QRectF &area)
{
    m_content += pdfNumber(area.left()) + " " + pdfNumber(m_pageHeight - area.bottom()) + " " +
                 pdfNumber(area.width()) + " " + pdfNumber(area.height()) + " re ";
}

/// As one path, or the edges between neighbours would shine through.
void PdfPageContent::drawFigure(const PlacedFigure &figure)
{
    m_content += QByteArray("/") + structureType(StructureRole::Figure) + "<</MCID " +
                 QByteArray::number(figure.contentId) + ">>BDC\n" + fillColour(figure.colour);
    for (const QRectF &area : figure.areas)
        addRectangle(area);
    m_content += "f\nEMC\n";
}

void PdfPageContent::drawText(const DocumentPage &page, const PlacedText &placed)
{
    const ShapedText &text = *placed.text;
    const double lineShift = placed.origin.y() - text.lines[size_t(placed.firstLine)].top;
    if (placed.turnedAbout)
        m_content += "q -1 0 0 -1 " + pdfNumber(2 * placed.turnedAbout->x()) + " " +
                     pdfNumber(2 * (m_pageHeight - placed.turnedAbout->y())) + " cm\n";
    m_content += "BT\n" + fillColour(text.colour);
    m_font = nullptr;
    m_startX = m_startY = 0;

    const bool isContent = placed.purpose == PlacedText::Purpose::Content;
    size_t segment = 0;
    const auto beginSegment = [&] {
        const int contentId = placed.segments[segment].contentId;
        const StructureElement &element = m_structure[size_t(page.contentElements[size_t(contentId)])];
        m_content +=
            QByteArray("/") + structureType(element.role) + "<</MCID " + QByteArray::number(contentId) + ">>BDC\n";
    };
    if (isContent)
        beginSegment();
    else
        m_content += artefactMark(placed.purpose);
    for (int number = placed.firstLine; number < placed.firstLine + placed.lineCount; ++number) {
        const ShapedLine &line = text.lines[size_t(number)];
        for (int c = line.firstCluster; c < line.firstCluster + line.clusterCount; ++c) {
            const GlyphCluster &cluster = text.clusters[size_t(c)];
            while (isContent && cluster.textStart >= placed.segments[segment].textEnd &&
                   segment + 1 < placed.segments.size()) {
                flush();
                m_content += "EMC\n";
                ++segment;
                beginSegment();
            }
            drawCluster(placed, cluster, lineShift);
        }
    }
    flush();
    m_content += "EMC\nET\n";
    if (placed.turnedAbout)
        m_content += "Q\n";
}

void PdfPageContent::drawCluster(const PlacedText &placed, const GlyphCluster &cluster, double lineShift)
{
    const ShapedText &text = *placed.text;
    QString meaning = text.text.mid(cluster.textStart, cluster.textLength);
    if (meaning == QChar::LineSeparator)
        meaning = QStringLiteral(" ");
    for (int g = 0; g < cluster.glyphCount; ++g) {
        const ShapedGlyph &glyph = text.glyphs[size_t(cluster.firstGlyph + g)];
        // The base means the letter, the mark drawn with it what comes after.
        QString part = meaning;
        if (cluster.glyphCount > 1)
            part = g < cluster.glyphCount - 1 ? meaning.mid(g, 1) : meaning.mid(g);
        PdfFont &font = m_fonts.of(cluster.face);
        drawGlyph(font, font.codeOf(glyph.index, part), text.size, placed.origin.x() + double(glyph.x),
                  m_pageHeight - (double(glyph.y) + lineShift));
    }
}

/// Glyphs that stand where the one before ends go into one string; others are moved to, which readers that look only at
/// places take best (measured: studies/arabic-pdf.md, 4).
void PdfPageContent::drawGlyph(PdfFont &font, quint16 code, double size, double x, double y)
{
    x = rounded(x);
    y = rounded(y);
    const bool isSameFont = m_font == &font && m_size == size;
    if (!isSameFont) {
        flush();
        m_content += "/F" + QByteArray::number(int(font.reference())) + " " + pdfNumber(size) + " Tf\n";
        m_usedFonts.insert(font.reference());
        m_font = &font;
        m_size = size;
    }
    if (m_codes.isEmpty() || y != m_startY || std::abs(x - m_penX) > 0.012) {
        flush();
        m_content += pdfNumber(x - m_startX) + " " + pdfNumber(y - m_startY) + " Td";
        m_startX = x;
        m_startY = y;
        m_penX = x;
    }
    m_codes += pdfHex(QString(QChar(code)));
    m_penX += font.widthOf(code) * size / 1000;
}

void PdfPageContent::flush()
{
    if (m_codes.isEmpty())
        return;
    m_content += "<" + m_codes + ">Tj\n";
    m_codes.clear();
}

} // namespace multaqa
