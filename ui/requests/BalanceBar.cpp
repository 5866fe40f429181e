// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "BalanceBar.h"

#include "ui/Theme.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace multaqa {

BalanceBar::BalanceBar(int accepted, int all, int scale, QWidget *parent)
    : QWidget(parent)
    , m_accepted(accepted)
    , m_all(all)
    , m_scale(std::max(1, scale))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMinimumWidth(Theme::grown(36));
}

QSize BalanceBar::sizeHint() const
{
    return {Theme::grown(60), Theme::grown(14)};
}

void BalanceBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto bar = [this](int number) {
        const QRect whole = rect().adjusted(0, 1, -1, -2);
        QRect part = whole;
        part.setWidth(whole.width() * number / m_scale);
        return QStyle::visualRect(layoutDirection(), rect(), part);
    };
    painter.setPen(Theme::colour(Colour::InputOutline));
    painter.setBrush(Theme::colour(Colour::Window));
    painter.drawRect(bar(m_all));
    if (m_accepted > 0)
        painter.fillRect(bar(m_accepted).adjusted(0, 0, 1, 1), Theme::colour(Colour::Accent));
}

} // namespace multaqa
