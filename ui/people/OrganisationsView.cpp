// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "OrganisationsView.h"

#include "ui/Preferences.h"
#include "ui/widgets/Icon.h"
#include "ui/widgets/TableView.h"
#include "ui/widgets/TextLabel.h"

#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <QShortcut>

namespace multaqa {

OrganisationsView::OrganisationsView(QWidget *parent)
    : QStackedWidget(parent)
    , m_model(new OrganisationsModel(this))
    , m_table(new TableView(QStringLiteral("organisations")))
    , m_nothingFound(new TextLabel(TextRole::Body, Colour::SecondaryText))
{
    m_table->setObjectName(QStringLiteral("organisations"));
    m_table->setModel(m_model);
    m_table->setSortingEnabled(true);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    if (!preferences().contains(QString(preference::views) + QLatin1String("/organisations"))) {
        int column = 0;
        for (const int width : {330, 110, 150}) // at 96 dpi; the last column takes the rest
            m_table->horizontalHeader()->resizeSection(column++, Theme::grown(width));
        m_table->sortByColumn(0, Qt::AscendingOrder);
    }
    m_nothingFound->setSide(Qt::AlignHCenter);
    m_nothingFound->setWordWrap(true);
    addWidget(m_table);
    addWidget(m_nothingFound);
    connect(m_model, &QAbstractItemModel::modelReset, this, &OrganisationsView::showState);
    connect(m_model, &QAbstractItemModel::modelReset, this, &OrganisationsView::choiceChanged);
    connect(m_table, &TableView::rowChosen, this, &OrganisationsView::choiceChanged);
    connect(m_table, &TableView::rowOpened, this, &OrganisationsView::opened);
    connect(m_table, &QWidget::customContextMenuRequested, this, &OrganisationsView::showMenu);
    auto *remove = new QShortcut(QKeySequence(Qt::Key_Delete), m_table);
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &OrganisationsView::removeWanted);
    retranslate();
}

Result<void> OrganisationsView::read(const Database *database)
{
    return m_model->read(database);
}

void OrganisationsView::setWords(const QString &words)
{
    m_words = words;
    m_model->setSought(words);
    showState();
}

OrganisationId OrganisationsView::chosen() const
{
    const QByteArray key = m_model->keyAt(m_table->chosenRow());
    return key.isEmpty() ? OrganisationId() : OrganisationId::fromBytes(key);
}

OrganisationId OrganisationsView::neighbour() const
{
    const int row = m_table->chosenRow();
    const QByteArray below = m_model->keyAt(row + 1);
    const QByteArray key = below.isEmpty() ? m_model->keyAt(row - 1) : below;
    return key.isEmpty() ? OrganisationId() : OrganisationId::fromBytes(key);
}

void OrganisationsView::choose(OrganisationId id)
{
    m_table->chooseRow(m_model->rowOf(id.bytes()));
}

void OrganisationsView::showState()
{
    m_nothingFound->setSentence(m_words.isEmpty() ? tr("There is no organisation yet.")
                                                  : tr("No organisation holds these words."));
    setCurrentWidget(m_model->rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_nothingFound);
}

void OrganisationsView::showMenu(const QPoint &place)
{
    QMenu menu(this);
    Q_EMIT menuWanted(&menu);
    QAction *remove = menu.addAction(icon(IconName::Remove), tr("Remove"), this, &OrganisationsView::removeWanted);
    remove->setShortcut(Qt::Key_Delete);
    remove->setEnabled(!chosen().isNull());
    menu.exec(m_table->viewport()->mapToGlobal(place));
}

void OrganisationsView::changeEvent(QEvent *event)
{
    QStackedWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void OrganisationsView::retranslate()
{
    m_table->setAccessibleName(tr("Organisations"));
    showState();
}

} // namespace multaqa
