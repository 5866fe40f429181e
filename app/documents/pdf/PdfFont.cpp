// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "PdfFont.h"

#include <QCryptographicHash>

#include <hb-ot.h>
#include <hb-subset.h>

namespace multaqa {

namespace {

hb_face_t *faceOf(const QByteArray &data)
{
    hb_blob_t *blob =
        hb_blob_create(data.constData(), unsigned(data.size()), HB_MEMORY_MODE_READONLY, nullptr, nullptr);
    hb_face_t *face = hb_face_create(blob, 0);
    hb_blob_destroy(blob);
    return face;
}

} // namespace

PdfFont::PdfFont(FontFacePointer face, PdfReference reference)
    : m_face(std::move(face))
    , m_reference(reference)
    , m_hbFace(faceOf(m_face->data))
    , m_hbFont(hb_font_create(m_hbFace.get()))
    , m_scale(1000.0 / hb_face_get_upem(m_hbFace.get()))
{
    m_codes.push_back({}); // code 0 is .notdef, and never used
}

quint16 PdfFont::codeOf(quint32 glyph, const QString &text)
{
    const auto known = m_codeOf.constFind({glyph, text});
    if (known != m_codeOf.constEnd())
        return *known;
    const auto code = quint16(m_codes.size());
    m_codes.push_back({glyph, text, hb_font_get_glyph_h_advance(m_hbFont.get(), glyph) * m_scale});
    m_codeOf.insert({glyph, text}, code);
    return code;
}

/// The face with the outlines of the used glyphs alone, under their old numbers.
QByteArray PdfFont::subset() const
{
    hb_subset_input_t *input = hb_subset_input_create_or_fail();
    if (!input)
        return {};
    hb_subset_input_set_flags(input, HB_SUBSET_FLAGS_RETAIN_GIDS | HB_SUBSET_FLAGS_NOTDEF_OUTLINE);
    for (const Code &code : m_codes)
        hb_set_add(hb_subset_input_glyph_set(input), code.glyph);
    // The glyphs are chosen already. With these tables kept, their alternatives would be kept too.
    for (const char *tag : {"GSUB", "GPOS", "GDEF", "STAT", "name"})
        hb_set_add(hb_subset_input_set(input, HB_SUBSET_SETS_DROP_TABLE_TAG), hb_tag_from_string(tag, 4));
    QByteArray data;
    if (hb_face_t *face = hb_subset_or_fail(m_hbFace.get(), input)) {
        hb_blob_t *blob = hb_face_reference_blob(face);
        unsigned length = 0;
        const char *bytes = hb_blob_get_data(blob, &length);
        data = QByteArray(bytes, int(length));
        hb_blob_destroy(blob);
        hb_face_destroy(face);
    }
    hb_subset_input_destroy(input);
    return data;
}

QByteArray PdfFont::toUnicode() const
{
    QByteArrayList lines;
    for (size_t code = 1; code < m_codes.size(); ++code)
        if (!m_codes[code].text.isEmpty())
            lines << "<" + pdfHex(QString(QChar(char16_t(code)))) + "> <" + pdfHex(m_codes[code].text) + ">\n";
    QByteArray map = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                     "/CIDSystemInfo <</Registry(Adobe)/Ordering(UCS)/Supplement 0>> def\n"
                     "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                     "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
    constexpr qsizetype mostInABlock = 100; // Adobe Technical Note 5014
    for (qsizetype first = 0; first < lines.size(); first += mostInABlock) {
        const QByteArrayList block = lines.mid(first, mostInABlock);
        map += QByteArray::number(block.size()) + " beginbfchar\n" + block.join() + "endbfchar\n";
    }
    return map + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

bool PdfFont::write(PdfObjects &objects) const
{
    const QByteArray data = subset();
    if (data.isEmpty())
        return false;
    QByteArray name;
    const QByteArray bytes = QCryptographicHash::hash(data, QCryptographicHash::Md5).left(6);
    for (const char byte : bytes)
        name += char('A' + quint8(byte) % 26);
    name += "+" + m_face->name;

    QByteArray widths;
    QByteArray glyphs;
    for (const Code &code : m_codes) {
        widths += pdfNumber(code.width) + " ";
        glyphs += char(code.glyph >> 8);
        glyphs += char(code.glyph & 0xFF);
    }
    hb_font_extents_t extents{};
    hb_font_get_h_extents(m_hbFont.get(), &extents);
    const QByteArray ascent = pdfNumber(extents.ascender * m_scale);
    const QByteArray descent = pdfNumber(extents.descender * m_scale);
    const QByteArray file = pdfReference(objects.addStream(data, "/Length1 " + QByteArray::number(data.size())));
    // Flags 4: symbolic, that is, with an encoding of its own.
    const QByteArray descriptor =
        pdfReference(objects.add("<</Type/FontDescriptor/FontName/" + name + "/Flags 4/FontBBox[-1000 " + descent +
                                 " 3000 " + ascent + "]/ItalicAngle 0/Ascent " + ascent + "/Descent " + descent +
                                 "/CapHeight 714/StemV 80/FontFile2 " + file + ">>"));
    const QByteArray glyphMap = pdfReference(objects.addStream(glyphs));
    const QByteArray descendant =
        pdfReference(objects.add("<</Type/Font/Subtype/CIDFontType2/BaseFont/" + name +
                                 "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor " +
                                 descriptor + "/DW 500/W[0[" + widths + "]]/CIDToGIDMap " + glyphMap + ">>"));
    const QByteArray unicode = pdfReference(objects.addStream(toUnicode()));
    objects.write(m_reference, "<</Type/Font/Subtype/Type0/BaseFont/" + name + "/Encoding/Identity-H/DescendantFonts[" +
                                   descendant + "]/ToUnicode " + unicode + ">>");
    return true;
}

} // namespace multaqa
