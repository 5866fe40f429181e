// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "EmptyPage.h"

#include "Theme.h"
#include "widgets/EmptyState.h"
#include "widgets/PageHeader.h"

#include <QVBoxLayout>

namespace multaqa {

EmptyPage::EmptyPage(PageId id, QWidget *parent)
    : Page(id, parent)
    , m_header(new PageHeader)
    , m_empty(new EmptyState(pageEntry(id).icon))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::gapPage, Theme::gapWide, Theme::gapPage, Theme::gapWide);
    layout->addWidget(m_header);
    layout->addWidget(m_empty, 1);
    EmptyPage::retranslate();
}

void EmptyPage::retranslate()
{
    m_header->setTitle(pageTitle(id()));
    m_empty->setSentence(tr("There is nothing here yet"));
}

} // namespace multaqa
