// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "FilterChip.h"

#include "Icon.h"
#include "LeadingText.h"
#include "ui/Theme.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace multaqa {

static constexpr int crossExtent = 16;

FilterChip::FilterChip(const QString &text, QWidget *parent)
    : QPushButton(text, parent)
{
    setCheckable(true);
    setAutoDefault(false);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void FilterChip::setCount(int count)
{
    if (count == m_count)
        return;
    m_count = count;
    setAccessibleDescription(count < 0 ? QString() : QLocale().toString(count));
    updateGeometry();
    update();
}

void FilterChip::setRemovable(bool isRemovable)
{
    m_isRemovable = isRemovable;
    updateGeometry();
    update();
}

QSize FilterChip::sizeHint() const
{
    const QFontMetrics metrics(font());
    int width = leadingWidth(text(), font()) + 2 * Theme::gap;
    if (m_count >= 0)
        width += Theme::gapSmall + leadingWidth(QLocale().toString(m_count), Theme::font(TextRole::Label));
    if (m_isRemovable)
        width += Theme::gapSmall + Theme::grown(crossExtent);
    return {width, metrics.height() + 8};
}

void FilterChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor words = Theme::colour(!isEnabled()  ? Colour::DisabledText
                                       : isChecked() ? Colour::Accent
                                                     : Colour::Text);
    painter.setBrush(Theme::colour(isChecked() ? Colour::Tint : underMouse() ? Colour::Window : Colour::Base));
    painter.setPen(
        QPen(Theme::colour(isChecked() || hasFocus() ? Colour::Accent : Colour::InputOutline), hasFocus() ? 2 : 1));
    const double radius = height() / 2.0 - 1;
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);
    QRect inner = rect().adjusted(Theme::gap, 0, -Theme::gap, 0);
    if (m_isRemovable) {
        const int extent = Theme::grown(crossExtent);
        const QRect cross(inner.right() + 1 - extent, (height() - extent) / 2, extent, extent);
        painter.drawPixmap(QStyle::visualRect(layoutDirection(), rect(), cross),
                           iconPixmap(IconName::Close, extent, words, layoutDirection(), devicePixelRatioF()));
        inner = QStyle::visualRect(layoutDirection(), rect(), inner.adjusted(0, 0, -extent - Theme::gapSmall, 0));
    }
    drawLeading(painter, inner, {text(), font(), words}, layoutDirection());
    if (m_count >= 0)
        drawLeading(painter, inner,
                    {QLocale().toString(m_count), Theme::font(TextRole::Label),
                     isChecked() ? words : Theme::colour(Colour::SecondaryText), Side::Trailing},
                    layoutDirection());
}

} // namespace multaqa
