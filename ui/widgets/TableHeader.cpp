// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "TableHeader.h"

#include "Icon.h"
#include "LeadingText.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace multaqa {

TableHeader::TableHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setHighlightSections(false);
}

void TableHeader::setSorting(std::vector<Sorting> sorting)
{
    m_sorting = std::move(sorting);
    viewport()->update();
}

void TableHeader::setLines(int lines)
{
    m_lines = lines;
    fitHeight();
}

void TableHeader::fitHeight()
{
    constexpr int around = 13;
    setFixedHeight(m_lines * QFontMetrics(Theme::font(TextRole::Label)).height() + around);
}

void TableHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    painter->fillRect(rect, Theme::colour(Colour::Window));
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), Theme::colour(Colour::Line));
    const auto sorting =
        std::find_if(m_sorting.begin(), m_sorting.end(), [&](const Sorting &each) { return each.section == section; });
    const bool isOneOfMany = sorting != m_sorting.end();
    const bool sorts = isOneOfMany || (isSortIndicatorShown() && sortIndicatorSection() == section);
    const Qt::SortOrder order = isOneOfMany ? sorting->order : sortIndicatorOrder();
    const QString turn =
        isOneOfMany && m_sorting.size() > 1 ? QLocale().toString(sorting - m_sorting.begin() + 1) : QString();
    QRect inner = rect.adjusted(Theme::gapSmall, 0, -Theme::gapSmall, -1);
    const QString text = model()->headerData(section, Qt::Horizontal).toString();
    QFont font = Theme::font(TextRole::Label);
    font.setBold(sorts);
    if (sorts) {
        const int extent = Theme::grown(16);
        const QFont turnFont = Theme::font(TextRole::Legend);
        const int turnWidth = turn.isEmpty() ? 0 : leadingWidth(turn, turnFont);
        const int after = std::min(leadingWidth(text, font) + Theme::gapTiny, inner.width() - extent - turnWidth);
        const QRect place(inner.left() + after, inner.top() + (inner.height() - extent) / 2, extent, extent);
        const IconName arrow = order == Qt::AscendingOrder ? IconName::Up : IconName::Down;
        painter->drawPixmap(
            QStyle::visualRect(layoutDirection(), rect, place),
            iconPixmap(arrow, extent, Theme::colour(Colour::Text), layoutDirection(), devicePixelRatioF()));
        if (!turn.isEmpty())
            drawLeading(*painter,
                        QStyle::visualRect(layoutDirection(), rect,
                                           QRect(place.right() + 1, inner.top(), turnWidth, inner.height())),
                        {turn, turnFont, Theme::colour(Colour::SecondaryText)}, layoutDirection());
        inner.setWidth(after);
    }
    // Numbers stand at the trailing edge, and their names above them.
    const auto alignment = model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole).value<Qt::Alignment>();
    drawLeading(*painter, QStyle::visualRect(layoutDirection(), rect, inner),
                {text, font, Theme::colour(sorts ? Colour::Text : Colour::SecondaryText),
                 alignment.testFlag(Qt::AlignTrailing) ? Side::Trailing : Side::Leading, m_lines},
                layoutDirection());
}

} // namespace multaqa
