// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "TextLabel.h"

#include "LeadingText.h"

#include <QEvent>

namespace multaqa {

TextLabel::TextLabel(TextRole role, Colour colour, QWidget *parent)
    : QLabel(parent)
    , m_role(role)
    , m_colour(colour)
{
    setTextFormat(Qt::PlainText);
    apply();
}

TextLabel *TextLabel::wrapped(const QString &sentence, TextRole role, Colour colour)
{
    auto *label = new TextLabel(role, colour);
    label->setSentence(sentence);
    label->setWordWrap(true);
    return label;
}

void TextLabel::setColour(Colour colour)
{
    m_colour = colour;
    apply();
}

void TextLabel::setTone(Tone tone)
{
    m_colour = tone;
    apply();
}

void TextLabel::setSide(Qt::Alignment side)
{
    m_side = side;
    apply();
}

void TextLabel::setWordWrap(bool isWrapped)
{
    QLabel::setWordWrap(isWrapped);
    // Drawn otherwise, all lines but the last are pushed from the edge by the space that they end with.
    setTextInteractionFlags(isWrapped ? Qt::TextSelectableByMouse : Qt::NoTextInteraction);
}

void TextLabel::setSentence(const QString &sentence)
{
    const bool agrees = directionOf(sentence, layoutDirection()) == layoutDirection();
    const QChar mark(layoutDirection() == Qt::RightToLeft ? 0x200f : 0x200e);
    setText(agrees ? sentence : mark + sentence);
}

void TextLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    switch (event->type()) {
    case QEvent::ApplicationFontChange:
    case QEvent::ApplicationPaletteChange:
    case QEvent::LayoutDirectionChange:
        apply();
        break;
    default:
        break;
    }
}

void TextLabel::apply()
{
    setFont(Theme::font(m_role));
    const QColor colour = std::holds_alternative<Tone>(m_colour) ? Theme::tone(std::get<Tone>(m_colour)).text
                                                                 : Theme::colour(std::get<Colour>(m_colour));
    // Which of the two a label takes depends on the background it stands on.
    QPalette own = palette();
    for (const auto group : {QPalette::Active, QPalette::Inactive}) {
        own.setColor(group, QPalette::WindowText, colour);
        own.setColor(group, QPalette::Text, colour);
    }
    setPalette(own);
    // QLabel takes its side from its text: a number or a Latin name alone would go to the wrong one.
    const bool right = m_side.testFlag(Qt::AlignTrailing) != (layoutDirection() == Qt::RightToLeft);
    const Qt::Alignment across = m_side.testFlag(Qt::AlignHCenter) ? Qt::AlignHCenter
                                 : right                           ? Qt::AlignRight
                                                                   : Qt::AlignLeft;
    const Qt::Alignment down = m_side.testFlag(Qt::AlignTop) ? Qt::AlignTop : Qt::AlignVCenter;
    setAlignment(across | Qt::AlignAbsolute | down);
}

} // namespace multaqa
