// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "StatusLine.h"

#include "IconView.h"
#include "InlineLink.h"
#include "TextLabel.h"

#include <QEvent>
#include <QHBoxLayout>

namespace multaqa {

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconView(IconName::Undo, 16))
    , m_change(new TextLabel(TextRole::Label, Colour::SecondaryText))
    , m_undo(new InlineLink(tr("Undo")))
    , m_person(new TextLabel(TextRole::Label, Colour::SecondaryText))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Theme::gap, 0, Theme::gap, 0);
    layout->setSpacing(Theme::gapSmall);
    layout->addWidget(m_icon);
    layout->addWidget(m_change);
    layout->addWidget(m_undo);
    layout->addStretch();
    layout->addWidget(m_person);
    setMinimumHeight(Theme::grown(26));
    setLastChange({}, false);
    connect(m_undo, &InlineLink::clicked, this, &StatusLine::undoChosen);
}

void StatusLine::setLastChange(const QString &sentence, bool canUndo)
{
    m_change->setSentence(sentence);
    m_icon->setVisible(!sentence.isEmpty());
    m_undo->setVisible(canUndo);
}

void StatusLine::setPerson(const QString &person)
{
    m_person->setText(person);
}

void StatusLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_undo->setText(tr("Undo"));
}

} // namespace multaqa
