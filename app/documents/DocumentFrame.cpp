// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "DocumentFrame.h"

#include "DocumentLook.h"

namespace multaqa {

using namespace DocumentLook;

namespace {

constexpr TextStyle hostStyle{9.5, FontWeight::Bold, quietInk};
constexpr TextStyle occasionStyle{12, FontWeight::Bold, strongInk};
constexpr TextStyle titleStyle{19, FontWeight::Bold, strongInk};
constexpr TextStyle subtitleStyle{11, FontWeight::Regular, ink};
constexpr TextStyle contactStyle{9, FontWeight::Regular, quietInk};
constexpr TextStyle frameStyle{8, FontWeight::Regular, quietInk};

constexpr double halvesGap = 12;
constexpr double spaceUnderOccasion = 4;

} // namespace

DocumentMetadata DocumentFrame::metadataOf(const DocumentHead &head, const LocalizedText &ifUntitled)
{
    const Language language = head.languages.front();
    QString title = head.title.best(language);
    if (title.trimmed().isEmpty())
        title = ifUntitled.in(language);
    else if (!head.occasion.isEmpty())
        title += QStringLiteral(" – ") + head.occasion.best(language);
    return {title, head.author, language, head.created};
}

PageGeometry DocumentFrame::geometryOf(const DocumentHead &head)
{
    return head.languages.size() > 1 ? PageGeometry::a4TwoHalves() : PageGeometry::a4Portrait();
}

std::vector<TextColumn> DocumentFrame::halves() const
{
    const PageGeometry &geometry = m_flow.geometry();
    if (!isBilingual())
        return {{geometry.left(), geometry.width()}};
    const double width = (geometry.width() - halvesGap) / 2;
    const TextColumn left{geometry.left(), width};
    const TextColumn right{geometry.right() - width, width};
    // Whoever reads from the right finds his half there, also when it is the first in the reading order.
    const bool isFirstAtRight = directionOf(documentLanguage()) == Qt::RightToLeft;
    return isFirstAtRight ? std::vector{right, left} : std::vector{left, right};
}

std::vector<Paragraph> DocumentFrame::inAllLanguages(const LocalizedText &text, const TextStyle &style) const
{
    std::vector<Paragraph> paragraphs;
    const std::vector<TextColumn> columns = halves();
    for (size_t i = 0; i < m_head.languages.size(); ++i) {
        const Language language = m_head.languages[i];
        paragraphs.push_back({text.best(language), text.bestLanguage(language),
                              sizedFor(text.bestLanguage(language), style), leadingEdgeOf(language), columns[i]});
    }
    return paragraphs;
}

void DocumentFrame::addTitleBlock()
{
    // The letterhead stands above where the text of later pages begins.
    m_flow.advance(-14);
    for (const LocalizedText &host : m_head.hosts)
        m_flow.addParagraphs(StructureRole::Paragraph, inAllLanguages(host, hostStyle), 0);
    m_flow.advance(5);
    m_flow.addRule(2.5, unitedNationsBlue);
    m_flow.advance(12);
    m_flow.addParagraphs(StructureRole::Paragraph, inAllLanguages(m_head.occasion, occasionStyle), 0);
    m_flow.addParagraphs(StructureRole::Heading1, inAllLanguages(m_head.title, titleStyle),
                         m_head.occasion.isEmpty() ? 0 : spaceUnderOccasion);
    m_flow.addParagraphs(StructureRole::Paragraph, inAllLanguages(m_head.subtitle, subtitleStyle), 3);
    // Addresses are the same in every language, and stay whole on a line of the full width.
    const LocalizedText &contact = m_head.contact;
    if (contact.ar == contact.en && contact.en == contact.fr) {
        const PageGeometry &geometry = m_flow.geometry();
        m_flow.addParagraphs(StructureRole::Paragraph,
                             {{contact.en, documentLanguage(), sizedFor(Language::English, contactStyle),
                               leadingEdgeOf(documentLanguage()), TextColumn{geometry.left(), geometry.width()}}},
                             3);
    } else {
        m_flow.addParagraphs(StructureRole::Paragraph, inAllLanguages(contact, contactStyle), 3);
    }
}

void DocumentFrame::addAround(int page, int pages, const LocalizedText &aside)
{
    const PageGeometry &geometry = m_flow.geometry();
    DocumentBuilder &builder = m_flow.builder();
    const double headerTop = geometry.top() - 26;
    const double footerTop = geometry.bottom() + 14;
    const std::vector<TextColumn> columns = halves();
    const auto place = [&](const QString &text, Language language, const TextColumn &column, TextEdge edge, double top,
                           PlacedText::Purpose purpose) {
        const ShapedTextPointer line = m_flow.shaper().shapeLine({text, language, frameStyle, column.width, edge, {}});
        if (!line->lines.empty())
            builder.placeUnread(page, line, {column.left, top}, purpose);
    };
    for (size_t i = 0; i < columns.size(); ++i) {
        const Language language = m_head.languages[i];
        const TextEdge leading = leadingEdgeOf(language);
        // Two numbers, one in each language, stand at the outer edges.
        const TextEdge numberEdge = isBilingual() && i == size_t(directionOf(documentLanguage()) == Qt::RightToLeft)
                                        ? TextEdge::Left
                                    : isBilingual() ? TextEdge::Right
                                                    : trailingEdgeOf(language);
        place(pageOfPages(page + 1, pages, language, m_head.digits), language, columns[i], numberEdge, footerTop,
              PlacedText::Purpose::PageFooter);
        if (page == 0)
            continue;
        // They share the line: what stands aside is whole unless it is long, the title has what is left.
        constexpr double gap = 10;
        const QString &asideText = aside.best(language);
        const double asideWidth = asideText.isEmpty() ? 0 : m_flow.shaper().widthOf(asideText, frameStyle) + 1;
        const double rest = std::min(asideWidth, columns[i].width * 0.6);
        const double share = columns[i].width - rest - gap;
        const bool fromLeft = leading == TextEdge::Left;
        const TextColumn titlePart{fromLeft ? columns[i].left : columns[i].left + columns[i].width - share, share};
        const TextColumn asidePart{fromLeft ? columns[i].left + columns[i].width - rest : columns[i].left, rest};
        place(m_head.title.best(language), m_head.title.bestLanguage(language), titlePart, leading, headerTop,
              PlacedText::Purpose::PageHeader);
        place(aside.best(language), aside.bestLanguage(language), asidePart, trailingEdgeOf(language), headerTop,
              PlacedText::Purpose::PageHeader);
    }
    builder.decorate(page, {geometry.left(), footerTop - 4, geometry.width(), 0.5}, hairlineGrey);
    if (page > 0)
        builder.decorate(page, {geometry.left(), headerTop + 16, geometry.width(), 0.75}, unitedNationsBlue);
}

} // namespace multaqa
