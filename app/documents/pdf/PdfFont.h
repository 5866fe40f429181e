// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "PdfObjects.h"
#include "app/documents/FontFace.h"

#include <QHash>

#include <hb.h>

namespace multaqa {

/// One font of a PDF. Its codes stand for a glyph together with the text it means, so the same glyph can mean different
/// texts, and every reader gets the text that was written; the glyphs used are embedded and no others.
class PdfFont
{
public:
    PdfFont(FontFacePointer face, PdfReference reference);

    PdfReference reference() const { return m_reference; }
    /// No further code can be given out.
    bool isFull() const { return m_codes.size() >= 0xFFFF; }
    /// The code of a glyph that stands for this text; an empty text for the further glyphs of a cluster.
    quint16 codeOf(quint32 glyph, const QString &text);
    /// Width in thousandths of the font's size.
    double widthOf(quint16 code) const { return m_codes[code].width; }
    /// False when the font cannot be subset, which means that its file is damaged.
    bool write(PdfObjects &objects) const;

private:
    struct Code
    {
        quint32 glyph = 0;
        QString text;
        double width = 0;
    };
    struct Release
    {
        void operator()(hb_face_t *face) const { hb_face_destroy(face); }
        void operator()(hb_font_t *font) const { hb_font_destroy(font); }
    };

    QByteArray subset() const;
    QByteArray toUnicode() const;

    FontFacePointer m_face;
    PdfReference m_reference;
    std::unique_ptr<hb_face_t, Release> m_hbFace;
    std::unique_ptr<hb_font_t, Release> m_hbFont;
    double m_scale = 1; ///< thousandths for a font unit
    std::vector<Code> m_codes;
    QHash<std::pair<quint32, QString>, quint16> m_codeOf;
};

} // namespace multaqa
