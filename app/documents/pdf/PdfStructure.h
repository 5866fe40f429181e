// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "PdfObjects.h"
#include "app/documents/LaidOutDocument.h"

namespace multaqa {

/// The standard structure type's name: "H1", "TD".
const char *structureType(StructureRole role);

/// Writes the structure tree: elements with their language, and the two ways between them and what is on the pages.
class PdfStructure
{
public:
    PdfStructure(PdfObjects &objects, const LaidOutDocument &document, const std::vector<PdfReference> &pages);

    PdfReference root() const { return m_root; }
    /// The /StructParent of a link's annotation.
    int parentKey(int page, int link) const { return m_firstLinkKey[size_t(page)] + link; }
    /// `annotations`: those of each page's links, in order.
    void write(const std::vector<std::vector<PdfReference>> &annotations);

private:
    QByteArray kidsOf(const StructureElement &element, const std::vector<std::vector<PdfReference>> &annotations) const;
    QByteArray figureBox(const StructureElement &element) const;
    QByteArray attributesOf(const StructureElement &element) const;
    PdfReference writeParentTree();

    PdfObjects &m_objects;
    const LaidOutDocument &m_document;
    const std::vector<PdfReference> &m_pages;
    PdfReference m_root;
    std::vector<PdfReference> m_elements;
    std::vector<int> m_firstLinkKey;
    int m_nextKey = 0;
};

} // namespace multaqa
