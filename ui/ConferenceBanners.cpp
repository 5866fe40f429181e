// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "ConferenceBanners.h"

#include "DocumentController.h"
#include "Theme.h"
#include "app/Conference.h"
#include "app/ErrorText.h"
#include "app/text/Bidi.h"
#include "widgets/WarningCard.h"

#include <QFileInfo>
#include <QVBoxLayout>

namespace multaqa {

ConferenceBanners::ConferenceBanners(DocumentController &documents, QWidget *parent)
    : QWidget(parent)
    , m_documents(documents)
    , m_readOnly(new WarningCard)
    , m_backup(new WarningCard)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::gapPage, 0, Theme::gapPage, 0);
    column->setSpacing(0);
    for (WarningCard *banner : {m_readOnly, m_backup}) {
        column->addWidget(banner);
        banner->hide();
    }
    connect(m_readOnly, &WarningCard::actionChosen, &documents, &DocumentController::askToSaveCopy);
    connect(m_backup, &WarningCard::actionChosen, m_backup, &QWidget::hide);
}

void ConferenceBanners::takeDocument()
{
    const Conference *conference = m_documents.conference();
    m_backup->setVisible(conference && !conference->backupMade().isEmpty());
}

void ConferenceBanners::showState()
{
    const Conference *conference = m_documents.conference();
    m_readOnly->setVisible(m_documents.isReadOnly());
    if (m_documents.isReadOnly())
        m_readOnly->setContent(
            Tone::Attention,
            errorText(conference->readOnlyReason().value_or(Error{ErrorKind::ReadOnly, {}, conference->path(), {}})),
            tr("Save a copy"));
    if (conference && !conference->backupMade().isEmpty())
        m_backup->setContent(
            Tone::Note,
            tr("This file was made by an earlier version and was brought up to date. As it was before, "
               "it is kept in %1.")
                .arg(isolated(QFileInfo(conference->backupMade()).fileName())),
            tr("Close"));
}

} // namespace multaqa
