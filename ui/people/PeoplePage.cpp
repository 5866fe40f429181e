// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "PeoplePage.h"

#include "OrganisationEditor.h"
#include "OrganisationsModel.h"
#include "PeopleModel.h"
#include "PersonEditor.h"
#include "app/Conference.h"
#include "app/people/PeopleEditing.h"
#include "ui/ErrorBox.h"
#include "ui/Preferences.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/EditorPane.h"
#include "ui/widgets/EditorStack.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FilterChip.h"
#include "ui/widgets/FilterField.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Icon.h"
#include "ui/widgets/PageHeader.h"
#include "ui/widgets/TableView.h"
#include "ui/widgets/TextLabel.h"

#include <QApplication>
#include <QButtonGroup>
#include <QClipboard>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <array>

namespace multaqa {

namespace {

/// Column widths at 96 dpi for a first start; the last column takes the rest.
void setFirstWidths(TableView *table, const QString &name, std::initializer_list<int> widths)
{
    if (preferences().contains(QString(preference::views) + QLatin1Char('/') + name))
        return;
    int column = 0;
    for (const int width : widths)
        table->horizontalHeader()->resizeSection(column++, Theme::grown(width));
    table->sortByColumn(0, Qt::AscendingOrder);
}

} // namespace

PeoplePage::PeoplePage(QWidget *parent)
    : Page(PageId::People, parent)
    , m_header(new PageHeader)
    , m_add(new Button({}, IconName::Add, Button::Kind::Primary))
    , m_find(new FilterField(IconName::Filter))
    , m_showPeople(new FilterChip)
    , m_showOrganisations(new FilterChip)
    , m_withRole(new FilterChip)
    , m_withoutEmail(new FilterChip)
    , m_people(new PeopleModel(this))
    , m_organisations(new OrganisationsModel(this))
    , m_peopleTable(new TableView(QStringLiteral("people")))
    , m_organisationsTable(new TableView(QStringLiteral("organisations")))
    , m_nothingFound(new TextLabel(TextRole::Body, Colour::SecondaryText))
    , m_foot(new TextLabel(TextRole::Label, Colour::SecondaryText))
    , m_personEditor(new PersonEditor)
    , m_organisationEditor(
          new OrganisationEditor([this](const Organisation &organisation) { return keepOrganisation(organisation); }))
    , m_nobodyChosen(new TextLabel(TextRole::Body, Colour::SecondaryText))
    , m_tables(new QStackedWidget)
    , m_editors(new EditorStack)
    , m_empty(new EmptyState(IconName::People))
    , m_emptyAdd(new Button({}, IconName::Add))
    , m_stack(new QStackedWidget)
{
    m_peopleTable->setObjectName(QStringLiteral("people"));
    m_organisationsTable->setObjectName(QStringLiteral("organisations"));
    m_header->addAction(m_add);
    connect(m_add, &QPushButton::clicked, this, &PeoplePage::addRecord);
    connect(m_emptyAdd, &QPushButton::clicked, this, &PeoplePage::addRecord);
    m_empty->addButton(m_emptyAdd);

    auto *views = new QButtonGroup(this);
    views->addButton(m_showPeople);
    views->addButton(m_showOrganisations);
    m_showPeople->setChecked(true);
    connect(m_showPeople, &QPushButton::clicked, this, [this] { setView(View::People); });
    connect(m_showOrganisations, &QPushButton::clicked, this, [this] { setView(View::Organisations); });
    const auto showOnly = [this](FilterChip *chip, FilterChip *other, PeopleModel::Filter filter) {
        connect(chip, &QPushButton::clicked, this, [this, other, filter](bool isOn) {
            other->setChecked(false);
            m_people->setFilter(isOn ? filter : PeopleModel::Filter::All);
        });
    };
    showOnly(m_withRole, m_withoutEmail, PeopleModel::Filter::WithRole);
    showOnly(m_withoutEmail, m_withRole, PeopleModel::Filter::WithoutEmail);

    m_find->setMinimumWidth(Theme::grown(180));
    connect(m_find, &QLineEdit::textChanged, m_people, &PeopleModel::setSought);
    connect(m_find, &QLineEdit::textChanged, m_organisations, &OrganisationsModel::setSought);
    // From the words to what was found, without the mouse.
    const auto goToTable = [this] {
        table()->setFocus();
        if (table()->chosenRow() < 0)
            table()->chooseRow(0);
    };
    connect(m_find, &QLineEdit::returnPressed, this, goToTable);
    auto *down = new QShortcut(QKeySequence(Qt::Key_Down), m_find);
    down->setContext(Qt::WidgetShortcut);
    connect(down, &QShortcut::activated, this, goToTable);

    const std::array<std::pair<TableView *, RecordModel *>, 2> tables{
        {{m_peopleTable, m_people}, {m_organisationsTable, m_organisations}}};
    for (const auto &[view, model] : tables) {
        view->setModel(model);
        view->setSortingEnabled(true);
        view->setSelectionMode(QAbstractItemView::ExtendedSelection);
        view->setContextMenuPolicy(Qt::CustomContextMenu);
        m_tables->addWidget(view);
        connect(view, &QWidget::customContextMenuRequested, this, &PeoplePage::showMenu);
        connect(view, &TableView::rowChosen, this, &PeoplePage::rowChosen);
        connect(view, &TableView::rowOpened, this, [this] {
            m_pane->openEditor();
            m_view == View::People ? m_personEditor->focusName() : m_organisationEditor->focusName();
        });
        auto *remove = new QShortcut(QKeySequence(Qt::Key_Delete), view);
        remove->setContext(Qt::WidgetShortcut);
        connect(remove, &QShortcut::activated, this, &PeoplePage::removeRecord);
    }
    m_organisationsTable->setSelectionMode(QAbstractItemView::SingleSelection);
    setFirstWidths(m_peopleTable, QStringLiteral("people"), {160, 180, 95, 110});
    setFirstWidths(m_organisationsTable, QStringLiteral("organisations"), {330, 110, 150});

    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(Theme::gap, Theme::gapWide, Theme::gap, Theme::gapSmall);
    column->setSpacing(Theme::gapSmall);
    column->addWidget(m_header);
    auto *row = new FlowLayout;
    row->addWidget(m_find);
    for (FilterChip *chip : {m_showPeople, m_showOrganisations, m_withRole, m_withoutEmail})
        row->addWidget(chip);
    column->addLayout(row);
    column->addWidget(m_tables, 1);
    column->addWidget(m_foot);
    m_nothingFound->setSide(Qt::AlignHCenter);
    m_nothingFound->setWordWrap(true);
    m_tables->addWidget(m_nothingFound);

    m_nobodyChosen->setWordWrap(true);
    m_nobodyChosen->setContentsMargins(Theme::gapWide, Theme::gapWide, Theme::gapWide, Theme::gapWide);
    m_nobodyChosen->setSide(Qt::AlignLeading | Qt::AlignTop);
    m_editors->addWidget(m_personEditor);
    m_editors->addWidget(m_organisationEditor);
    m_editors->addWidget(m_nobodyChosen);
    m_pane = new EditorPane(QStringLiteral("peopleEditor"), content, m_editors);
    m_stack->addWidget(m_pane);
    m_stack->addWidget(m_empty);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_stack);
    connect(m_personEditor, &PersonEditor::personAdded, this, [this](ParticipantId person) {
        m_isNew = false;
        m_person = person.bytes();
        showChosen();
    });
    connect(m_personEditor, &PersonEditor::sessionWanted, this,
            [this](SessionId session) { Q_EMIT pageWanted(PageId::Agenda, session.uuid()); });
    // Only now: sorting for the first time is a reset too.
    connect(m_people, &QAbstractItemModel::modelReset, this, &PeoplePage::showChosen);
    connect(m_organisations, &QAbstractItemModel::modelReset, this, &PeoplePage::showChosen);
    PeoplePage::retranslate();
}

TableView *PeoplePage::table() const
{
    return m_view == View::People ? m_peopleTable : m_organisationsTable;
}

void PeoplePage::setView(View view)
{
    if (view == m_view)
        return;
    commitPending();
    m_isNew = false;
    m_view = view;
    (view == View::People ? m_showPeople : m_showOrganisations)->setChecked(true);
    for (FilterChip *chip : {m_withRole, m_withoutEmail})
        chip->setVisible(view == View::People);
    retranslate();
    showChosen();
}

void PeoplePage::conferenceReplaced()
{
    m_person.clear();
    m_organisation.clear();
    m_isNew = false;
    m_personEditor->showPerson(conference(), {});
    m_organisationEditor->setConference(conference());
    m_organisationEditor->showOrganisation({}, 0);
    m_find->clear();
    m_organisationEditor->setReadOnly(conference() && conference()->isReadOnly());
    read();
}

void PeoplePage::conferenceChanged(Changes changes)
{
    if (changes & (Changes(Subject::People) | Subject::Agenda))
        read();
}

void PeoplePage::read()
{
    const Database *database = conference() ? &conference()->database() : nullptr;
    // Both tables before either is shown: the editor of a person needs the organisations.
    m_isReading = true;
    for (const auto &result : {m_organisations->read(database), m_people->read(database)})
        if (!result)
            ErrorBox::show(this, result.error());
    m_isReading = false;
    showCounts();
    showChosen();
    const int people = static_cast<int>(m_people->recordCount());
    Q_EMIT badgeChanged(people > 0 ? Badge{Badge::Kind::Count, people} : Badge{});
}

void PeoplePage::showCounts()
{
    const int people = static_cast<int>(m_people->recordCount());
    const int organisations = static_cast<int>(m_organisations->recordCount());
    const int countries = m_people->countryCount();
    const QString number = tr("%Ln person(s)", nullptr, people);
    m_header->setSubtitle(
        countries > 0
            ? tr("%1 from %2", "12 people from 3 countries").arg(number, tr("%Ln country(ies)", nullptr, countries))
            : number);
    m_showPeople->setCount(people);
    m_showOrganisations->setCount(organisations);
    m_withRole->setCount(m_people->count(PeopleModel::Filter::WithRole));
    m_withoutEmail->setCount(m_people->count(PeopleModel::Filter::WithoutEmail));
}

void PeoplePage::showEmptiness()
{
    const bool isEmpty = m_people->recordCount() == 0 && m_organisations->recordCount() == 0 && !m_isNew;
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_pane);
    const int shown = table()->model()->rowCount();
    m_tables->setCurrentWidget(shown > 0 ? static_cast<QWidget *>(table()) : m_nothingFound);
    m_nothingFound->setSentence(m_find->text().isEmpty() ? tr("There is nobody here.")
                                                         : tr("Nothing on this page holds these words."));
    const auto chosen = chosenKeys().size();
    m_foot->setSentence(chosen > 1 ? tr("%Ln shown", nullptr, shown) + QStringLiteral(" · ") +
                                         tr("%Ln chosen", nullptr, static_cast<int>(chosen))
                                   : tr("%Ln shown", nullptr, shown));
}

void PeoplePage::showChosen()
{
    if (m_isReading)
        return;
    m_isReading = true; // choosing the row again is nobody's choice
    const auto *model = static_cast<const RecordModel *>(table()->model());
    const int scroll = table()->verticalScrollBar()->value();
    if (!m_isNew)
        table()->chooseRow(model->rowOf(chosenKey()));
    table()->verticalScrollBar()->setValue(scroll);
    if (const int row = table()->chosenRow(); row >= 0)
        table()->scrollTo(model->index(row, 0));
    m_isReading = false;

    if (m_view == View::People) {
        const Participant *person = m_people->find(m_person);
        if (person)
            m_personEditor->showPerson(conference(), person->id);
        m_editors->setCurrentWidget(person || m_isNew ? static_cast<QWidget *>(m_personEditor) : m_nobodyChosen);
    } else {
        const Organisation *organisation = m_organisations->find(m_organisation);
        if (organisation)
            m_organisationEditor->showOrganisation(*organisation, m_organisations->peopleOf(m_organisation));
        m_editors->setCurrentWidget(organisation || m_isNew ? static_cast<QWidget *>(m_organisationEditor)
                                                            : m_nobodyChosen);
    }
    showEmptiness();
    Q_EMIT recordActionsChanged();
}

void PeoplePage::rowChosen()
{
    if (m_isReading)
        return;
    const QByteArray wanted = static_cast<const RecordModel *>(table()->model())->keyAt(table()->chosenRow());
    RecordEditor *editor = m_view == View::People ? static_cast<RecordEditor *>(m_personEditor) : m_organisationEditor;
    if (!wanted.isEmpty() && wanted != chosenKey()) {
        // What was refused stays in sight until it is put right.
        if (!editor->commit()) {
            QMetaObject::invokeMethod(this, &PeoplePage::showChosen, Qt::QueuedConnection);
            return;
        }
        m_isNew = false;
        chosenKey() = wanted;
    }
    showChosen();
}

void PeoplePage::chooseRow(int step)
{
    commitPending();
    const int rows = table()->model()->rowCount();
    table()->chooseRow(std::clamp(table()->chosenRow() + step, 0, std::max(0, rows - 1)));
}

QList<QByteArray> PeoplePage::chosenKeys() const
{
    QList<QByteArray> keys;
    const auto *model = static_cast<const RecordModel *>(table()->model());
    for (const QModelIndex &index : table()->selectionModel()->selectedRows())
        keys << model->keyAt(index.row());
    return keys;
}

bool PeoplePage::showRecord(const QUuid &id)
{
    const QByteArray key = id.toRfc4122();
    const bool isPerson = m_people->find(key) != nullptr;
    if (!isPerson && !m_organisations->find(key))
        return false;
    commitPending();
    m_find->clear();
    for (FilterChip *chip : {m_withRole, m_withoutEmail})
        chip->setChecked(false);
    m_people->setFilter(PeopleModel::Filter::All);
    setView(isPerson ? View::People : View::Organisations);
    m_isNew = false;
    chosenKey() = key;
    showChosen();
    m_pane->openEditor();
    return true;
}

bool PeoplePage::canAddRecord() const
{
    return conference() && !conference()->isReadOnly();
}

void PeoplePage::addRecord()
{
    if (!canAddRecord())
        return;
    commitPending();
    // One that was begun and has no name yet is still there.
    if (!m_isNew) {
        m_isNew = true;
        chosenKey().clear();
        table()->selectionModel()->clear();
        if (m_view == View::People)
            m_personEditor->showPerson(conference(), {});
        else
            m_organisationEditor->showOrganisation({}, 0);
    }
    showChosen();
    m_pane->openEditor();
    m_view == View::People ? m_personEditor->focusName() : m_organisationEditor->focusName();
}

bool PeoplePage::canRemoveRecord() const
{
    return canAddRecord() && !chosenKeys().isEmpty();
}

void PeoplePage::removeRecord()
{
    if (!canRemoveRecord())
        return;
    const QList<QByteArray> keys = chosenKeys();
    const auto *model = static_cast<const RecordModel *>(table()->model());
    // The next one that stays is chosen afterwards, so that a list can be worked through.
    QByteArray next;
    for (int row = table()->chosenRow(); row >= 0 && row < model->rowCount() && next.isEmpty(); ++row)
        next = keys.contains(model->keyAt(row)) ? QByteArray() : model->keyAt(row);
    for (int row = table()->chosenRow(); row >= 0 && next.isEmpty(); --row)
        next = keys.contains(model->keyAt(row)) ? QByteArray() : model->keyAt(row);
    const QByteArray before = std::exchange(chosenKey(), next);
    Result<void> removed;
    if (m_view == View::People) {
        std::vector<ParticipantId> people;
        for (const QByteArray &key : keys)
            people.push_back(ParticipantId::fromBytes(key));
        removed = PeopleEditing::remove(*conference(), people);
    } else {
        removed = PeopleEditing::removeOrganisation(*conference(), OrganisationId::fromBytes(keys.first()));
    }
    if (!removed) {
        chosenKey() = before;
        ErrorBox::show(this, removed.error());
    }
}

Result<void> PeoplePage::keepOrganisation(const Organisation &organisation)
{
    if (!conference())
        return {};
    if (!organisation.id.isNull())
        return PeopleEditing::editOrganisation(*conference(), organisation);
    MULTAQA_TRY(const OrganisationId id, PeopleEditing::addOrganisation(*conference(), organisation));
    m_isNew = false;
    m_organisation = id.bytes();
    showChosen();
    return {};
}

void PeoplePage::commitPending()
{
    m_personEditor->commit();
    m_organisationEditor->commit();
}

void PeoplePage::findInPage()
{
    m_find->setFocus(Qt::ShortcutFocusReason);
    m_find->selectAll();
}

void PeoplePage::showMenu(const QPoint &place)
{
    QMenu menu(this);
    QAction *add = menu.addAction(icon(IconName::Add), m_add->text(), this, &PeoplePage::addRecord);
    add->setEnabled(canAddRecord());
    QAction *remove = menu.addAction(icon(IconName::Remove), tr("Remove"), this, &PeoplePage::removeRecord);
    remove->setShortcut(Qt::Key_Delete);
    remove->setEnabled(canRemoveRecord());
    if (m_view == View::People) {
        menu.addSeparator();
        QStringList addresses;
        for (const QByteArray &key : chosenKeys())
            if (const Participant *person = m_people->find(key); person && !person->email.isEmpty())
                addresses << person->email;
        QAction *copy = menu.addAction(icon(IconName::Copy), tr("Copy e-mail addresses"), this, [addresses] {
            QApplication::clipboard()->setText(addresses.join(QLatin1String("; ")));
        });
        copy->setEnabled(!addresses.isEmpty());
    }
    menu.exec(table()->viewport()->mapToGlobal(place));
}

void PeoplePage::retranslate()
{
    m_header->setTitle(pageTitle(id()));
    m_add->setText(m_view == View::People ? tr("New person") : tr("New organisation"));
    m_emptyAdd->setText(tr("New person"));
    m_find->setPurpose(tr("Find on this page"));
    m_find->setPlaceholderText(tr("Name, organisation, address"));
    m_showPeople->setText(tr("People"));
    m_showOrganisations->setText(tr("Organisations"));
    m_withRole->setText(tr("With a role"));
    m_withoutEmail->setText(tr("Without e-mail"));
    m_peopleTable->setAccessibleName(tr("People"));
    m_organisationsTable->setAccessibleName(tr("Organisations"));
    m_nobodyChosen->setSentence(tr("Choose a row to see and edit all of it."));
    m_empty->setSentence(tr("Nobody is on the list yet"));
    m_empty->setNext(tr("Write the participants one by one, or import an agenda: its speakers come with it."));
    read();
}

} // namespace multaqa
