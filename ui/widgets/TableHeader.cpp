// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "TableHeader.h"

#include "Icon.h"
#include "LeadingText.h"

#include <QPainter>
#include <QStyle>

namespace multaqa {

TableHeader::TableHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setHighlightSections(false);
}

void TableHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    painter->fillRect(rect, Theme::colour(Colour::Window));
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), Theme::colour(Colour::Line));
    const bool sorts = isSortIndicatorShown() && sortIndicatorSection() == section;
    QRect inner = rect.adjusted(Theme::gapSmall, 0, -Theme::gapSmall, -1);
    const QString text = model()->headerData(section, Qt::Horizontal).toString();
    QFont font = Theme::font(TextRole::Label);
    font.setBold(sorts);
    if (sorts) {
        const int extent = Theme::grown(16);
        const int after = std::min(leadingWidth(text, font) + Theme::gapTiny, inner.width() - extent);
        const QRect place(inner.left() + after, inner.top() + (inner.height() - extent) / 2, extent, extent);
        const IconName arrow = sortIndicatorOrder() == Qt::AscendingOrder ? IconName::Up : IconName::Down;
        painter->drawPixmap(
            QStyle::visualRect(layoutDirection(), rect, place),
            iconPixmap(arrow, extent, Theme::colour(Colour::Text), layoutDirection(), devicePixelRatioF()));
        inner.setWidth(after);
    }
    drawLeading(*painter, QStyle::visualRect(layoutDirection(), rect, inner),
                {text, font, Theme::colour(sorts ? Colour::Text : Colour::SecondaryText)}, layoutDirection());
}

} // namespace multaqa
