// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "IconView.h"

#include "Icon.h"

#include <QPainter>
#include <QStyle>

namespace multaqa {

IconView::IconView(IconName name, int extent, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_extent(extent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconView::setIcon(IconName name)
{
    m_name = name;
    update();
}

void IconView::setTone(std::optional<Tone> tone)
{
    m_tone = tone;
    update();
}

QSize IconView::sizeHint() const
{
    return {Theme::grown(m_extent), Theme::grown(m_extent)};
}

void IconView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QSize size = sizeHint();
    const QColor colour = m_tone ? Theme::tone(*m_tone).text : Theme::colour(Colour::SecondaryText);
    painter.drawPixmap(QStyle::alignedRect(layoutDirection(), Qt::AlignCenter, size, rect()),
                       iconPixmap(m_name, size.width(), colour, layoutDirection(), devicePixelRatioF()));
}

} // namespace multaqa
