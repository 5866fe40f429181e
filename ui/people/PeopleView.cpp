// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "PeopleView.h"

#include "PeopleActions.h"
#include "PeopleFilterBar.h"
#include "PeopleSelectionBar.h"
#include "app/Conference.h"
#include "ui/ErrorBox.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/TextLabel.h"

#include <QEvent>
#include <QMenu>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace multaqa {

PeopleView::PeopleView(QWidget *parent)
    : QWidget(parent)
    , m_model(new PeopleModel(this))
    , m_table(new PeopleTable(m_model))
    , m_actions(new PeopleActions(m_model, m_table))
    , m_filters(new PeopleFilterBar(m_model))
    , m_selection(new PeopleSelectionBar(m_actions))
    , m_nobody(new EmptyState(IconName::Filter))
    , m_widen(new Button)
    , m_stack(new QStackedWidget)
    , m_foot(new TextLabel(TextRole::Label, Colour::SecondaryText))
{
    m_table->setObjectName(QStringLiteral("people"));
    m_nobody->addButton(m_widen);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_nobody);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::gapSmall);
    column->addWidget(m_filters);
    column->addWidget(m_selection);
    column->addWidget(m_stack, 1);
    column->addWidget(m_foot);

    connect(m_widen, &QPushButton::clicked, this, &PeopleView::showEverybody);
    connect(m_filters, &PeopleFilterBar::queryWanted, this, &PeopleView::setQuery);
    connect(m_model, &PeopleModel::failed, this, [this](const Error &error) { ErrorBox::show(this, error); });
    connect(m_model, &PeopleModel::figuresChanged, this, &PeopleView::showState);
    connect(m_table, &PeopleTable::choiceChanged, this, &PeopleView::showState);
    connect(m_table, &PeopleTable::choiceChanged, this, &PeopleView::choiceChanged);
    connect(m_table, &QWidget::customContextMenuRequested, this, &PeopleView::showMenu);
    connect(m_actions, &PeopleActions::removeWanted, this, &PeopleView::removeWanted);
    connect(m_actions, &PeopleActions::exportWanted, this, &PeopleView::exportWanted);
    auto *remove = new QShortcut(QKeySequence(Qt::Key_Delete), m_table);
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &PeopleView::removeWanted);
    retranslate();
}

void PeopleView::setConference(Conference *conference)
{
    m_actions->setConference(conference);
    m_model->setQuery({});
    m_model->setConference(conference);
    m_filters->setConference(conference);
}

void PeopleView::refresh()
{
    m_model->refresh();
    m_filters->readSaved();
}

void PeopleView::setWords(const QString &words)
{
    setQuery({words, m_model->query().filter});
}

void PeopleView::showEverybody()
{
    setQuery({});
}

void PeopleView::setQuery(const PeopleQuery &query)
{
    const PeopleQuery before = m_model->query();
    m_model->setQuery(query);
    m_filters->showQuery();
    showState();
    if (query.words != before.words)
        Q_EMIT wordsChanged(query.words);
}

void PeopleView::showState()
{
    const int shown = m_model->rowCount();
    const int chosen = m_table->chosenCount();
    const bool isNobodyFound = shown == 0 && !m_model->query().isEmpty() && !m_model->isReadingWords();
    m_stack->setCurrentWidget(isNobodyFound ? static_cast<QWidget *>(m_nobody) : m_table);
    m_foot->setSentence(m_model->isReadingWords() ? tr("Reading everybody's words…")
                        : chosen > 1              ? tr("%1 · %2", "how many are shown and chosen")
                                           .arg(tr("%Ln shown", nullptr, shown), tr("%Ln chosen", nullptr, chosen))
                                     : tr("%Ln shown", nullptr, shown));
    m_selection->showCount(chosen);
    const PeopleQuery &query = m_model->query();
    m_nobody->setNext(query.filter.isEmpty() ? tr("Write fewer words, or shorter ones: a part of a word is enough.")
                      : query.terms().isEmpty()
                          ? tr("Take a condition away by pressing its chip above.")
                          : tr("Write fewer words, or take a condition away by pressing its chip above."));
}

void PeopleView::showMenu(const QPoint &place)
{
    QMenu menu(this);
    Q_EMIT menuWanted(&menu);
    m_actions->fillAll(&menu);
    menu.exec(m_table->viewport()->mapToGlobal(place));
}

void PeopleView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PeopleView::retranslate()
{
    m_table->setAccessibleName(tr("People"));
    m_nobody->setSentence(tr("Nobody is named by this"));
    m_widen->setText(tr("Show everybody"));
    showState();
}

} // namespace multaqa
