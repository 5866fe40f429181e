// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "StepTrail.h"

#include "Icon.h"
#include "LeadingText.h"
#include "ui/Theme.h"
#include "ui/WindowDates.h"

#include <QPainter>
#include <QStyle>

namespace multaqa {

namespace {

int circleExtent()
{
    return Theme::grown(22);
}

int lineLength()
{
    return Theme::grown(36);
}

} // namespace

StepTrail::StepTrail(const QStringList &steps, QWidget *parent)
    : QLabel(parent)
    , m_steps(steps)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setCurrent(0);
}

void StepTrail::setCurrent(int step)
{
    m_current = step;
    setText(tr("Step %1 of %2: %3", "where one is in a row of numbered steps")
                .arg(windowNumber(step + 1), windowNumber(m_steps.size()), m_steps.value(step)));
    update();
}

QSize StepTrail::sizeHint() const
{
    int width = 0;
    for (const QString &step : m_steps)
        width += circleExtent() + Theme::gapSmall + leadingWidth(step, Theme::font(TextRole::BodyBold));
    return {width + static_cast<int>(m_steps.size() - 1) * (lineLength() + 2 * Theme::gap), circleExtent() + 6};
}

void StepTrail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Qt::LayoutDirection direction = layoutDirection();
    const auto visual = [&](const QRect &place) { return QStyle::visualRect(direction, rect(), place); };
    const int extent = circleExtent();
    int left = 0;
    for (int step = 0; step < m_steps.size(); ++step) {
        const bool isBehind = step < m_current;
        const bool isNow = step == m_current;
        const QRect circle = visual(QRect(left, (height() - extent) / 2, extent, extent));
        painter.setPen(QPen(Theme::colour(isBehind || isNow ? Colour::Accent : Colour::TertiaryText), 1.5));
        painter.setBrush(Theme::colour(isNow ? Colour::Accent : isBehind ? Colour::Tint : Colour::Window));
        painter.drawEllipse(QRectF(circle).adjusted(1, 1, -1, -1));
        if (isBehind) {
            const int tick = Theme::grown(14);
            painter.drawPixmap(
                QStyle::alignedRect(direction, Qt::AlignCenter, QSize(tick, tick), circle),
                iconPixmap(IconName::Check, tick, Theme::colour(Colour::Accent), direction, devicePixelRatioF()));
        } else {
            drawLeading(painter, circle,
                        {windowNumber(step + 1), Theme::font(TextRole::Label),
                         Theme::colour(isNow ? Colour::Base : Colour::SecondaryText), Side::Centre},
                        direction);
        }
        left += extent + Theme::gapSmall;
        const QFont font = Theme::font(isNow ? TextRole::BodyBold : TextRole::Body);
        const int width = leadingWidth(m_steps[step], font);
        drawLeading(painter, visual(QRect(left, 0, width, height())),
                    {m_steps[step], font, Theme::colour(isNow ? Colour::Text : Colour::SecondaryText)}, direction);
        left += width + Theme::gap;
        if (step + 1 < m_steps.size())
            painter.fillRect(visual(QRect(left, height() / 2, lineLength(), 1)), Theme::colour(Colour::TertiaryText));
        left += lineLength() + Theme::gap;
    }
}

} // namespace multaqa
