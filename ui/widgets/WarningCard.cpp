// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "WarningCard.h"

#include "IconView.h"
#include "InlineLink.h"
#include "TextLabel.h"

#include <QHBoxLayout>
#include <QPainter>

namespace multaqa {

namespace {

IconName iconOf(Tone tone)
{
    switch (tone) {
    case Tone::Error:
        return IconName::Error;
    case Tone::Done:
        return IconName::Check;
    case Tone::Note:
        return IconName::Information;
    default:
        return IconName::Warning;
    }
}

} // namespace

WarningCard::WarningCard(QWidget *parent)
    : QFrame(parent)
    , m_icon(new IconView(IconName::Warning, 16))
    , m_sentence(new TextLabel(TextRole::Body))
    , m_action(new InlineLink)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Theme::gap, Theme::gapSmall, Theme::gap, Theme::gapSmall);
    layout->setSpacing(Theme::gapSmall);
    m_sentence->setWordWrap(true);
    layout->addWidget(m_icon);
    layout->addWidget(m_sentence, 1);
    layout->addWidget(m_action);
    connect(m_action, &InlineLink::clicked, this, &WarningCard::actionChosen);
}

void WarningCard::setContent(Tone tone, const QString &sentence, const QString &action)
{
    m_tone = tone;
    m_icon->setIcon(iconOf(tone));
    m_icon->setTone(tone);
    m_sentence->setSentence(sentence);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(sentence);
    update();
}

void WarningCard::paintEvent(QPaintEvent *)
{
    const ToneColours colours = Theme::tone(m_tone);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor edge = colours.text;
    edge.setAlphaF(Theme::isHighContrast() ? 1 : .35F);
    painter.setPen(edge);
    painter.setBrush(colours.tint);
    painter.drawRoundedRect(QRectF(rect()).adjusted(.5, .5, -.5, -.5), 6, 6);
}

} // namespace multaqa
