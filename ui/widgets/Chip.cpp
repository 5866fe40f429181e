// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "Chip.h"

#include "Icon.h"
#include "LeadingText.h"

#include <QPainter>
#include <QStyle>

namespace multaqa {

namespace {

constexpr int padding = 8;
constexpr int iconGap = 5;

QFont chipFont()
{
    return Theme::font(TextRole::Label);
}

} // namespace

QSize chipSize(const ChipContent &content)
{
    const QFontMetrics metrics(chipFont());
    const int iconWidth = content.icon ? Theme::grown(14) + iconGap : 0;
    return {leadingWidth(content.text, chipFont()) + iconWidth + 2 * padding, metrics.height() + 4};
}

void drawChip(QPainter &painter, const QRect &rect, const ChipContent &content, Qt::LayoutDirection direction)
{
    const ToneColours colours = Theme::tone(content.tone);
    const QSize wanted = chipSize(content);
    const QSize size(std::min(wanted.width(), rect.width()), std::min(wanted.height(), rect.height()));
    const QRect place = QStyle::alignedRect(direction, Qt::AlignLeading | Qt::AlignVCenter, size, rect);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Theme::isHighContrast() ? QPen(colours.text) : QPen(Qt::NoPen));
    painter.setBrush(colours.tint);
    painter.drawRoundedRect(QRectF(place).adjusted(.5, .5, -.5, -.5), 4, 4);
    QRect inner(place.left() + padding, place.top(), place.width() - 2 * padding, place.height());
    if (content.icon) {
        const int extent = Theme::grown(14);
        const QRect box(inner.left(), inner.top() + (inner.height() - extent) / 2, extent, extent);
        painter.drawPixmap(
            QStyle::visualRect(direction, place, box),
            iconPixmap(*content.icon, extent, colours.text, direction, painter.device()->devicePixelRatioF()));
        inner.setLeft(inner.left() + extent + iconGap);
    }
    drawLeading(painter, QStyle::visualRect(direction, place, inner), {content.text, chipFont(), colours.text},
                direction);
    painter.restore();
}

Chip::Chip(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Chip::setContent(const ChipContent &content)
{
    m_content = content;
    setText(content.text);
    updateGeometry();
    update();
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawChip(painter, rect(), m_content, layoutDirection());
}

} // namespace multaqa
