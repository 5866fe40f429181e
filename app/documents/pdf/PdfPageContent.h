// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "PdfFont.h"
#include "app/documents/LaidOutDocument.h"

#include <set>

namespace multaqa {

/// The fonts of a PDF by the face they show.
class PdfFonts
{
public:
    PdfFonts(PdfObjects &objects, const std::vector<FontFacePointer> &faces);

    /// The font of a face that has a code to give; a face with more than 65,534 meanings gets a second one.
    PdfFont &of(quint16 face);
    /// The first font that could not be written, or nothing.
    QByteArray writeAll();

private:
    PdfObjects &m_objects;
    const std::vector<FontFacePointer> &m_faces;
    std::vector<std::vector<std::unique_ptr<PdfFont>>> m_fonts;
};

/// The drawing operators of one page: decorations first, then figures, then its texts in reading order, each in the
/// marks that tie it to the structure or set it apart as an artefact.
class PdfPageContent
{
public:
    PdfPageContent(PdfFonts &fonts, const std::vector<StructureElement> &structure)
        : m_fonts(fonts)
        , m_structure(structure)
    {
    }

    QByteArray operatorsOf(const DocumentPage &page);
    /// What that page's /Resources must name.
    const std::set<PdfReference> &usedFonts() const { return m_usedFonts; }

private:
    void drawDecorations(const DocumentPage &page);
    void addRectangle(const QRectF &area);
    void drawFigure(const PlacedFigure &figure);
    void drawText(const DocumentPage &page, const PlacedText &placed);
    void drawCluster(const PlacedText &placed, const GlyphCluster &cluster, double lineShift);
    void drawGlyph(PdfFont &font, quint16 code, double size, double x, double y);
    void flush();

    PdfFonts &m_fonts;
    const std::vector<StructureElement> &m_structure;
    std::set<PdfReference> m_usedFonts;
    double m_pageHeight = 0;
    QByteArray m_content;
    // The state of the text object: font, start of the line, and the codes that follow one another without a gap.
    PdfFont *m_font = nullptr;
    double m_size = 0;
    double m_startX = 0;
    double m_startY = 0;
    double m_penX = 0;
    QByteArray m_codes;
};

} // namespace multaqa
