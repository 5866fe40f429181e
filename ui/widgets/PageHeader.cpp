// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "PageHeader.h"

#include "ClampedLabel.h"
#include "FlowLayout.h"
#include "TextLabel.h"

#include <QHBoxLayout>

namespace multaqa {

PageHeader::PageHeader(QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel(TextRole::PageTitle))
    , m_subtitle(new ClampedLabel(1, TextRole::Body, Colour::SecondaryText))
{
    // The buttons go beneath where the title leaves them no room.
    auto *row = new FlowLayout(this);
    auto *words = new QWidget;
    auto *line = new QHBoxLayout(words);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Theme::gapWide);
    line->addWidget(m_title);
    line->addWidget(m_subtitle, 1);
    words->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    row->addWidget(words);
    auto *actions = new QWidget;
    m_actions = new FlowLayout(actions);
    row->addWidget(actions);
    // What a page says of itself gives way to its name and its buttons in a narrow window.
    m_subtitle->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
}

void PageHeader::setSubtitle(const QString &subtitle)
{
    m_subtitle->setSentence(subtitle);
}

void PageHeader::addAction(QWidget *button)
{
    m_actions->addWidget(button);
}

} // namespace multaqa
