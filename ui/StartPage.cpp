// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "StartPage.h"

#include "Actions.h"
#include "DocumentController.h"
#include "Theme.h"
#include "widgets/Button.h"
#include "widgets/Card.h"
#include "widgets/EmptyState.h"
#include "widgets/InlineLink.h"

#include <QAction>
#include <QEvent>
#include <QFileInfo>
#include <QVBoxLayout>

namespace multaqa {

StartPage::StartPage(const Actions &actions, DocumentController &documents, QWidget *parent)
    : QWidget(parent)
    , m_documents(documents)
    , m_welcome(new EmptyState(IconName::People))
    , m_new(new Button({}, IconName::NewFile, Button::Kind::Primary))
    , m_open(new Button({}, IconName::OpenFile))
    , m_sample(new Button)
    , m_recent(new Card)
{
    for (Button *button : {m_new, m_open, m_sample})
        m_welcome->addButton(button);
    connect(m_new, &Button::clicked, actions[ActionId::NewFile], &QAction::trigger);
    connect(m_open, &Button::clicked, actions[ActionId::OpenFile], &QAction::trigger);
    connect(m_sample, &Button::clicked, actions[ActionId::OpenSample], &QAction::trigger);
    connect(&documents, &DocumentController::recentFilesChanged, this, &StartPage::showRecent);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::gapPage, Theme::gapWide, Theme::gapPage, Theme::gapPage);
    layout->addWidget(m_welcome, 1);
    // No fixed width: with large text it would keep the whole window as wide.
    m_recent->setMaximumWidth(Theme::grown(520));
    auto *centred = new QHBoxLayout;
    centred->addStretch(1);
    centred->addWidget(m_recent, 100);
    centred->addStretch(1);
    layout->addLayout(centred);
    retranslate();
}

void StartPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void StartPage::retranslate()
{
    m_welcome->setSentence(tr("No conference is open"));
    m_welcome->setNext(tr("A conference is one file. Make a new one, open yours, or look round in the sample. "
                          "A file can also be dragged onto this window."));
    m_new->setText(tr("New conference"));
    m_open->setText(tr("Open"));
    m_sample->setText(tr("Sample conference"));
    m_recent->setTitle(tr("Opened recently"));
    showRecent();
}

void StartPage::showRecent()
{
    while (QLayoutItem *item = m_recent->body()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QStringList files = m_documents.recentFiles();
    for (const QString &file : files) {
        auto *link = new InlineLink(QFileInfo(file).completeBaseName());
        link->setToolTip(file);
        link->setAccessibleDescription(file);
        m_recent->body()->addWidget(link, 0, Qt::AlignLeading);
        connect(
            link, &InlineLink::clicked, &m_documents, [this, file] { m_documents.open(file); }, Qt::QueuedConnection);
    }
    m_recent->setVisible(!files.isEmpty());
}

} // namespace multaqa
