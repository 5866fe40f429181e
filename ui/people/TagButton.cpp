// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "TagButton.h"

#include "ui/widgets/Chip.h"
#include "ui/widgets/Icon.h"

#include <QPainter>
#include <QStyle>

namespace multaqa {

namespace {
constexpr int crossExtent = 12;
}

TagButton::TagButton(const QString &tag, QWidget *parent)
    : QPushButton(tag, parent)
{
    setAutoDefault(false);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize TagButton::sizeHint() const
{
    const QSize chip = chipSize({text(), {}, Tone::Note});
    return {chip.width() + (isEnabled() ? Theme::grown(crossExtent) + Theme::gapTiny : 0), chip.height() + 2};
}

void TagButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ToneColours colours = Theme::tone(Tone::Note);
    painter.setBrush(colours.tint);
    painter.setPen(hasFocus() || Theme::isHighContrast() ? QPen(colours.text, 1.5) : QPen(Qt::NoPen));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    const QSize chip = chipSize({text(), {}, Tone::Note});
    const QRect words(0, 1, chip.width(), chip.height());
    drawChip(painter, QStyle::visualRect(layoutDirection(), rect(), words), {text(), {}, Tone::Note},
             layoutDirection());
    if (!isEnabled())
        return;
    const int extent = Theme::grown(crossExtent);
    const QRect cross(chip.width() - Theme::gapTiny, (height() - extent) / 2, extent, extent);
    painter.drawPixmap(QStyle::visualRect(layoutDirection(), rect(), cross),
                       iconPixmap(IconName::Close, extent, colours.text, layoutDirection(), devicePixelRatioF()));
}

} // namespace multaqa
