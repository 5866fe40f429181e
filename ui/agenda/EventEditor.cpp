// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "EventEditor.h"

#include "app/Conference.h"
#include "app/agenda/AgendaEditing.h"
#include "app/agenda/AgendaTerms.h"
#include "ui/Application.h"
#include "ui/widgets/ComboBox.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/Form.h"
#include "ui/widgets/InlineLink.h"
#include "ui/widgets/LocalizedField.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace multaqa {

EventEditor::EventEditor(QWidget *parent)
    : RecordEditor(parent)
    , m_title(new LocalizedField)
    , m_kind(new ComboBox)
    , m_first(new DateField)
    , m_last(new DateField)
    , m_setDays(new InlineLink)
    , m_format(new ComboBox)
    , m_place(new LocalizedField)
    , m_link(new QLineEdit)
    , m_remove(new InlineLink)
{
    body()->insertWidget(body()->indexOf(form()), m_title);
    for (QWidget *field :
         std::initializer_list<QWidget *>{m_kind, m_first, m_last, m_setDays, m_format, m_place, m_link})
        form()->addRow({}, field);
    body()->addWidget(m_remove, 0, Qt::AlignLeading);
    body()->addStretch(1);
    m_link->setLayoutDirection(Qt::LeftToRight); // an address is one in every language
    connect(m_first, &DateField::edited, this, &EventEditor::moveLastDay);
    connect(m_setDays, &InlineLink::clicked, this, [this] {
        const QDate today = Application::instance().today();
        showDays(today, today);
        commit();
        m_first->setFocus();
    });
    connect(m_remove, &InlineLink::clicked, this, &EventEditor::removeChosen);
    for (QWidget *field : std::initializer_list<QWidget *>{m_title, m_kind, m_first, m_last, m_format, m_place, m_link})
        watch(field);
    EventEditor::retranslate();
}

void EventEditor::setConference(Conference *conference)
{
    m_conference = conference;
    m_known = {};
    forgetRefusal();
    if (conference)
        setReadOnly(conference->isReadOnly());
}

void EventEditor::show(const Event &event)
{
    const bool isSame = event == m_known;
    if (event.id != m_known.id)
        forgetRefusal();
    m_known = event;
    // What is being typed outlives a change elsewhere in the conference.
    if (!isSame || !hasChanges())
        restore();
    showHeading();
    showFindingsOf(m_known.id.uuid());
}

void EventEditor::showHeading()
{
    const QString &title = m_known.title.best(Application::instance().language());
    setHeading(title.isEmpty() ? tr("Event without a title") : title, {});
}

void EventEditor::restore()
{
    m_title->setText(m_known.title);
    m_kind->showData(static_cast<int>(m_known.kind));
    m_format->showData(static_cast<int>(m_known.format));
    m_place->setText(m_known.place);
    if (m_link->text() != m_known.link) {
        m_link->setText(m_known.link);
        m_link->setCursorPosition(0);
    }
    showDays(m_known.startsOn, m_known.endsOn);
}

void EventEditor::showDays(std::optional<QDate> first, std::optional<QDate> last)
{
    m_hasDays = first.has_value();
    form()->setRowVisible(m_first, m_hasDays);
    form()->setRowVisible(m_last, m_hasDays);
    form()->setRowVisible(m_setDays, !m_hasDays);
    if (!m_hasDays)
        return;
    m_first->setDate(*first);
    m_last->setDate(last.value_or(*first));
}

void EventEditor::moveLastDay(QDate first)
{
    // A later beginning is a later event, as long as it was.
    const qint64 length = m_known.startsOn && m_known.endsOn ? m_known.startsOn->daysTo(*m_known.endsOn) : 0;
    if (m_last->date() < first)
        m_last->setDate(first.addDays(length));
}

Event EventEditor::typed() const
{
    Event event = m_known;
    event.title = m_title->text();
    event.kind = static_cast<EventKind>(m_kind->currentData().toInt());
    event.format = static_cast<EventFormat>(m_format->currentData().toInt());
    event.place = m_place->text();
    event.link = m_link->text().trimmed();
    if (m_hasDays) {
        event.startsOn = m_first->date();
        // An event that says its first day alone is one of a day, and no change by being looked at.
        if (m_known.endsOn || m_last->date() != *event.startsOn)
            event.endsOn = m_last->date();
    }
    return event;
}

bool EventEditor::hasChanges() const
{
    return m_conference && !m_known.id.isNull() && typed() != m_known;
}

Result<void> EventEditor::keep()
{
    return AgendaEditing(*m_conference).editEvent(typed());
}

void EventEditor::focusTitle()
{
    m_title->setFocus(Qt::OtherFocusReason);
}

void EventEditor::setReadOnly(bool isReadOnly)
{
    RecordEditor::setReadOnly(isReadOnly);
    m_setDays->setEnabled(!isReadOnly);
    m_remove->setVisible(!isReadOnly);
}

void EventEditor::retranslate()
{
    const Language language = Application::instance().language();
    m_title->setSubject(tr("Title"));
    form()->setLabel(m_kind, tr("Kind"));
    form()->setLabel(m_first, tr("First day"));
    form()->setLabel(m_last, tr("Last day"));
    form()->setLabel(m_setDays, tr("Days"));
    m_setDays->setText(tr("Set the days"));
    m_setDays->setAccessibleName(m_setDays->text());
    form()->setLabel(m_format, tr("Held"));
    form()->setLabel(m_place, tr("Place"));
    form()->setLabel(m_link, tr("Link"));
    m_remove->setText(tr("Remove this event"));
    const auto fill = [&](ComboBox *box, auto values) {
        const QSignalBlocker silence(box);
        box->clear();
        for (const auto value : values)
            box->addItem(termOf(value).in(language), static_cast<int>(value));
    };
    fill(m_kind, std::initializer_list<EventKind>{EventKind::Conference, EventKind::Consultation, EventKind::Meeting,
                                                  EventKind::SideEvent});
    fill(m_format, std::initializer_list<EventFormat>{EventFormat::InPerson, EventFormat::Online, EventFormat::Hybrid});
    restore();
    showHeading();
}

} // namespace multaqa
