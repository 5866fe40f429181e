// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "PdfStructure.h"

namespace multaqa {

const char *structureType(StructureRole role)
{
    switch (role) {
    case StructureRole::Document:
        return "Document";
    case StructureRole::Section:
        return "Sect";
    case StructureRole::Heading1:
        return "H1";
    case StructureRole::Heading2:
        return "H2";
    case StructureRole::Heading3:
        return "H3";
    case StructureRole::Paragraph:
        return "P";
    case StructureRole::List:
        return "L";
    case StructureRole::ListItem:
        return "LI";
    case StructureRole::ListBody:
        return "LBody";
    case StructureRole::Table:
        return "Table";
    case StructureRole::TableRow:
        return "TR";
    case StructureRole::HeaderCell:
        return "TH";
    case StructureRole::DataCell:
        return "TD";
    case StructureRole::Link:
        return "Link";
    case StructureRole::Figure:
        return "Figure";
    }
    return "P";
}

PdfStructure::PdfStructure(PdfObjects &objects, const LaidOutDocument &document, const std::vector<PdfReference> &pages)
    : m_objects(objects)
    , m_document(document)
    , m_pages(pages)
    , m_root(objects.reserve())
{
    for (size_t i = 0; i < document.structure.size(); ++i)
        m_elements.push_back(objects.reserve());
    // Keys of the parent tree: one a page, then one a link.
    m_nextKey = int(document.pages.size());
    for (const DocumentPage &page : document.pages) {
        m_firstLinkKey.push_back(m_nextKey);
        m_nextKey += int(page.links.size());
    }
}

QByteArray PdfStructure::kidsOf(const StructureElement &element,
                                const std::vector<std::vector<PdfReference>> &annotations) const
{
    QByteArray kids;
    for (const StructureElement::Kid &kid : element.kids) {
        switch (kid.kind) {
        case StructureElement::Kid::Kind::Element:
            kids += pdfReference(m_elements[size_t(kid.number)]) + " ";
            break;
        case StructureElement::Kid::Kind::Content:
            kids += "<</Type/MCR/Pg " + pdfReference(m_pages[size_t(kid.page)]) + "/MCID " +
                    QByteArray::number(kid.number) + ">>";
            break;
        case StructureElement::Kid::Kind::Link:
            kids += "<</Type/OBJR/Pg " + pdfReference(m_pages[size_t(kid.page)]) + "/Obj " +
                    pdfReference(annotations[size_t(kid.page)][size_t(kid.number)]) + ">>";
            break;
        }
    }
    return kids;
}

/// Where a figure is (ISO 32000-1, 14.8.5.4.3), in the page's own coordinates.
QByteArray PdfStructure::figureBox(const StructureElement &element) const
{
    const double height = m_document.pages[size_t(element.kids.front().page)].size.height();
    const QRectF &area = element.area;
    return "/A<</O/Layout/Placement/Block/BBox[" + pdfNumber(area.left()) + " " + pdfNumber(height - area.bottom()) +
           " " + pdfNumber(area.right()) + " " + pdfNumber(height - area.top()) + "]>>";
}

QByteArray PdfStructure::attributesOf(const StructureElement &element) const
{
    QByteArray attributes;
    if (element.role == StructureRole::HeaderCell)
        attributes += "/Scope/Column";
    if (element.columnSpan > 1)
        attributes += "/ColSpan " + QByteArray::number(element.columnSpan);
    if (!attributes.isEmpty())
        attributes = "/A<</O/Table" + attributes + ">>";
    if (element.role == StructureRole::Figure)
        attributes += "/Alt" + pdfText(element.alternative) + figureBox(element);
    const bool hasOwnLanguage =
        element.parent < 0 || m_document.structure[size_t(element.parent)].language != element.language;
    if (hasOwnLanguage)
        attributes += QByteArray("/Lang(") + languageTag(element.language) + ")";
    return attributes;
}

void PdfStructure::write(const std::vector<std::vector<PdfReference>> &annotations)
{
    for (size_t i = 0; i < m_elements.size(); ++i) {
        const StructureElement &element = m_document.structure[i];
        m_objects.write(m_elements[i],
                        QByteArray("<</Type/StructElem/S/") + structureType(element.role) + "/P " +
                            pdfReference(element.parent < 0 ? m_root : m_elements[size_t(element.parent)]) +
                            attributesOf(element) + "/K[" + kidsOf(element, annotations) + "]>>");
    }
    m_objects.write(m_root, "<</Type/StructTreeRoot/K[" + pdfReference(m_elements[0]) + "]/ParentTree " +
                                pdfReference(writeParentTree()) + "/ParentTreeNextKey " +
                                QByteArray::number(m_nextKey) + ">>");
}

PdfReference PdfStructure::writeParentTree()
{
    QByteArray numbers;
    for (size_t page = 0; page < m_document.pages.size(); ++page) {
        numbers += QByteArray::number(page) + "[";
        for (const int element : m_document.pages[page].contentElements)
            numbers += pdfReference(m_elements[size_t(element)]) + " ";
        numbers += "]";
    }
    for (size_t page = 0; page < m_document.pages.size(); ++page)
        for (size_t link = 0; link < m_document.pages[page].links.size(); ++link)
            numbers += QByteArray::number(parentKey(int(page), int(link))) + " " +
                       pdfReference(m_elements[size_t(m_document.pages[page].links[link].element)]) + " ";
    return m_objects.add("<</Nums[" + numbers + "]>>");
}

} // namespace multaqa
