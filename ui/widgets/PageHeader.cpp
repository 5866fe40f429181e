// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "PageHeader.h"

#include "TextLabel.h"

#include <QHBoxLayout>

namespace multaqa {

PageHeader::PageHeader(QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel(TextRole::PageTitle))
    , m_subtitle(new TextLabel(TextRole::Body, Colour::SecondaryText))
    , m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(Theme::gapSmall);
    m_layout->addWidget(m_title);
    m_layout->addSpacing(Theme::gapSmall);
    m_layout->addWidget(m_subtitle, 1);
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
    m_subtitle->setToolTip(subtitle);
}

void PageHeader::addAction(QWidget *button)
{
    m_layout->addWidget(button);
}

} // namespace multaqa
