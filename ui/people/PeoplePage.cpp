// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "PeoplePage.h"

#include "DuplicatesDialog.h"
#include "DuplicatesLink.h"
#include "OrganisationEditor.h"
#include "OrganisationsView.h"
#include "PeopleView.h"
#include "PersonEditor.h"
#include "app/Conference.h"
#include "app/people/PeopleEditing.h"
#include "db/stores/RecordStore.h"
#include "ui/ErrorBox.h"
#include "ui/checks/FindingsWatch.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/EditorPane.h"
#include "ui/widgets/EditorStack.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FilterChip.h"
#include "ui/widgets/FilterField.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Icon.h"
#include "ui/widgets/PageHeader.h"
#include "ui/widgets/TextLabel.h"

#include <QButtonGroup>
#include <QLineEdit>
#include <QMenu>
#include <QScopedValueRollback>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace multaqa {

PeoplePage::PeoplePage(QWidget *parent)
    : Page(PageId::People, parent)
    , m_header(new PageHeader)
    , m_columns(new Button({}, IconName::List))
    , m_add(new Button({}, IconName::Add, Button::Kind::Primary))
    , m_find(new FilterField(IconName::Search))
    , m_showPeople(new FilterChip)
    , m_showOrganisations(new FilterChip)
    , m_duplicates(new DuplicatesLink)
    , m_people(new PeopleView)
    , m_organisations(new OrganisationsView)
    , m_personEditor(new PersonEditor)
    , m_organisationEditor(
          new OrganisationEditor([this](const Organisation &organisation) { return keepOrganisation(organisation); }))
    , m_nobodyChosen(new TextLabel(TextRole::Body, Colour::SecondaryText))
    , m_lists(new QStackedWidget)
    , m_editors(new EditorStack)
    , m_empty(new EmptyState(IconName::People))
    , m_emptyAdd(new Button({}, IconName::Add))
    , m_stack(new QStackedWidget)
{
    m_header->addAction(m_columns);
    m_header->addAction(m_add);
    connect(m_columns, &QPushButton::clicked, m_people->table(), [this] { m_people->table()->chooseColumns(); });
    connect(m_add, &QPushButton::clicked, this, &PeoplePage::addRecord);
    connect(m_emptyAdd, &QPushButton::clicked, this, &PeoplePage::addRecord);
    m_empty->addButton(m_emptyAdd);

    auto *views = new QButtonGroup(this);
    views->addButton(m_showPeople);
    views->addButton(m_showOrganisations);
    m_showPeople->setChecked(true);
    connect(m_showPeople, &QPushButton::clicked, this, [this] { setView(View::People); });
    connect(m_showOrganisations, &QPushButton::clicked, this, [this] { setView(View::Organisations); });

    m_find->setMinimumWidth(Theme::grown(180));
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

    connectPeople();
    connectOrganisations();
    layOut();
    PeoplePage::retranslate();
}

void PeoplePage::connectPeople()
{
    connect(m_find, &QLineEdit::textChanged, m_people, &PeopleView::setWords);
    connect(m_people, &PeopleView::wordsChanged, m_find, [this](const QString &words) {
        if (words != m_find->text())
            m_find->setText(words);
    });
    connect(m_people, &PeopleView::choiceChanged, this, &PeoplePage::personChosen);
    connect(m_people, &PeopleView::removeWanted, this, &PeoplePage::removeRecord);
    connect(m_people, &PeopleView::menuWanted, this, &PeoplePage::addRecordTo);
    connect(m_people, &PeopleView::exportWanted, this, &PeoplePage::exportWanted);
    connect(m_personEditor, &PersonEditor::personAdded, this, [this](ParticipantId person) {
        m_isNew = false;
        m_person = person;
        showChosen();
    });
    connect(m_personEditor, &PersonEditor::sessionWanted, this,
            [this](SessionId session) { Q_EMIT pageWanted(PageId::Agenda, session.uuid()); });
    connect(m_personEditor, &PersonEditor::compareWanted, this,
            [this](ParticipantId person) { DuplicatesDialog::run(window(), *conference(), person); });
    connect(m_duplicates, &QPushButton::clicked, this, [this] { DuplicatesDialog::run(window(), *conference()); });
    connect(m_duplicates, &DuplicatesLink::found, this, &PeoplePage::showLikelyDuplicate);
    connect(m_people->model(), &PeopleModel::figuresChanged, this, &PeoplePage::showCounts);
    const PeopleTable *list = m_people->table();
    connect(list, &PeopleTable::pasteWanted, this, &PeoplePage::pasteRequested);
    connect(list, &PeopleTable::fileDropped, this, &PeoplePage::importRequested);
    connect(list, &TableView::rowOpened, this, [this] {
        m_pane->openEditor();
        m_personEditor->focusName();
    });
}

void PeoplePage::connectOrganisations()
{
    connect(m_find, &QLineEdit::textChanged, m_organisations, &OrganisationsView::setWords);
    connect(m_organisations, &OrganisationsView::choiceChanged, this, &PeoplePage::organisationChosen);
    connect(m_organisations, &OrganisationsView::removeWanted, this, &PeoplePage::removeRecord);
    connect(m_organisations, &OrganisationsView::menuWanted, this, &PeoplePage::addRecordTo);
    connect(m_organisations, &OrganisationsView::opened, this, [this] {
        m_pane->openEditor();
        m_organisationEditor->focusName();
    });
}

void PeoplePage::layOut()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(Theme::gap, Theme::gapWide, Theme::gap, Theme::gapSmall);
    column->setSpacing(Theme::gapSmall);
    column->addWidget(m_header);
    auto *row = new FlowLayout;
    row->addWidget(m_find);
    row->addWidget(m_showPeople);
    row->addWidget(m_showOrganisations);
    row->addWidget(m_duplicates);
    column->addLayout(row);
    column->addWidget(m_lists, 1);
    m_lists->addWidget(m_people);
    m_lists->addWidget(m_organisations);

    m_nobodyChosen->setWordWrap(true);
    m_nobodyChosen->setContentsMargins(Theme::gapWide, Theme::gapWide, Theme::gapWide, Theme::gapWide);
    m_nobodyChosen->setSide(Qt::AlignLeading | Qt::AlignTop);
    for (QWidget *editor : std::initializer_list<QWidget *>{m_personEditor, m_organisationEditor, m_nobodyChosen})
        m_editors->addWidget(editor);
    m_pane = new EditorPane(QStringLiteral("peopleEditor"), content, m_editors);
    m_stack->addWidget(m_pane);
    m_stack->addWidget(m_empty);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_stack);
}

TableView *PeoplePage::table() const
{
    return m_view == View::People ? m_people->table() : m_organisations->table();
}

void PeoplePage::setView(View view)
{
    if (view == m_view)
        return;
    commitPending();
    m_isNew = false;
    m_view = view;
    (view == View::People ? m_showPeople : m_showOrganisations)->setChecked(true);
    m_columns->setVisible(view == View::People);
    m_add->setText(view == View::People ? tr("New person") : tr("New organisation"));
    readOrganisations();
    showChosen();
}

void PeoplePage::conferenceReplaced()
{
    m_person = {};
    m_organisation = {};
    m_isNew = false;
    m_areOrganisationsRead = false;
    m_personEditor->showPerson(conference(), {});
    m_organisationEditor->setConference(conference());
    m_organisationEditor->showOrganisation({}, 0);
    m_find->clear();
    m_organisationEditor->setReadOnly(conference() && conference()->isReadOnly());
    m_people->setConference(conference());
    m_duplicates->setConference(conference(), findings() ? findings()->duplicates() : nullptr);
    if (m_view == View::Organisations)
        readOrganisations();
    showCounts();
    showChosen();
}

void PeoplePage::conferenceChanged(Changes changes)
{
    if (!(changes & (Changes(Subject::People) | Subject::Agenda | Subject::Requests)))
        return;
    m_areOrganisationsRead = false;
    m_people->refresh();
    if (m_view == View::Organisations)
        readOrganisations();
    showCounts();
    showChosen();
}

void PeoplePage::readOrganisations()
{
    if (m_areOrganisationsRead)
        return;
    m_areOrganisationsRead = true;
    const QScopedValueRollback choosing(m_isChoosing, true);
    if (const auto read = m_organisations->read(conference() ? &conference()->database() : nullptr); !read)
        ErrorBox::show(this, read.error());
}

void PeoplePage::showCounts()
{
    const int people = static_cast<int>(m_people->model()->peopleCount());
    const int countries = static_cast<int>(m_people->model()->figures().countries.size());
    const auto organisations =
        conference() ? RecordStore<Organisation>(conference()->database()).count() : Result<qint64>(0);
    if (!organisations)
        return ErrorBox::show(this, organisations.error());
    const QString number = tr("%Ln person(s)", nullptr, people);
    m_header->setSubtitle(
        countries > 0
            ? tr("%1 from %2", "12 people from 3 countries").arg(number, tr("%Ln country(ies)", nullptr, countries))
            : number);
    m_showPeople->setCount(people);
    m_showOrganisations->setCount(static_cast<int>(*organisations));
    const bool isAnything = people > 0 || *organisations > 0 || m_isNew || !m_people->model()->source().isAtRest();
    m_stack->setCurrentWidget(isAnything ? static_cast<QWidget *>(m_pane) : m_empty);
    Q_EMIT badgeChanged(people > 0 ? Badge{Badge::Kind::Count, people} : Badge{});
}

void PeoplePage::showChosen()
{
    if (m_isChoosing)
        return;
    {
        const QScopedValueRollback choosing(m_isChoosing, true); // choosing the row again is nobody's choice
        if (m_view == View::People)
            showPerson();
        else
            showOrganisation();
    }
    m_lists->setCurrentWidget(m_view == View::People ? static_cast<QWidget *>(m_people) : m_organisations);
    if (m_isNew)
        m_stack->setCurrentWidget(m_pane);
    Q_EMIT recordActionsChanged();
}

void PeoplePage::showPerson()
{
    PeopleTable *list = m_people->table();
    const int row = m_people->model()->rowOf(m_person);
    if (!m_isNew && !(row >= 0 && list->selectionModel()->isRowSelected(row)))
        list->choosePerson(m_person);
    bool isThere = false;
    if (conference() && !m_person.isNull()) {
        const auto found = RecordStore<Participant>(conference()->database()).find(m_person);
        if (!found)
            return ErrorBox::show(this, found.error());
        isThere = found->has_value();
    }
    if (isThere)
        m_personEditor->showPerson(conference(), m_person);
    showLikelyDuplicate();
    m_editors->setCurrentWidget(isThere || m_isNew ? static_cast<QWidget *>(m_personEditor) : m_nobodyChosen);
}

void PeoplePage::showLikelyDuplicate()
{
    m_personEditor->setLikelyDuplicate(m_duplicates->nameOfLikely(m_person));
}

void PeoplePage::showOrganisation()
{
    if (!m_isNew)
        m_organisations->choose(m_organisation);
    const QByteArray key = m_organisation.bytes();
    const Organisation *organisation = m_organisations->model()->find(key);
    if (organisation)
        m_organisationEditor->showOrganisation(*organisation, m_organisations->model()->peopleOf(key));
    m_editors->setCurrentWidget(organisation || m_isNew ? static_cast<QWidget *>(m_organisationEditor)
                                                        : m_nobodyChosen);
}

void PeoplePage::personChosen()
{
    if (m_isChoosing || m_view != View::People)
        return;
    PeopleTable *list = m_people->table();
    const ParticipantId wanted =
        list->chosenCount() > 0 ? m_people->model()->idAt(list->currentIndex().row()) : ParticipantId();
    if (wanted.isNull() || wanted == m_person) {
        // Only the rows stand anew; who is in the editor is chosen again when they are back in sight.
        if (wanted.isNull() && !m_isNew && m_people->model()->rowOf(m_person) >= 0) {
            const QScopedValueRollback choosing(m_isChoosing, true);
            list->choosePerson(m_person);
        }
        Q_EMIT recordActionsChanged();
        return;
    }
    bool isKept = false;
    {
        const QScopedValueRollback choosing(m_isChoosing, true); // the rows that keeping arranges anew
        isKept = m_personEditor->commit();
    }
    // What was refused stays in sight until it is put right.
    if (!isKept) {
        QMetaObject::invokeMethod(this, &PeoplePage::showChosen, Qt::QueuedConnection);
        return;
    }
    m_isNew = false;
    m_person = wanted;
    showChosen();
}

void PeoplePage::organisationChosen()
{
    if (m_isChoosing || m_view != View::Organisations)
        return;
    const OrganisationId wanted = m_organisations->chosen();
    if (!wanted.isNull() && wanted != m_organisation) {
        if (!m_organisationEditor->commit()) {
            QMetaObject::invokeMethod(this, &PeoplePage::showChosen, Qt::QueuedConnection);
            return;
        }
        m_isNew = false;
        m_organisation = wanted;
    }
    showChosen();
}

void PeoplePage::chooseRow(int step)
{
    commitPending();
    const int rows = table()->model()->rowCount();
    table()->chooseRow(std::clamp(table()->chosenRow() + step, 0, std::max(0, rows - 1)));
}

bool PeoplePage::showRecord(const QUuid &id)
{
    if (!conference())
        return false;
    const auto person = RecordStore<Participant>(conference()->database()).find(ParticipantId(id));
    const auto organisation = RecordStore<Organisation>(conference()->database()).find(OrganisationId(id));
    const bool isPerson = person && *person;
    if (!isPerson && !(organisation && *organisation))
        return false;
    commitPending();
    m_find->clear();
    m_people->showEverybody();
    setView(isPerson ? View::People : View::Organisations);
    m_isNew = false;
    if (isPerson)
        m_person = ParticipantId(id);
    else
        m_organisation = OrganisationId(id);
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
        const QScopedValueRollback choosing(m_isChoosing, true);
        m_isNew = true;
        table()->selectionModel()->clear();
        if (m_view == View::People) {
            m_person = {};
            m_personEditor->showPerson(conference(), {});
        } else {
            m_organisation = {};
            m_organisationEditor->showOrganisation({}, 0);
        }
    }
    showChosen();
    m_pane->openEditor();
    m_view == View::People ? m_personEditor->focusName() : m_organisationEditor->focusName();
}

bool PeoplePage::canRemoveRecord() const
{
    return canAddRecord() && table()->selectionModel()->hasSelection();
}

void PeoplePage::removeRecord()
{
    if (!canRemoveRecord())
        return;
    if (m_view == View::People)
        removePeople();
    else
        removeOrganisation();
}

void PeoplePage::removePeople()
{
    const std::vector<ParticipantId> people = m_people->table()->chosen();
    const ParticipantId before = std::exchange(m_person, m_people->table()->neighbour());
    if (const auto removed = PeopleEditing::remove(*conference(), people); !removed) {
        m_person = before;
        ErrorBox::show(this, removed.error());
    }
}

void PeoplePage::removeOrganisation()
{
    const OrganisationId goes = m_organisations->chosen();
    const OrganisationId before = std::exchange(m_organisation, m_organisations->neighbour());
    if (const auto removed = PeopleEditing::removeOrganisation(*conference(), goes); !removed) {
        m_organisation = before;
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
    m_organisation = id;
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

void PeoplePage::addRecordTo(QMenu *menu)
{
    menu->addAction(icon(IconName::Add), m_add->text(), this, &PeoplePage::addRecord)->setEnabled(canAddRecord());
}

void PeoplePage::retranslate()
{
    m_header->setTitle(pageTitle(id()));
    m_columns->setText(tr("Columns…"));
    m_add->setText(m_view == View::People ? tr("New person") : tr("New organisation"));
    m_emptyAdd->setText(tr("New person"));
    m_find->setPurpose(tr("Find on this page"));
    m_find->setPlaceholderText(tr("Name, organisation, address"));
    m_showPeople->setText(tr("People"));
    m_showOrganisations->setText(tr("Organisations"));
    m_nobodyChosen->setSentence(tr("Choose a row to see and edit all of it."));
    m_empty->setSentence(tr("Nobody is on the list yet"));
    m_empty->setNext(tr("Write the participants one by one, or import an agenda: its speakers come with it."));
    m_areOrganisationsRead = false;
    if (conference()) { // the words of the list are in another language now, and their order with them
        m_people->refresh();
        readOrganisations();
    }
    showCounts();
    showChosen();
}

} // namespace multaqa
