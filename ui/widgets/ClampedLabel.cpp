// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "ClampedLabel.h"

#include "LeadingText.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace multaqa {

ClampedLabel::ClampedLabel(int mostLines, TextRole role, Colour colour, QWidget *parent)
    : TextLabel(role, colour, parent)
    , m_mostLines(mostLines)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int ClampedLabel::heightForWidth(int width) const
{
    return leadingLines(text(), font(), width, m_mostLines) * fontMetrics().height();
}

QSize ClampedLabel::sizeHint() const
{
    return {leadingWidth(text(), font()), fontMetrics().height()};
}

QSize ClampedLabel::minimumSizeHint() const
{
    return {fontMetrics().height(), fontMetrics().height()};
}

void ClampedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawLeading(painter, rect(), {text(), font(), palette().color(foregroundRole()), Side::Leading, m_mostLines},
                layoutDirection());
}

bool ClampedLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && leadingLines(text(), font(), width(), m_mostLines + 1) > m_mostLines) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), text(), this);
        return true;
    }
    return TextLabel::event(event);
}

} // namespace multaqa
