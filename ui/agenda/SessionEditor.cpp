// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "SessionEditor.h"

#include "ItemsEditor.h"
#include "RolesEditor.h"
#include "SessionLook.h"

#include "app/agenda/AgendaTerms.h"
#include "app/text/Fold.h"
#include "ui/Application.h"
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
#include <QHBoxLayout>
#include <QIntValidator>
#include <QLineEdit>
#include <QVBoxLayout>

namespace multaqa {

namespace {

constexpr SessionKind kinds[] = {SessionKind::Opening,    SessionKind::Plenary, SessionKind::OpenDiscussion,
                                 SessionKind::Roundtable, SessionKind::Break,   SessionKind::SideEvent,
                                 SessionKind::Closing,    SessionKind::Other};

} // namespace

SessionEditor::SessionEditor(QWidget *parent)
    : RecordEditor(parent)
    , m_status(new Chip)
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
    , m_places(new QLineEdit)
    , m_more(new Form)
    , m_summary(new LocalizedTextArea)
    , m_roles(new RolesEditor)
    , m_items(new ItemsEditor)
    , m_remove(new InlineLink)
{
    body()->insertWidget(1, m_status, 0, Qt::AlignLeading);
    body()->insertWidget(body()->indexOf(form()), m_title);
    for (QWidget *field : std::initializer_list<QWidget *>{m_event, m_kind, m_day, makeTimes(), m_place, m_room,
                                                           makeLanguages(), m_draft})
        form()->addRow({}, field);
    body()->addWidget(new Hairline);
    body()->addWidget(m_roles);
    body()->addWidget(new Hairline);
    body()->addWidget(m_items);
    body()->addWidget(new Hairline);
    m_more->addRow({}, m_places);
    m_places->setValidator(new QIntValidator(0, 9999, m_places));
    m_more->addRow({}, m_link);
    m_more->addRow({}, m_summary);
    body()->addWidget(m_more);
    body()->addWidget(m_remove, 0, Qt::AlignLeading);
    body()->addStretch(1);

    m_room->setEditable(true);
    m_room->setInsertPolicy(QComboBox::NoInsert);
    m_room->completer()->setCaseSensitivity(Qt::CaseInsensitive);
    m_link->setLayoutDirection(Qt::LeftToRight); // an address is one in every language
    connectFields();
    SessionEditor::retranslate();
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
        auto *chip = new FilterChip(language == Language::Arabic ? QStringLiteral("ع") : wordOf(language).toUpper());
        m_language[static_cast<size_t>(language)] = chip;
        line->addWidget(chip);
        watch(chip);
    }
    line->addStretch(1);
    return m_languages;
}

void SessionEditor::connectFields()
{
    // A later start is a later session, not a shorter one.
    connect(m_start, &TimeField::edited, this, [this](QTime start) {
        const QTime end = start.addSecs(m_times->start.secsTo(m_times->end));
        m_end->setKnownTime(end > start || m_times->endsNextDay ? end : QTime(23, 59));
    });
    for (QWidget *field : std::initializer_list<QWidget *>{m_title, m_event, m_kind, m_day, m_start, m_end, m_room,
                                                           m_draft, m_link, m_places, m_summary})
        watch(field);
    connect(m_place, &InlineLink::clicked, this, &SessionEditor::place);
    connect(m_remove, &InlineLink::clicked, this, &SessionEditor::removeChosen);
}

void SessionEditor::setConference(Conference *conference)
{
    m_conference = conference;
    m_known = {};
    m_times.reset();
    m_roomName.clear();
    forgetRefusal();
    if (conference)
        setReadOnly(conference->isReadOnly());
}

void SessionEditor::show(const Agenda &agenda, const AgendaSession &entry)
{
    const QString room = entry.room ? entry.room->name.best(Application::instance().language()) : QString();
    const auto times = AgendaEditing(*m_conference).timesOf(entry.session);
    const bool isSame = entry.session == m_known && room == m_roomName;
    if (entry.session.id != m_known.id)
        forgetRefusal();
    m_known = entry.session;
    m_roomName = room;
    m_times = times ? *times : std::nullopt;
    m_events = agenda.events;
    m_likelyDay = QDate();
    for (const Event &event : m_events)
        if (event.id == m_known.event)
            m_likelyDay = event.startsOn.value_or(QDate());
    if (!m_likelyDay.isValid())
        m_likelyDay = agenda.days.empty() ? Application::instance().today() : agenda.days.front().date;
    // What is being typed outlives a change elsewhere in the conference.
    if (!isSame || !hasChanges())
        restore();
    showHeading();
    showFindingsOf(m_known.id.uuid());
    m_roles->show(m_conference, m_known.id, entry.roles);
    m_items->show(m_conference, m_known.id, entry.items);
}

void SessionEditor::showHeading()
{
    setHeading(sessionTitle(m_known), {});
    m_status->setContent(
        {termOf(m_known.kind).in(Application::instance().language()), iconOf(m_known.kind), toneOf(m_known.kind)});
}

void SessionEditor::restore()
{
    m_title->setText(m_known.title);
    {
        const QSignalBlocker silence(m_event);
        m_event->clear();
        for (const Event &event : m_events)
            m_event->addItem(event.title.best(Application::instance().language()), event.id.uuid());
    }
    m_event->showData(m_known.event.uuid());
    form()->setRowVisible(m_event, m_events.size() > 1);
    m_kind->showData(static_cast<int>(m_known.kind));
    m_draft->showData(static_cast<int>(m_known.status));
    showTimes();
    if (!(m_room->lineEdit()->hasFocus() && m_room->lineEdit()->isModified()))
        m_room->showText(m_roomName);
    for (const Language each : allLanguages)
        m_language[static_cast<size_t>(each)]->setChecked(m_known.interpretation.contains(wordOf(each)));
    if (m_link->text() != m_known.link) {
        m_link->setText(m_known.link);
        m_link->setCursorPosition(0);
    }
    m_places->setText(m_known.places ? QString::number(*m_known.places) : QString());
    m_summary->setText(m_known.summary);
}

void SessionEditor::setReadOnly(bool isReadOnly)
{
    m_title->setReadOnly(isReadOnly);
    m_day->setReadOnly(isReadOnly);
    for (QWidget *field :
         std::initializer_list<QWidget *>{m_event, m_kind, m_start, m_end, m_room, m_languages, m_draft, m_place})
        field->setEnabled(!isReadOnly);
    m_link->setReadOnly(isReadOnly);
    m_places->setReadOnly(isReadOnly);
    m_summary->setReadOnly(isReadOnly);
    m_remove->setVisible(!isReadOnly);
}

void SessionEditor::setRooms(const std::vector<Room> &rooms)
{
    const QSignalBlocker silence(m_room);
    const QString text = m_room->currentText();
    m_room->clear();
    for (const Room &room : rooms)
        m_room->addItem(icon(IconName::Place), room.name.best(Application::instance().language()));
    m_room->showText(text);
}

void SessionEditor::setPeople(const PersonField::People &read)
{
    m_roles->setPeople(read);
}

void SessionEditor::focusTitle()
{
    m_title->setFocus(Qt::OtherFocusReason);
}

void SessionEditor::showTimes()
{
    form()->setRowVisible(m_day, m_times.has_value());
    form()->setRowVisible(m_clock, m_times.has_value());
    form()->setLabel(m_place, m_times ? QString() : tr("Time"));
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
    if (!commit())
        return;
    const bool hadTimes = m_times.has_value();
    report(AgendaEditing(*m_conference)
               .setTimes(m_known.id, hadTimes ? std::nullopt
                                              : std::optional(SessionTimes{m_likelyDay, QTime(9, 0), QTime(10, 0)})));
    if (!hadTimes)
        m_clock->setFocus();
}

Session SessionEditor::typed() const
{
    Session session = m_known;
    session.title = m_title->text();
    session.event = EventId(m_event->currentData().toUuid());
    session.kind = static_cast<SessionKind>(m_kind->currentData().toInt());
    session.status = static_cast<SessionStatus>(m_draft->currentData().toInt());
    // Other languages than the window's three, from a file of another program, stay.
    for (const Language each : allLanguages) {
        const bool isWanted = m_language[static_cast<size_t>(each)]->isChecked();
        if (isWanted && !session.interpretation.contains(wordOf(each)))
            session.interpretation << wordOf(each);
        else if (!isWanted)
            session.interpretation.removeAll(wordOf(each));
    }
    session.link = m_link->text().trimmed();
    bool isNumber = false;
    const int places = m_places->text().toInt(&isNumber);
    session.places = isNumber ? std::optional(places) : std::nullopt;
    session.summary = m_summary->text();
    return session;
}

std::optional<SessionTimes> SessionEditor::typedTimes() const
{
    if (!m_times)
        return {};
    return SessionTimes{m_day->date(), m_start->time(), m_end->time(), m_times->endsNextDay};
}

bool SessionEditor::hasOtherRoom() const
{
    return fold(m_room->currentText().trimmed()) != fold(m_roomName);
}

bool SessionEditor::hasChanges() const
{
    return m_conference && !m_known.id.isNull() && (typed() != m_known || typedTimes() != m_times || hasOtherRoom());
}

Result<void> SessionEditor::keep()
{
    // Read before the first of them is written, since the conference's notice fills the fields anew.
    const Session session = typed();
    const std::optional<SessionTimes> times = typedTimes();
    const std::optional<SessionTimes> knownTimes = m_times;
    const bool isElsewhere = hasOtherRoom();
    const QString room = m_room->currentText();
    AgendaEditing editing(*m_conference);
    if (session != m_known)
        MULTAQA_CHECK(editing.editSession(session));
    if (times != knownTimes)
        MULTAQA_CHECK(editing.setTimes(session.id, times));
    if (isElsewhere)
        MULTAQA_CHECK(editing.setRoom(session.id, room));
    return {};
}

void SessionEditor::retranslate()
{
    const Language language = Application::instance().language();
    m_title->setSubject(tr("Title"));
    form()->setLabel(m_event, tr("Event"));
    form()->setLabel(m_kind, tr("Kind"));
    form()->setLabel(m_day, tr("Day"));
    form()->setLabel(m_clock, tr("From"));
    m_start->setAccessibleName(tr("From"));
    m_end->setAccessibleName(tr("To"));
    m_to->setText(tr("to"));
    form()->setLabel(m_room, tr("Room"));
    m_room->lineEdit()->setPlaceholderText(tr("Choose or type a new one"));
    m_room->lineEdit()->setAccessibleName(tr("Room"));
    form()->setLabel(m_languages, tr("Interpretation"));
    for (const Language each : allLanguages)
        m_language[static_cast<size_t>(each)]->setAccessibleName(
            tr("Interpretation into %1").arg(termOf(each).in(language)));
    form()->setLabel(m_draft, tr("Status"));
    m_more->setLabel(m_places, tr("Places for speakers"));
    m_more->setLabel(m_link, tr("Link"));
    m_more->setLabel(m_summary, tr("Summary"));
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
    restore();
    showHeading();
}

} // namespace multaqa
