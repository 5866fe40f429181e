// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "SidebarButton.h"

#include "Icon.h"
#include "LeadingText.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace multaqa {

SidebarButton::SidebarButton(PageId page, QWidget *parent)
    : QPushButton(parent)
    , m_page(page)
{
    setCheckable(true);
    setAutoExclusive(true);
    setAutoDefault(false);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SidebarButton::setBadge(const Badge &badge)
{
    m_badge = badge;
    setAccessibleDescription(badge.kind == Badge::Kind::None ? QString() : QLocale().toString(badge.number));
    update();
}

QSize SidebarButton::sizeHint() const
{
    const QFontMetrics metrics(Theme::font(TextRole::BodyBold));
    return {Theme::grown(22) + 5 * Theme::gap + metrics.horizontalAdvance(text()), metrics.height() + 16};
}

void SidebarButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect row = rect().adjusted(0, 1, 0, -1);
    QColor words = Theme::colour(Colour::Text);
    if (isChecked()) {
        words = Theme::colour(Colour::SidebarTintText);
        painter.setPen(Qt::NoPen);
        painter.setBrush(Theme::colour(Colour::SidebarTint));
        painter.drawRoundedRect(row, 4, 4);
    } else if (underMouse()) {
        QColor hover = Theme::colour(Colour::SidebarTint);
        hover.setAlphaF(.5F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(hover);
        painter.drawRoundedRect(row, 4, 4);
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(Theme::colour(Colour::Accent), 1.5));
        painter.drawRoundedRect(QRectF(row).adjusted(1, 1, -1, -1), 4, 4);
    }
    const auto visual = [&](const QRect &place) { return QStyle::visualRect(layoutDirection(), rect(), place); };
    const int extent = Theme::grown(22);
    const QRect iconPlace(Theme::gapSmall, (height() - extent) / 2, extent, extent);
    painter.drawPixmap(visual(iconPlace),
                       iconPixmap(pageEntry(m_page).icon, extent, words, layoutDirection(), devicePixelRatioF()));
    QRect label(iconPlace.right() + 1 + Theme::gap, 0, 0, height());
    label.setRight(width() - Theme::gapSmall);
    if (m_badge.kind != Badge::Kind::None && m_badge.number > 0) {
        const QString number = QLocale().toString(m_badge.number);
        QFont font = Theme::font(TextRole::Legend);
        const bool plain = m_badge.kind == Badge::Kind::Count;
        font.setBold(!plain);
        const QFontMetrics metrics(font);
        const int high = metrics.height() + 2;
        const int wide = std::max(metrics.horizontalAdvance(number) + 12, high + 4);
        const QRect place(label.right() - wide + 1, (height() - high) / 2, wide, high);
        const ToneColours tone = Theme::tone(m_badge.kind == Badge::Kind::Wrong ? Tone::Error : Tone::Note);
        if (!plain) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(m_badge.kind == Badge::Kind::Wrong ? tone.tint : Theme::colour(Colour::Base));
            painter.drawRoundedRect(visual(place), high / 2.0, high / 2.0);
        }
        drawLeading(painter, visual(place),
                    {number, font, plain ? Theme::colour(Colour::SecondaryText) : tone.text, Side::Centre},
                    layoutDirection());
        label.setRight(place.left() - Theme::gapTiny);
    }
    drawLeading(painter, visual(label), {text(), Theme::font(isChecked() ? TextRole::BodyBold : TextRole::Body), words},
                layoutDirection());
}

} // namespace multaqa
