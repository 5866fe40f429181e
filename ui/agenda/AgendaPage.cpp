// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "AgendaPage.h"

#include "AgendaDelegate.h"
#include "AgendaImportDialog.h"
#include "EventEditor.h"
#include "SessionEditor.h"
#include "SessionLook.h"

#include "app/Conference.h"
#include "app/agenda/AgendaEditing.h"
#include "app/text/Bidi.h"
#include "app/text/ZoneName.h"
#include "db/stores/RecordStore.h"
#include "ui/Application.h"
#include "ui/ErrorBox.h"
#include "ui/WindowDates.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/EditorPane.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FilterChip.h"
#include "ui/widgets/Icon.h"
#include "ui/widgets/InlineLink.h"
#include "ui/widgets/PageHeader.h"
#include "ui/widgets/TableView.h"
#include "ui/widgets/TextLabel.h"

#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace multaqa {

AgendaPage::AgendaPage(QWidget *parent)
    : Page(PageId::Agenda, parent)
    , m_model(new AgendaModel(this))
    , m_header(new PageHeader)
    , m_pdf(new Button({}, IconName::Print))
    , m_newSession(new Button({}, IconName::Add, Button::Kind::Primary))
    , m_filter(new QLineEdit)
    , m_newEvent(new InlineLink)
    , m_filterRow(new QWidget)
    , m_chipRow(new QHBoxLayout)
    , m_body(new QStackedWidget)
    , m_list(new QListView)
    , m_empty(new EmptyState(IconName::Agenda))
    , m_firstEvent(new Button({}, IconName::Add, Button::Kind::Primary))
    , m_import(new Button({}, IconName::Import))
    , m_nothingFound(new EmptyState(IconName::Search))
    , m_editors(new QStackedWidget)
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
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model->setFilter(text);
        choose(m_chosen);
        showWords();
    });
    connect(m_session, &SessionEditor::removeChosen, this, &AgendaPage::removeRecord);
    connect(m_event, &EventEditor::removeChosen, this, &AgendaPage::removeRecord);
    AgendaPage::retranslate();
}

QWidget *AgendaPage::makeList()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(Theme::gapPage, Theme::gapWide, Theme::gapPage, Theme::gapWide);
    column->setSpacing(Theme::gap);
    m_header->addAction(m_pdf);
    m_header->addAction(m_newSession);
    column->addWidget(m_header);
    auto *row = new QHBoxLayout(m_filterRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::gapSmall);
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(Theme::grown(220));
    m_filter->addAction(icon(IconName::Filter, Colour::SecondaryText), QLineEdit::LeadingPosition);
    row->addWidget(m_filter, 1);
    m_chipRow->setSpacing(Theme::gapSmall);
    row->addLayout(m_chipRow);
    row->addStretch(1);
    row->addWidget(m_newEvent);
    column->addWidget(m_filterRow);

    m_list->setObjectName(QStringLiteral("sessions"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new AgendaDelegate(*m_model, m_list));
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFrameShape(QFrame::StyledPanel);
    m_list->setResizeMode(QListView::Adjust);
    m_list->verticalScrollBar()->setSingleStep(Theme::grown(24));
    m_list->installEventFilter(this);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    styleScrollBars(m_list);
    connect(m_list, &QListView::customContextMenuRequested, this, &AgendaPage::showContextMenu);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &now) {
        if (m_isRefreshing || !now.isValid())
            return;
        m_chosen = m_model->idAt(now.row());
        showChosen();
    });
    connect(m_list, &QListView::doubleClicked, this, [this] { m_pane->openEditor(); });
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
    // The pane is as long as the form that is shown, not as the longest.
    const auto fit = [this](int now) {
        for (int at = 0; at < m_editors->count(); ++at)
            m_editors->widget(at)->setSizePolicy(QSizePolicy::Preferred,
                                                 at == now ? QSizePolicy::Preferred : QSizePolicy::Ignored);
    };
    connect(m_editors, &QStackedWidget::currentChanged, this, fit);
    fit(0);
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
    leaveField();
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
    leaveField();
    Session session;
    session.event = m_onlyEvent.value_or(agenda.events.front().id);
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
    leaveField();
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
    leaveField();
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
        m_onlyEvent.reset();
        m_model->setOnlyEvent({});
        m_filter->clear();
        showEventChips();
    }
    if (m_model->rowOf(id) < 0)
        return false;
    leaveField();
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
    leaveField();
    AgendaImportDialog::run(this, *conference());
}

void AgendaPage::conferenceReplaced()
{
    m_chosen = {};
    m_onlyEvent.reset();
    m_model->setOnlyEvent({});
    m_filter->clear();
    refresh();
}

void AgendaPage::conferenceChanged(Changes changes)
{
    if (changes & (Changes(Subject::Agenda) | Subject::People | Subject::Conference))
        refresh();
}

void AgendaPage::refresh()
{
    m_isRefreshing = true;
    Agenda agenda;
    std::vector<Room> rooms;
    std::vector<Participant> people;
    const auto read = [&]() -> Result<void> {
        MULTAQA_TRY(agenda, Agenda::read(conference()->database()));
        MULTAQA_TRY(rooms, RecordStore<Room>(conference()->database()).all());
        MULTAQA_TRY(people, RecordStore<Participant>(conference()->database()).all());
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
    m_session->setPeople(people);
    m_isRefreshing = false;
    showEventChips();
    const int row = m_model->rowOf(m_chosen);
    if (row >= 0 && m_list->currentIndex().row() == row)
        showChosen();
    else
        choose(m_chosen);
    showWords();
}

void AgendaPage::choose(const QUuid &id)
{
    m_chosen = id;
    const int row = m_model->rowOf(id);
    m_isRefreshing = true;
    if (row >= 0) {
        const QModelIndex index = m_model->index(row);
        m_list->setCurrentIndex(index);
        m_list->scrollTo(index);
    } else {
        m_list->selectionModel()->clear();
    }
    m_isRefreshing = false;
    showChosen();
}

void AgendaPage::showChosen()
{
    const int row = m_model->rowOf(m_chosen);
    if (row < 0) {
        m_editors->setCurrentWidget(m_noneChosen);
    } else if (const AgendaModel::Row &chosen = m_model->row(row); chosen.kind == AgendaModel::RowKind::Session) {
        m_session->show(conference(), m_model->agenda(), *chosen.session);
        m_editors->setCurrentWidget(m_session);
    } else {
        m_event->show(conference(), m_model->agenda().events[chosen.event]);
        m_editors->setCurrentWidget(m_event);
    }
    Q_EMIT recordActionsChanged();
}

void AgendaPage::showEventChips()
{
    const std::vector<Event> &events = m_model->agenda().events;
    // One event needs no choice, and many do not fit beside each other; the list has them all.
    const size_t wanted = events.size() > 1 && events.size() <= 3 ? events.size() : 0;
    while (m_chips.size() > wanted) {
        m_chips.back()->hide();
        m_chips.back()->deleteLater();
        m_chips.pop_back();
    }
    while (m_chips.size() < wanted) {
        auto *chip = new FilterChip;
        const size_t at = m_chips.size();
        m_chipRow->addWidget(chip);
        m_chips.push_back(chip);
        connect(chip, &FilterChip::clicked, this, [this, at] {
            const EventId event = m_model->agenda().events[at].id;
            m_onlyEvent = m_onlyEvent == event ? std::nullopt : std::optional(event);
            m_model->setOnlyEvent(m_onlyEvent);
            showEventChips();
            choose(m_chosen);
            showWords();
        });
    }
    for (size_t at = 0; at < m_chips.size(); ++at) {
        const QString &title = events[at].title.best(Application::instance().language());
        m_chips[at]->setText(QFontMetrics(m_chips[at]->font()).elidedText(title, Qt::ElideRight, Theme::grown(150)));
        m_chips[at]->setToolTip(title);
        m_chips[at]->setAccessibleName(tr("Only %1").arg(title));
        m_chips[at]->setChecked(m_onlyEvent == events[at].id);
    }
}

void AgendaPage::showWords()
{
    const Agenda &agenda = m_model->agenda();
    const bool hasEvents = !agenda.events.empty();
    const bool isFiltered = !m_filter->text().isEmpty();
    m_filterRow->setVisible(hasEvents);
    m_pdf->setVisible(hasEvents);
    m_newSession->setVisible(hasEvents);
    m_newSession->setEnabled(canEdit());
    m_newEvent->setEnabled(canEdit());
    m_firstEvent->setEnabled(canEdit());
    m_import->setEnabled(canEdit());
    m_body->setCurrentWidget(!hasEvents                               ? static_cast<QWidget *>(m_empty)
                             : isFiltered && m_model->rowCount() == 0 ? static_cast<QWidget *>(m_nothingFound)
                                                                      : m_list);
    const int sessions = static_cast<int>(agenda.sessionCount());
    QString subtitle;
    if (isFiltered) {
        subtitle = tr("%Ln session(s) found", nullptr, m_model->sessionsShown());
    } else if (sessions > 0) {
        QSet<QDate> days;
        for (const AgendaDay &day : agenda.days)
            days.insert(day.date);
        const QString count = tr("%Ln session(s)", "in the agenda", sessions);
        const QString zone = isolated(zoneCity(agenda.conference.timeZone).in(Application::instance().language()));
        subtitle = tr("%1 on %2, %3 time").arg(count, tr("%Ln day(s)", nullptr, static_cast<int>(days.size())), zone);
    }
    m_header->setSubtitle(subtitle);
    m_noneChosen->setSentence(hasEvents ? tr("Choose a session or an event to see and change it here.") : QString());
}

void AgendaPage::retranslate()
{
    m_header->setTitle(pageTitle(id()));
    m_pdf->setText(tr("Agenda PDF…"));
    m_newSession->setText(tr("New session"));
    m_newEvent->setText(tr("New event"));
    m_filter->setPlaceholderText(tr("Find a session"));
    m_filter->setAccessibleName(tr("Find a session"));
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
    showEventChips();
    // The titles of the editor are in the former language.
    if (conference())
        showChosen();
    showWords();
}

void AgendaPage::leaveField()
{
    QWidget *field = focusWidget();
    if (field && m_editors->isAncestorOf(field))
        field->clearFocus();
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

bool AgendaPage::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_list && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Delete:
            removeRecord();
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            m_pane->openEditor();
            if (m_editors->currentWidget() == m_session)
                m_session->focusTitle();
            else if (m_editors->currentWidget() == m_event)
                m_event->focusTitle();
            return true;
        default:
            break;
        }
    }
    return Page::eventFilter(object, event);
}

void AgendaPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_list->doItemsLayout(); // rows are as high as their titles are long
}

} // namespace multaqa
