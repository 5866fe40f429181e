// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "FlowLayout.h"

#include "ui/Theme.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace multaqa {

FlowLayout::FlowLayout(QWidget *parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(Theme::gapSmall);
}

FlowLayout::~FlowLayout()
{
    for (QLayoutItem *item : m_items)
        delete item;
}

void FlowLayout::centreLines()
{
    m_linesAreCentred = true;
    invalidate();
}

void FlowLayout::addStretch()
{
    addItem(new QSpacerItem(0, 0, QSizePolicy::Expanding));
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.push_back(item);
    invalidate();
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index < 0 || index >= count() ? nullptr : m_items[static_cast<size_t>(index)];
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    QLayoutItem *item = itemAt(index);
    if (item)
        m_items.erase(m_items.begin() + index);
    return item;
}

std::vector<FlowLayout::Line> FlowLayout::linesIn(int width) const
{
    std::vector<Line> lines;
    for (QLayoutItem *item : m_items) {
        if (!item->spacerItem() && item->isEmpty()) // hidden
            continue;
        QSize size = item->sizeHint();
        if (size.width() > width && item->hasHeightForWidth())
            size = {width, item->heightForWidth(width)};
        if (lines.empty() || lines.back().width + spacing() + size.width() > width) {
            lines.push_back({{item}, size.width(), size.height()});
            continue;
        }
        Line &line = lines.back();
        line.items.push_back(item);
        line.width += spacing() + size.width();
        line.height = std::max(line.height, size.height());
    }
    return lines;
}

int FlowLayout::heightForWidth(int width) const
{
    const std::vector<Line> lines = linesIn(width);
    int height = std::max(0, static_cast<int>(lines.size()) - 1) * spacing();
    for (const Line &line : lines)
        height += line.height;
    return height;
}

QSize FlowLayout::sizeHint() const
{
    const std::vector<Line> lines = linesIn(QWIDGETSIZE_MAX);
    return lines.empty() ? QSize() : QSize(lines.front().width, lines.front().height);
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    return size;
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const Qt::LayoutDirection direction = parentWidget()->layoutDirection();
    int top = rect.top();
    for (const Line &line : linesIn(rect.width())) {
        int spare = std::max(0, rect.width() - line.width);
        int left = rect.left() + (m_linesAreCentred ? spare / 2 : 0);
        for (QLayoutItem *item : line.items) {
            QSize size = item->sizeHint().boundedTo(QSize(rect.width(), line.height));
            if (spare > 0 && item->expandingDirections().testFlag(Qt::Horizontal)) {
                const int wider = std::min(size.width() + spare, item->maximumSize().width());
                spare -= wider - size.width();
                size.setWidth(wider);
            }
            const QRect place(QPoint(left, top + (line.height - size.height()) / 2), size);
            item->setGeometry(QStyle::visualRect(direction, rect, place));
            left += size.width() + spacing();
        }
        top += line.height + spacing();
    }
}

} // namespace multaqa
