// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "EventEditor.h"

#include "app/agenda/AgendaTerms.h"
#include "ui/Application.h"
#include "ui/ErrorBox.h"
#include "ui/widgets/ComboBox.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/Form.h"
#include "ui/widgets/InlineLink.h"
#include "ui/widgets/LocalizedField.h"
#include "ui/widgets/TextLabel.h"

#include <QEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace multaqa {

EventEditor::EventEditor(QWidget *parent)
    : QWidget(parent)
    , m_heading(new TextLabel(TextRole::RecordTitle))
    , m_form(new Form)
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
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::gapWide, Theme::gapWide, Theme::gapWide, Theme::gapWide);
    column->setSpacing(Theme::gap);
    m_heading->setWordWrap(true);
    column->addWidget(m_heading);
    column->addWidget(m_title);
    for (QWidget *field :
         std::initializer_list<QWidget *>{m_kind, m_first, m_last, m_setDays, m_format, m_place, m_link})
        m_form->addRow({}, field);
    column->addWidget(m_form);
    column->addWidget(m_remove, 0, Qt::AlignLeading);
    column->addStretch(1);
    m_link->setLayoutDirection(Qt::LeftToRight);
    connectFields();
    retranslate();
}

void EventEditor::connectFields()
{
    connect(m_title, &LocalizedField::edited, this, [this](const LocalizedText &title) {
        Event event = m_event;
        event.title = title;
        edit(event);
    });
    connect(m_place, &LocalizedField::edited, this, [this](const LocalizedText &place) {
        Event event = m_event;
        event.place = place;
        edit(event);
    });
    connect(m_kind, &QComboBox::activated, this, [this] {
        Event event = m_event;
        event.kind = static_cast<EventKind>(m_kind->currentData().toInt());
        edit(event);
    });
    connect(m_format, &QComboBox::activated, this, [this] {
        Event event = m_event;
        event.format = static_cast<EventFormat>(m_format->currentData().toInt());
        edit(event);
    });
    connect(m_first, &DateField::edited, this, [this](QDate day) {
        Event event = m_event;
        // A later beginning is a later event, as long as it was.
        const qint64 length = event.startsOn && event.endsOn ? event.startsOn->daysTo(*event.endsOn) : 0;
        event.startsOn = day;
        if (!event.endsOn || *event.endsOn < day)
            event.endsOn = day.addDays(length);
        edit(event);
    });
    connect(m_last, &DateField::edited, this, [this](QDate day) {
        Event event = m_event;
        event.endsOn = day;
        edit(event);
    });
    connect(m_setDays, &InlineLink::clicked, this, [this] {
        Event event = m_event;
        event.startsOn = event.endsOn = Application::instance().today();
        edit(event);
        m_first->setFocus();
    });
    connect(m_link, &QLineEdit::editingFinished, this, [this] {
        Event event = m_event;
        event.link = m_link->text();
        edit(event);
    });
    connect(m_remove, &InlineLink::clicked, this, &EventEditor::removeChosen);
}

void EventEditor::show(Conference *conference, const Event &event)
{
    m_conference = conference;
    m_event = event;
    const QString &title = event.title.best(Application::instance().language());
    m_heading->setText(title.isEmpty() ? tr("Event without a title") : title);
    m_title->setText(event.title);
    m_kind->showData(static_cast<int>(event.kind));
    m_format->showData(static_cast<int>(event.format));
    m_place->setText(event.place);
    if (m_link->text() != event.link)
        m_link->setText(event.link);
    showDays();
    const bool isReadOnly = conference->isReadOnly();
    m_title->setReadOnly(isReadOnly);
    m_place->setReadOnly(isReadOnly);
    m_link->setReadOnly(isReadOnly);
    m_first->setReadOnly(isReadOnly);
    m_last->setReadOnly(isReadOnly);
    for (QWidget *field : std::initializer_list<QWidget *>{m_kind, m_format, m_setDays})
        field->setEnabled(!isReadOnly);
    m_remove->setVisible(!isReadOnly);
}

void EventEditor::showDays()
{
    const bool hasDays = m_event.startsOn.has_value();
    m_form->setRowVisible(m_first, hasDays);
    m_form->setRowVisible(m_last, hasDays);
    m_form->setRowVisible(m_setDays, !hasDays);
    if (!hasDays)
        return;
    m_first->setDate(*m_event.startsOn);
    m_last->setDate(m_event.endsOn.value_or(*m_event.startsOn));
}

void EventEditor::focusTitle()
{
    m_title->setFocus(Qt::OtherFocusReason);
}

void EventEditor::edit(const Event &event)
{
    if (event == m_event)
        return;
    if (const auto done = AgendaEditing(*m_conference).editEvent(event); !done) {
        showDays(); // as they still are
        ErrorBox::show(this, done.error());
    }
}

void EventEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void EventEditor::retranslate()
{
    const Language language = Application::instance().language();
    m_title->setAccessibleName(tr("Title"));
    m_form->setLabel(m_kind, tr("Kind"));
    m_form->setLabel(m_first, tr("First day"));
    m_form->setLabel(m_last, tr("Last day"));
    m_form->setLabel(m_setDays, tr("Days"));
    m_setDays->setText(tr("Set the days"));
    m_setDays->setAccessibleName(m_setDays->text());
    m_form->setLabel(m_format, tr("Held"));
    m_form->setLabel(m_place, tr("Place"));
    m_form->setLabel(m_link, tr("Link"));
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
}

} // namespace multaqa
