// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "PeopleSelectionBar.h"

#include "ui/widgets/Button.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/TextLabel.h"

#include <QEvent>
#include <QMenu>

namespace multaqa {

PeopleSelectionBar::PeopleSelectionBar(PeopleActions *actions, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_count(new TextLabel(TextRole::BodyBold))
    , m_tag(new Button)
    , m_register(new Button({}, IconName::Registered))
    , m_set(new Button({}, IconName::Edit))
    , m_copy(new Button({}, IconName::Copy))
    , m_export(new Button({}, IconName::Export))
    , m_remove(new Button({}, IconName::Remove))
{
    auto *flow = new FlowLayout(this);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_count, m_tag, m_register, m_set, m_copy, m_export, m_remove})
        flow->addWidget(part);
    m_count->setMinimumHeight(m_tag->sizeHint().height());
    auto *tags = new QMenu(this);
    connect(tags, &QMenu::aboutToShow, this, [this, tags] { m_actions->fillTags(tags); });
    m_tag->setMenu(tags);
    auto *registration = new QMenu(this);
    connect(registration, &QMenu::aboutToShow, this,
            [this, registration] { m_actions->fillRegistration(registration); });
    m_register->setMenu(registration);
    connect(m_set, &QPushButton::clicked, m_actions, &PeopleActions::setField);
    connect(m_copy, &QPushButton::clicked, m_actions, &PeopleActions::copyTable);
    connect(m_export, &QPushButton::clicked, m_actions, &PeopleActions::exportChosen);
    connect(m_remove, &QPushButton::clicked, m_actions, &PeopleActions::removeWanted);
    retranslate();
    hide();
}

void PeopleSelectionBar::showCount(int chosen)
{
    m_chosen = chosen;
    m_count->setSentence(tr("%Ln chosen", nullptr, chosen));
    for (Button *button : {m_tag, m_register, m_set, m_remove})
        button->setEnabled(m_actions->canChange());
    setVisible(chosen > 1);
}

void PeopleSelectionBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PeopleSelectionBar::retranslate()
{
    m_count->setSentence(tr("%Ln chosen", nullptr, m_chosen));
    m_tag->setText(tr("Tag"));
    m_register->setText(tr("Register"));
    m_set->setText(tr("Set a field…"));
    m_copy->setText(tr("Copy"));
    m_export->setText(tr("Export…"));
    m_remove->setText(tr("Remove"));
}

} // namespace multaqa
