// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "SessionEditor.h"

#include "ItemsEditor.h"
#include "RolesEditor.h"
#include "SessionLook.h"

#include "app/agenda/AgendaTerms.h"
#include "app/text/Fold.h"
#include "ui/Application.h"
#include "ui/ErrorBox.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/ComboBox.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/FilterChip.h"
#include "ui/widgets/Form.h"
#include "ui/widgets/Icon.h"
#include "ui/widgets/InlineLink.h"
#include "ui/widgets/LocalizedField.h"
#include "ui/widgets/LocalizedTextArea.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/TimeField.h"

#include <QCompleter>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace multaqa {

namespace {

constexpr SessionKind kinds[] = {SessionKind::Opening,    SessionKind::Plenary, SessionKind::OpenDiscussion,
                                 SessionKind::Roundtable, SessionKind::Break,   SessionKind::SideEvent,
                                 SessionKind::Closing,    SessionKind::Other};

} // namespace

SessionEditor::SessionEditor(QWidget *parent)
    : QWidget(parent)
    , m_heading(new TextLabel(TextRole::RecordTitle))
    , m_status(new Chip)
    , m_form(new Form)
    , m_title(new LocalizedField)
    , m_event(new ComboBox)
    , m_kind(new ComboBox)
    , m_day(new DateField)
    , m_clock(new QWidget)
    , m_start(new TimeField)
    , m_end(new TimeField)
    , m_to(new TextLabel(TextRole::Body, Colour::SecondaryText))
    , m_place(new InlineLink)
    , m_room(new ComboBox)
    , m_languages(new QWidget)
    , m_draft(new ComboBox)
    , m_link(new QLineEdit)
    , m_summary(new LocalizedTextArea)
    , m_roles(new RolesEditor)
    , m_items(new ItemsEditor)
    , m_remove(new InlineLink)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::gapWide, Theme::gapWide, Theme::gapWide, Theme::gapWide);
    column->setSpacing(Theme::gap);
    m_heading->setWordWrap(true);
    column->addWidget(m_heading);
    column->addWidget(m_status, 0, Qt::AlignLeading);
    column->addWidget(m_title);
    m_form->addRow({}, m_event);
    m_form->addRow({}, m_kind);
    m_form->addRow({}, m_day);
    m_form->addRow({}, makeTimes());
    m_form->addRow({}, m_place);
    m_form->addRow({}, m_room);
    m_form->addRow({}, makeLanguages());
    m_form->addRow({}, m_draft);
    column->addWidget(m_form);
    column->addWidget(new Hairline);
    column->addWidget(m_roles);
    column->addWidget(new Hairline);
    column->addWidget(m_items);
    column->addWidget(new Hairline);
    auto *more = new Form;
    more->setObjectName(QStringLiteral("more"));
    more->addRow({}, m_link);
    more->addRow({}, m_summary);
    column->addWidget(more);
    column->addWidget(m_remove, 0, Qt::AlignLeading);
    column->addStretch(1);

    m_room->setEditable(true);
    m_room->setInsertPolicy(QComboBox::NoInsert);
    m_room->completer()->setCaseSensitivity(Qt::CaseInsensitive);
    m_link->setLayoutDirection(Qt::LeftToRight); // an address is one in every language
    connectFields();
    retranslate();
}

QWidget *SessionEditor::makeTimes()
{
    auto *line = new QHBoxLayout(m_clock);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Theme::gapSmall);
    line->addWidget(m_start);
    line->addWidget(m_to);
    line->addWidget(m_end);
    line->addStretch(1);
    m_clock->setFocusProxy(m_start);
    return m_clock;
}

QWidget *SessionEditor::makeLanguages()
{
    auto *line = new QHBoxLayout(m_languages);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Theme::gapTiny);
    for (const Language language : allLanguages) {
        auto *chip =
            new FilterChip(language == Language::Arabic ? QStringLiteral("ع") : languageCode(language).toUpper());
        m_language[static_cast<size_t>(language)] = chip;
        line->addWidget(chip);
        connect(chip, &FilterChip::clicked, this, [this] {
            Session session = m_session;
            session.interpretation.clear();
            for (const Language each : allLanguages)
                if (m_language[static_cast<size_t>(each)]->isChecked())
                    session.interpretation << languageCode(each);
            edit(session);
        });
    }
    line->addStretch(1);
    return m_languages;
}

void SessionEditor::connectFields()
{
    connect(m_title, &LocalizedField::edited, this, [this](const LocalizedText &title) {
        Session session = m_session;
        session.title = title;
        edit(session);
    });
    connect(m_event, &QComboBox::activated, this, [this] {
        Session session = m_session;
        session.event = EventId(m_event->currentData().toUuid());
        edit(session);
    });
    connect(m_kind, &QComboBox::activated, this, [this] {
        Session session = m_session;
        session.kind = static_cast<SessionKind>(m_kind->currentData().toInt());
        edit(session);
    });
    connect(m_draft, &QComboBox::activated, this, [this] {
        Session session = m_session;
        session.status = static_cast<SessionStatus>(m_draft->currentData().toInt());
        edit(session);
    });
    connect(m_day, &DateField::edited, this, [this](QDate day) { editTimes(day, m_times->start, m_times->end); });
    // A later start is a later session, not a shorter one.
    connect(m_start, &TimeField::edited, this, [this](QTime start) {
        const int length = m_times->start.secsTo(m_times->end);
        const QTime end = start.addSecs(length);
        editTimes(m_times->day, start, end > start || m_times->endsNextDay ? end : QTime(23, 59));
    });
    connect(m_end, &TimeField::edited, this, [this](QTime end) { editTimes(m_times->day, m_times->start, end); });
    connect(m_place, &InlineLink::clicked, this, &SessionEditor::place);
    const auto commitRoom = [this] {
        const QString typed = m_room->currentText().trimmed();
        QString known;
        for (const Room &room : m_rooms)
            if (m_session.room == room.id)
                known = room.name.best(Application::instance().language());
        if (fold(typed) != fold(known))
            report(AgendaEditing(*m_conference).setRoom(m_session.id, typed));
    };
    connect(m_room, &QComboBox::activated, this, commitRoom);
    connect(m_room->lineEdit(), &QLineEdit::editingFinished, this, commitRoom);
    connect(m_link, &QLineEdit::editingFinished, this, [this] {
        Session session = m_session;
        session.link = m_link->text();
        edit(session);
    });
    connect(m_summary, &LocalizedTextArea::edited, this, [this](const LocalizedText &summary) {
        Session session = m_session;
        session.summary = summary;
        edit(session);
    });
    connect(m_remove, &InlineLink::clicked, this, &SessionEditor::removeChosen);
}

void SessionEditor::show(Conference *conference, const Agenda &agenda, const AgendaSession &entry)
{
    const Language language = Application::instance().language();
    m_conference = conference;
    m_session = entry.session;
    m_events = agenda.events;
    m_likelyDay = QDate();
    for (const Event &event : m_events)
        if (event.id == m_session.event)
            m_likelyDay = event.startsOn.value_or(QDate());
    if (!m_likelyDay.isValid())
        m_likelyDay = agenda.days.empty() ? Application::instance().today() : agenda.days.front().date;
    const auto times = AgendaEditing(*conference).timesOf(m_session);
    m_times = times ? *times : std::nullopt;

    m_heading->setText(sessionTitle(m_session));
    m_status->setContent({termOf(m_session.kind).in(language), iconOf(m_session.kind), toneOf(m_session.kind)});
    m_title->setText(m_session.title);
    {
        const QSignalBlocker silence(m_event);
        m_event->clear();
        for (const Event &event : m_events)
            m_event->addItem(event.title.best(language), event.id.uuid());
    }
    m_event->showData(m_session.event.uuid());
    m_form->setRowVisible(m_event, m_events.size() > 1);
    m_kind->showData(static_cast<int>(m_session.kind));
    m_draft->showData(static_cast<int>(m_session.status));
    showTimes();
    const QString room = entry.room ? entry.room->name.best(language) : QString();
    if (!(m_room->lineEdit()->hasFocus() && m_room->lineEdit()->isModified()))
        m_room->setEditText(room);
    for (const Language each : allLanguages)
        m_language[static_cast<size_t>(each)]->setChecked(m_session.interpretation.contains(languageCode(each)));
    if (m_link->text() != m_session.link)
        m_link->setText(m_session.link);
    m_summary->setText(m_session.summary);
    m_roles->show(conference, m_session.id, entry.roles);
    m_items->show(conference, m_session.id, entry.items);

    const bool isReadOnly = conference->isReadOnly();
    m_title->setReadOnly(isReadOnly);
    m_day->setReadOnly(isReadOnly);
    for (QWidget *field :
         std::initializer_list<QWidget *>{m_event, m_kind, m_start, m_end, m_room, m_languages, m_draft, m_place})
        field->setEnabled(!isReadOnly);
    m_link->setReadOnly(isReadOnly);
    m_summary->setReadOnly(isReadOnly);
    m_remove->setVisible(!isReadOnly);
}

void SessionEditor::setRooms(const std::vector<Room> &rooms)
{
    m_rooms = rooms;
    const QSignalBlocker silence(m_room);
    const QString text = m_room->currentText();
    m_room->clear();
    for (const Room &room : rooms)
        m_room->addItem(icon(IconName::Place), room.name.best(Application::instance().language()));
    m_room->setEditText(text);
}

void SessionEditor::setPeople(const std::vector<Participant> &people)
{
    m_roles->setPeople(people);
}

void SessionEditor::focusTitle()
{
    m_title->setFocus(Qt::OtherFocusReason);
}

void SessionEditor::showTimes()
{
    m_form->setRowVisible(m_day, m_times.has_value());
    m_form->setRowVisible(m_clock, m_times.has_value());
    m_form->setLabel(m_place, m_times ? QString() : tr("Time"));
    m_place->setText(m_times ? tr("Take its time away") : tr("Give it a time"));
    m_place->setAccessibleName(m_place->text());
    if (!m_times)
        return;
    m_day->setDate(m_times->day);
    m_start->setKnownTime(m_times->start);
    m_end->setKnownTime(m_times->end);
}

void SessionEditor::place()
{
    if (m_times) {
        report(AgendaEditing(*m_conference).setTimes(m_session.id, {}));
        return;
    }
    report(AgendaEditing(*m_conference)
               .setTimes(m_session.id, SessionTimes{m_likelyDay, QTime(9, 0), QTime(10, 0), false}));
    m_clock->setFocus();
}

void SessionEditor::editTimes(QDate day, QTime start, QTime end)
{
    SessionTimes times = *m_times;
    times.day = day;
    times.start = start;
    times.end = end;
    if (const auto done = AgendaEditing(*m_conference).setTimes(m_session.id, times); !done) {
        showTimes(); // as they still are
        ErrorBox::show(this, done.error());
    }
}

void SessionEditor::edit(const Session &session)
{
    if (session != m_session)
        report(AgendaEditing(*m_conference).editSession(session));
}

void SessionEditor::report(const Result<void> &outcome)
{
    if (!outcome)
        ErrorBox::show(this, outcome.error());
}

void SessionEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SessionEditor::retranslate()
{
    const Language language = Application::instance().language();
    m_title->setAccessibleName(tr("Title"));
    m_form->setLabel(m_event, tr("Event"));
    m_form->setLabel(m_kind, tr("Kind"));
    m_form->setLabel(m_day, tr("Day"));
    m_form->setLabel(m_clock, tr("From"));
    m_start->setAccessibleName(tr("From"));
    m_end->setAccessibleName(tr("To"));
    m_to->setText(tr("to"));
    m_form->setLabel(m_room, tr("Room"));
    m_room->lineEdit()->setPlaceholderText(tr("Choose or type a new one"));
    m_room->lineEdit()->setAccessibleName(tr("Room"));
    m_form->setLabel(m_languages, tr("Interpretation"));
    for (const Language each : allLanguages)
        m_language[static_cast<size_t>(each)]->setAccessibleName(
            tr("Interpretation into %1").arg(termOf(each).in(language)));
    m_form->setLabel(m_draft, tr("Status"));
    auto *more = findChild<Form *>(QStringLiteral("more"));
    more->setLabel(m_link, tr("Link"));
    more->setLabel(m_summary, tr("Summary"));
    m_remove->setText(tr("Remove this session"));
    {
        const QSignalBlocker silence(m_kind);
        m_kind->clear();
        for (const SessionKind kind : kinds)
            m_kind->addItem(icon(iconOf(kind)), termOf(kind).in(language), static_cast<int>(kind));
    }
    {
        const QSignalBlocker silence(m_draft);
        m_draft->clear();
        for (const SessionStatus status : {SessionStatus::Draft, SessionStatus::Fixed})
            m_draft->addItem(termOf(status).in(language), static_cast<int>(status));
    }
    m_roles->retranslate();
    m_items->retranslate();
}

} // namespace multaqa
