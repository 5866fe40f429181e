// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "EmptyState.h"

#include "FlowLayout.h"
#include "IconView.h"
#include "TextLabel.h"

#include <QVBoxLayout>

namespace multaqa {

EmptyState::EmptyState(IconName icon, QWidget *parent)
    : QWidget(parent)
    , m_sentence(new TextLabel(TextRole::RecordTitle))
    , m_next(new TextLabel(TextRole::Body, Colour::SecondaryText))
    , m_buttons(new FlowLayout)
{
    for (TextLabel *label : {m_sentence, m_next}) {
        label->setSide(Qt::AlignHCenter);
        label->setWordWrap(true);
    }
    m_buttons->centreLines();
    auto *inner = new QVBoxLayout;
    inner->setSpacing(Theme::gapSmall);
    inner->addWidget(new IconView(icon, 44), 0, Qt::AlignHCenter);
    inner->addSpacing(Theme::gapTiny);
    inner->addWidget(m_sentence);
    inner->addWidget(m_next);
    inner->addSpacing(Theme::gapSmall);
    inner->addLayout(m_buttons);

    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(Theme::gapPage, Theme::gapPage, Theme::gapPage, Theme::gapPage);
    all->addStretch(2);
    all->addLayout(inner);
    all->addStretch(3);
}

void EmptyState::setSentence(const QString &sentence)
{
    m_sentence->setSentence(sentence);
}

void EmptyState::setNext(const QString &next)
{
    m_next->setSentence(next);
    m_next->setVisible(!next.isEmpty());
}

void EmptyState::addButton(QWidget *button)
{
    m_buttons->addWidget(button);
}

} // namespace multaqa
