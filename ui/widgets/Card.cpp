// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "Card.h"

#include "ClampedLabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace multaqa {

Card::Card(QWidget *parent)
    : QFrame(parent)
    , m_head(new QWidget(this))
    , m_headLayout(new QHBoxLayout(m_head))
    , m_title(new TextLabel(TextRole::Section))
    , m_subtitle(new ClampedLabel(1, TextRole::Label, Colour::SecondaryText))
    , m_body(new QVBoxLayout)
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(Theme::gapWide, Theme::gap, Theme::gapWide, Theme::gap);
    all->setSpacing(Theme::gapSmall);
    m_headLayout->setContentsMargins(0, 0, 0, 0);
    m_headLayout->setSpacing(Theme::gapSmall);
    m_headLayout->addWidget(m_title);
    m_headLayout->addWidget(m_subtitle);
    m_headLayout->addStretch();
    m_head->hide();
    m_subtitle->hide();
    m_body->setSpacing(Theme::gapSmall);
    all->addWidget(m_head);
    all->addLayout(m_body);
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
    m_head->setVisible(!title.isEmpty());
}

void Card::setSubtitle(const QString &subtitle)
{
    m_subtitle->setSentence(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

void Card::addTrailing(QWidget *widget)
{
    m_headLayout->addWidget(widget);
}

QHBoxLayout *Card::addRow()
{
    m_body->addWidget(new Hairline);
    auto *row = new QWidget;
    m_body->addWidget(row);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Theme::gap);
    return line;
}

void Card::clear()
{
    while (QLayoutItem *item = m_body->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Theme::colour(Colour::Line));
    painter.setBrush(Theme::colour(Colour::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(.5, .5, -.5, -.5), 6, 6);
}

Hairline::Hairline(Qt::Orientation orientation, QWidget *parent)
    : QWidget(parent)
{
    if (orientation == Qt::Horizontal)
        setFixedHeight(1);
    else
        setFixedWidth(1);
}

void Hairline::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Theme::colour(Colour::Line));
}

} // namespace multaqa
