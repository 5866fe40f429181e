// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "DocumentHead.h"
#include "PageFlow.h"

namespace multaqa {

/// What all documents that flow have in common: a half of the page for each language, the title block, and what stands
/// around the text of each page.
class DocumentFrame
{
public:
    /// Both live longer.
    DocumentFrame(const DocumentHead &head, PageFlow &flow)
        : m_head(head)
        , m_flow(flow)
    {
    }

    static PageGeometry geometryOf(const DocumentHead &head);
    /// IFUNTITLED: a file must have a title to be read aloud by.
    static DocumentMetadata metadataOf(const DocumentHead &head, const LocalizedText &ifUntitled);

    bool isBilingual() const { return m_head.languages.size() > 1; }
    Language documentLanguage() const { return m_head.languages.front(); }

    /// The columns of the page that each language has, in reading order.
    std::vector<TextColumn> halves() const;
    /// A text in each language's half.
    std::vector<Paragraph> inAllLanguages(const LocalizedText &text, const TextStyle &style) const;

    void addTitleBlock();
    /// The title and ASIDE, where the page begins in the document, above, from the second page on, and the page's
    /// number below.
    void addAround(int page, int pages, const LocalizedText &aside);

private:
    const DocumentHead &m_head;
    PageFlow &m_flow;
};

} // namespace multaqa
