// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "AgendaPage.h"

#include "AgendaImportDialog.h"
#include "EventChips.h"
#include "EventEditor.h"
#include "SessionEditor.h"
#include "SessionsView.h"

#include "app/Conference.h"
#include "app/agenda/AgendaEditing.h"
#include "app/text/Bidi.h"
#include "app/text/ZoneName.h"
#include "db/stores/RecordStore.h"
#include "ui/Application.h"
#include "ui/ErrorBox.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/EditorPane.h"
#include "ui/widgets/EditorStack.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FilterField.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Icon.h"
#include "ui/widgets/InlineLink.h"
#include "ui/widgets/PageHeader.h"
#include "ui/widgets/TextLabel.h"

#include <QMenu>
#include <QScrollBar>
#include <QSet>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace multaqa {

AgendaPage::AgendaPage(QWidget *parent)
    : Page(PageId::Agenda, parent)
    , m_model(new AgendaModel(this))
    , m_header(new PageHeader)
    , m_pdf(new Button({}, IconName::Print))
    , m_newSession(new Button({}, IconName::Add, Button::Kind::Primary))
    , m_filter(new FilterField(IconName::Filter))
    , m_newEvent(new InlineLink)
    , m_filterRow(new QWidget)
    , m_events(new EventChips)
    , m_body(new QStackedWidget)
    , m_list(new SessionsView(*m_model))
    , m_empty(new EmptyState(IconName::Agenda))
    , m_firstEvent(new Button({}, IconName::Add, Button::Kind::Primary))
    , m_import(new Button({}, IconName::Import))
    , m_nothingFound(new EmptyState(IconName::Search))
    , m_editors(new EditorStack)
    , m_noneChosen(new TextLabel(TextRole::Body, Colour::SecondaryText))
    , m_session(new SessionEditor)
    , m_event(new EventEditor)
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    m_pane = new EditorPane(QStringLiteral("agendaEditor"), makeList(), makeEditors());
    all->addWidget(m_pane);
    setFocusProxy(m_list);

    connect(m_newSession, &Button::clicked, this, &AgendaPage::addSession);
    connect(m_newEvent, &InlineLink::clicked, this, &AgendaPage::addEvent);
    connect(m_firstEvent, &Button::clicked, this, &AgendaPage::addEvent);
    connect(m_import, &Button::clicked, this, &AgendaPage::importAgenda);
    connect(m_pdf, &Button::clicked, this, [this] { Q_EMIT pageWanted(PageId::Documents); });
    connect(m_filter, &QLineEdit::textChanged, this, &AgendaPage::filter);
    connect(m_events, &EventChips::chosenChanged, this, &AgendaPage::filter);
    connect(m_list, &SessionsView::rowChosen, this, [this](int row) {
        m_chosen = m_model->idAt(row);
        showChosen();
    });
    connect(m_list, &SessionsView::rowOpened, this, &AgendaPage::openChosen);
    connect(m_list, &SessionsView::removeChosen, this, &AgendaPage::removeRecord);
    connect(m_list, &QWidget::customContextMenuRequested, this, &AgendaPage::showContextMenu);
    connect(m_session, &SessionEditor::removeChosen, this, &AgendaPage::removeRecord);
    connect(m_event, &EventEditor::removeChosen, this, &AgendaPage::removeRecord);
    AgendaPage::retranslate();
}

QWidget *AgendaPage::makeList()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(Theme::gap, Theme::gapWide, Theme::gap, Theme::gap);
    column->setSpacing(Theme::gap);
    m_header->addAction(m_pdf);
    m_header->addAction(m_newSession);
    column->addWidget(m_header);
    auto *row = new FlowLayout(m_filterRow);
    m_filter->setMaximumWidth(Theme::grown(220));
    row->addWidget(m_filter);
    row->addWidget(m_events);
    row->addStretch();
    row->addWidget(m_newEvent);
    column->addWidget(m_filterRow);

    m_empty->addButton(m_firstEvent);
    m_empty->addButton(m_import);
    m_body->addWidget(m_list);
    m_body->addWidget(m_empty);
    m_body->addWidget(m_nothingFound);
    column->addWidget(m_body, 1);
    return content;
}

QWidget *AgendaPage::makeEditors()
{
    m_noneChosen->setWordWrap(true);
    m_noneChosen->setMargin(Theme::gapWide);
    m_noneChosen->setSide(Qt::AlignLeading | Qt::AlignTop);
    m_editors->addWidget(m_noneChosen);
    m_editors->addWidget(m_session);
    m_editors->addWidget(m_event);
    return m_editors;
}

bool AgendaPage::canEdit() const
{
    return conference() && !conference()->isReadOnly();
}

bool AgendaPage::canAddRecord() const
{
    return canEdit();
}

bool AgendaPage::canRemoveRecord() const
{
    return canEdit() && !m_chosen.isNull();
}

void AgendaPage::addRecord()
{
    if (m_model->agenda().events.empty())
        addEvent();
    else
        addSession();
}

void AgendaPage::addEvent()
{
    if (!canEdit())
        return;
    commitPending();
    const auto added = AgendaEditing(*conference()).addEvent({});
    if (!added) {
        ErrorBox::show(this, added.error());
        return;
    }
    m_filter->clear();
    showRecord(added->uuid());
    m_event->focusTitle();
}

void AgendaPage::addSession()
{
    const Agenda &agenda = m_model->agenda();
    if (!canEdit() || agenda.events.empty())
        return;
    commitPending();
    Session session;
    session.event = m_events->chosen().value_or(agenda.events.front().id);
    // It follows the chosen one: same event, same room, an hour from its end.
    const int row = m_model->rowOf(m_chosen);
    if (row >= 0) {
        const AgendaModel::Row &chosen = m_model->row(row);
        session.event = agenda.events[chosen.event].id;
        if (chosen.session && chosen.session->isPlaced()) {
            session.room = chosen.session->session.room;
            session.startsAt = chosen.session->session.endsAt;
            session.endsAt = session.startsAt->addSecs(3600);
        }
    }
    if (!session.startsAt) {
        for (const Event &event : agenda.events) {
            if (event.id != session.event || !event.startsOn)
                continue;
            session.startsAt = QDateTime(*event.startsOn, QTime(9, 0), agenda.zone).toUTC();
            session.endsAt = session.startsAt->addSecs(3600);
        }
    }
    const auto added = AgendaEditing(*conference()).addSession(session);
    if (!added) {
        ErrorBox::show(this, added.error());
        return;
    }
    m_filter->clear();
    showRecord(added->uuid());
    m_session->focusTitle();
}

void AgendaPage::removeRecord()
{
    if (!canRemoveRecord())
        return;
    commitPending();
    const int row = m_model->rowOf(m_chosen);
    if (row < 0)
        return;
    // The one beneath is chosen then, else the one above.
    QUuid next;
    for (int at = row + 1; next.isNull() && at < m_model->rowCount(); ++at)
        next = m_model->idAt(at);
    for (int at = row - 1; next.isNull() && at >= 0; --at)
        next = m_model->idAt(at);
    const bool isEvent = m_model->row(row).kind == AgendaModel::RowKind::Event;
    const QUuid gone = std::exchange(m_chosen, isEvent ? QUuid() : next);
    const auto removed = isEvent ? AgendaEditing(*conference()).removeEvent(EventId(gone))
                                 : AgendaEditing(*conference()).removeSession(SessionId(gone));
    if (!removed) {
        m_chosen = gone;
        ErrorBox::show(this, removed.error());
    }
    m_list->setFocus();
}

void AgendaPage::chooseNextRecord()
{
    chooseBeside(1);
}

void AgendaPage::choosePreviousRecord()
{
    chooseBeside(-1);
}

void AgendaPage::chooseBeside(int step)
{
    commitPending();
    for (int at = m_model->rowOf(m_chosen) + step; at >= 0 && at < m_model->rowCount(); at += step) {
        if (!m_model->idAt(at).isNull()) {
            choose(m_model->idAt(at));
            return;
        }
    }
}

bool AgendaPage::showRecord(const QUuid &id)
{
    if (m_model->rowOf(id) < 0) {
        m_events->chooseAll();
        m_filter->clear();
        filter();
    }
    if (m_model->rowOf(id) < 0)
        return false;
    commitPending();
    choose(id);
    m_pane->openEditor();
    return true;
}

void AgendaPage::findInPage()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void AgendaPage::importAgenda()
{
    if (!canEdit())
        return;
    commitPending();
    AgendaImportDialog::run(this, *conference());
}

void AgendaPage::conferenceReplaced()
{
    m_chosen = {};
    m_events->chooseAll();
    m_model->setOnlyEvent({});
    m_filter->clear();
    m_session->setConference(conference());
    m_event->setConference(conference());
    refresh();
}

void AgendaPage::conferenceChanged(Changes changes)
{
    if (changes & (Changes(Subject::Agenda) | Subject::People | Subject::Conference))
        refresh();
}

void AgendaPage::refresh()
{
    Agenda agenda;
    std::vector<Room> rooms;
    const auto read = [&]() -> Result<void> {
        MULTAQA_TRY(agenda, Agenda::read(conference()->database()));
        MULTAQA_TRY(rooms, RecordStore<Room>(conference()->database()).all());
        return {};
    };
    if (conference())
        if (const auto done = read(); !done)
            ErrorBox::show(this, done.error());
    const int place = m_list->verticalScrollBar()->value();
    m_model->setAgenda(std::move(agenda));
    m_list->doItemsLayout();
    m_list->verticalScrollBar()->setValue(place);
    m_session->setRooms(rooms);
    m_session->setPeople(conference() ? PersonField::everybodyIn(*conference(), this) : nullptr);
    m_events->show(m_model->agenda());
    const int row = m_model->rowOf(m_chosen);
    if (row >= 0 && m_list->currentIndex().row() == row)
        showChosen();
    else
        choose(m_chosen);
    showWords();
}

void AgendaPage::filter()
{
    m_model->setOnlyEvent(m_events->chosen());
    m_model->setFilter(m_filter->text());
    choose(m_chosen);
    showWords();
}

void AgendaPage::choose(const QUuid &id)
{
    m_chosen = id;
    m_list->chooseRow(m_model->rowOf(id));
    showChosen();
}

void AgendaPage::openChosen()
{
    m_pane->openEditor();
    if (m_editors->currentWidget() == m_session)
        m_session->focusTitle();
    else if (m_editors->currentWidget() == m_event)
        m_event->focusTitle();
}

void AgendaPage::showChosen()
{
    const int row = m_model->rowOf(m_chosen);
    if (row < 0) {
        m_editors->setCurrentWidget(m_noneChosen);
    } else if (const AgendaModel::Row &chosen = m_model->row(row); chosen.kind == AgendaModel::RowKind::Session) {
        m_session->show(m_model->agenda(), *chosen.session);
        m_editors->setCurrentWidget(m_session);
    } else {
        m_event->show(m_model->agenda().events[chosen.event]);
        m_editors->setCurrentWidget(m_event);
    }
    Q_EMIT recordActionsChanged();
}

void AgendaPage::showWords()
{
    const Agenda &agenda = m_model->agenda();
    const bool hasEvents = !agenda.events.empty();
    const bool isFiltered = !m_filter->text().isEmpty();
    m_filterRow->setVisible(hasEvents);
    m_pane->setEditorWanted(hasEvents);
    m_pdf->setVisible(hasEvents);
    m_newSession->setVisible(hasEvents);
    m_newSession->setEnabled(canEdit());
    m_newEvent->setEnabled(canEdit());
    m_firstEvent->setEnabled(canEdit());
    m_import->setEnabled(canEdit());
    m_body->setCurrentWidget(!hasEvents                               ? static_cast<QWidget *>(m_empty)
                             : isFiltered && m_model->rowCount() == 0 ? static_cast<QWidget *>(m_nothingFound)
                                                                      : m_list);
    m_header->setSubtitle(subtitle());
    m_noneChosen->setSentence(hasEvents ? tr("Choose a session or an event to see and change it here.") : QString());
}

QString AgendaPage::subtitle() const
{
    const Agenda &agenda = m_model->agenda();
    if (!m_filter->text().isEmpty())
        return tr("%Ln session(s) found", nullptr, m_model->sessionsShown());
    const int sessions = static_cast<int>(agenda.sessionCount());
    if (sessions == 0)
        return {};
    QSet<QDate> days;
    for (const AgendaDay &day : agenda.days)
        days.insert(day.date);
    if (days.isEmpty())
        return tr("%Ln session(s), none with a time yet", nullptr, sessions);
    const QString count = tr("%Ln session(s)", "in the agenda", sessions);
    const QString zone = isolated(zoneCity(agenda.conference.timeZone).in(Application::instance().language()));
    return tr("%1 on %2, %3 time").arg(count, tr("%Ln day(s)", nullptr, static_cast<int>(days.size())), zone);
}

void AgendaPage::retranslate()
{
    m_header->setTitle(pageTitle(id()));
    m_pdf->setText(tr("Agenda PDF…"));
    m_newSession->setText(tr("New session"));
    m_newEvent->setText(tr("New event"));
    m_filter->setPurpose(tr("Find a session"));
    m_list->setAccessibleName(tr("Sessions by day"));
    m_empty->setSentence(tr("The agenda is empty"));
    m_empty->setNext(
        tr("Add the first event, such as the conference itself or the consultation before it; its sessions "
           "come after. Or take a whole schedule from a file."));
    m_firstEvent->setText(tr("Add the first event"));
    m_import->setText(tr("Import an agenda…"));
    m_nothingFound->setSentence(tr("No session holds these words"));
    m_nothingFound->setNext(tr("Titles, people and rooms were looked through, in all languages."));
    m_model->retranslate();
    m_events->show(m_model->agenda());
    // The titles of the editor are in the former language.
    if (conference())
        showChosen();
    showWords();
}

void AgendaPage::commitPending()
{
    // The lists beneath the form keep what is typed in them when their field is left.
    QWidget *field = focusWidget();
    if (field && m_editors->isAncestorOf(field))
        field->clearFocus();
    m_session->commit();
    m_event->commit();
}

void AgendaPage::showContextMenu(const QPoint &position)
{
    QMenu menu(this);
    menu.addAction(icon(IconName::Add), tr("New session"), this, &AgendaPage::addSession)->setEnabled(canEdit());
    menu.addAction(icon(IconName::Add), tr("New event"), this, &AgendaPage::addEvent)->setEnabled(canEdit());
    menu.addSeparator();
    menu.addAction(icon(IconName::Remove), tr("Remove"), this, &AgendaPage::removeRecord)
        ->setEnabled(canRemoveRecord());
    menu.exec(m_list->viewport()->mapToGlobal(position));
}

} // namespace multaqa
