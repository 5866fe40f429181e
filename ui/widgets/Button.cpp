// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "Button.h"

#include "Icon.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionButton>
#include <QStylePainter>

namespace multaqa {

Button::Button(const QString &text, std::optional<IconName> icon, Kind kind, QWidget *parent)
    : QPushButton(text, parent)
    , m_icon(icon)
    , m_kind(kind)
{
    setAutoDefault(false);
    applyKind();
}

void Button::applyKind()
{
    if (m_kind == Kind::Normal || Theme::isHighContrast())
        return;
    QPalette own = palette();
    for (const auto group : {QPalette::Active, QPalette::Inactive}) {
        own.setColor(group, QPalette::Button, Theme::colour(Colour::Primary));
        own.setColor(group, QPalette::ButtonText, Theme::colour(Colour::PrimaryText));
    }
    setPalette(own);
}

void Button::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        applyKind();
}

QSize Button::sizeHint() const
{
    const QFontMetrics metrics(font());
    const QString shown = QString(text()).remove(QLatin1Char('&'));
    int width = metrics.horizontalAdvance(shown) + 2 * Theme::grown(14);
    if (m_icon)
        width += Theme::grown(16) + (shown.isEmpty() ? 0 : Theme::gapSmall);
    if (menu())
        width += Theme::grown(16);
    return {width, metrics.height() + 12};
}

void Button::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    option.icon = QIcon();
    painter.drawControl(QStyle::CE_PushButtonBevel, option);

    const QFontMetrics metrics(font());
    const int iconExtent = m_icon ? Theme::grown(16) : 0;
    const int gap = m_icon && !text().isEmpty() ? Theme::gapSmall : 0;
    const int textWidth = metrics.size(Qt::TextShowMnemonic, text()).width();
    QRect area = rect().adjusted(6, 0, -6, 0);
    if (menu())
        area.adjust(0, 0, -Theme::grown(14), 0);
    const int wanted = std::min(area.width(), iconExtent + gap + textWidth);
    const int start = area.left() + (area.width() - wanted) / 2;
    const QColor colour =
        option.palette.color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::ButtonText);
    if (m_icon) {
        const QRect place(start, (height() - iconExtent) / 2, iconExtent, iconExtent);
        painter.drawPixmap(QStyle::visualRect(option.direction, rect(), place),
                           iconPixmap(*m_icon, iconExtent, colour, option.direction, devicePixelRatioF()));
    }
    const QRect place(start + iconExtent + gap, 0, wanted - iconExtent - gap, height());
    painter.setPen(colour);
    const bool showsMnemonic = style()->styleHint(QStyle::SH_UnderlineShortcut, &option, this);
    painter.drawText(QStyle::visualRect(option.direction, rect(), place),
                     Qt::AlignCenter | (showsMnemonic ? Qt::TextShowMnemonic : Qt::TextHideMnemonic), text());
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_kind == Kind::Primary ? colour : Theme::colour(Colour::Accent), 1.5));
        painter.drawRoundedRect(QRectF(rect()).adjusted(3, 3, -3, -3), 2, 2);
    }
}

} // namespace multaqa
