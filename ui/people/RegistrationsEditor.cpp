// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "RegistrationsEditor.h"

#include "app/ConferenceEditing.h"
#include "app/Ordering.h"
#include "app/agenda/AgendaTerms.h"
#include "app/people/PeopleCatalogue.h"
#include "app/people/PeopleTerms.h"
#include "app/people/RegistrationEditing.h"
#include "app/text/Bidi.h"
#include "ui/Application.h"
#include "ui/WindowDates.h"
#include "ui/widgets/ComboBox.h"
#include "ui/widgets/TextLabel.h"

#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

namespace multaqa {

namespace {

constexpr int notRegistered = -1;

} // namespace

RegistrationsEditor::RegistrationsEditor(QWidget *parent)
    : PersonPart(parent)
    , m_title(new TextLabel(TextRole::Section))
    , m_none(new TextLabel(TextRole::Body, Colour::SecondaryText))
    , m_list(new QVBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::gapSmall);
    m_list->setSpacing(Theme::gap);
    m_none->setWordWrap(true);
    column->addWidget(m_title);
    column->addWidget(m_none);
    column->addLayout(m_list);
}

void RegistrationsEditor::fill()
{
    m_title->setText(tr("Registration"));
    m_none->setSentence(tr("The conference has no event yet; add one in its agenda."));
    auto events = Ordering::all<Event>(conference().database());
    const auto details = ConferenceEditing::details(conference().database());
    if (!events || !details)
        return Q_EMIT written(!events ? events.error() : details.error());
    m_events = *std::move(events);
    std::stable_sort(m_events.begin(), m_events.end(), [](const Event &a, const Event &b) {
        return a.startsOn && b.startsOn ? *a.startsOn < *b.startsOn : a.startsOn.has_value() && !b.startsOn.has_value();
    });
    m_none->setVisible(m_events.empty());
    // Rows stay where their number does, so that the keyboard stays in its field.
    while (m_rows.size() > m_events.size()) {
        m_rows.back().widget->hide();
        m_rows.back().widget->deleteLater();
        m_rows.pop_back();
    }
    while (m_rows.size() < m_events.size())
        addRow();
    for (size_t at = 0; at < m_events.size(); ++at)
        fillRow(at, windowDateStyle(*details));
}

void RegistrationsEditor::addRow()
{
    const size_t at = m_rows.size();
    Row row{new QWidget,   new TextLabel(TextRole::BodyBold),
            new ComboBox,  new ComboBox,
            new QLineEdit, new TextLabel(TextRole::Label, Colour::SecondaryText)};
    auto *column = new QVBoxLayout(row.widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::gapTiny);
    row.event->setWordWrap(true);
    row.attended->setWordWrap(true);
    column->addWidget(row.event);
    auto *choices = new QHBoxLayout;
    choices->setSpacing(Theme::gapTiny);
    for (ComboBox *box : {row.state, row.format}) {
        // The narrow pane decides how wide they are, not their longest term.
        box->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        box->setMinimumWidth(Theme::grown(64));
        choices->addWidget(box, 1);
    }
    column->addLayout(choices);
    column->addWidget(row.needs);
    column->addWidget(row.attended);
    m_list->addWidget(row.widget);
    connect(row.state, &QComboBox::activated, this, [this, at] { setState(at); });
    connect(row.format, &QComboBox::activated, this, [this, at] {
        edit(at, &Registration::format, static_cast<RegistrationFormat>(m_rows[at].format->currentData().toInt()));
    });
    connect(row.needs, &QLineEdit::editingFinished, this, [this, at] {
        m_rows[at].needs->setModified(false);
        edit(at, &Registration::needs, m_rows[at].needs->text().trimmed());
    });
    m_rows.push_back(row);
}

void RegistrationsEditor::fillRow(size_t at, const DateStyle &style)
{
    const Row &row = m_rows[at];
    const Event &event = m_events[at];
    const Language language = Application::instance().language();
    const Registration *known = person().registrationFor(event.id);
    const QString name = eventName(event, Application::instance().language());
    row.event->setText(event.startsOn ? tr("%1, %2", "an event and its days")
                                            .arg(isolated(name),
                                                 formatDayRange(*event.startsOn, event.endsOn.value_or(*event.startsOn),
                                                                language, style))
                                      : name);
    const QSignalBlocker silenceState(row.state);
    row.state->clear();
    row.state->addItem(tr("Not registered"), notRegistered);
    for (const auto &entry : wordsOf(RegistrationState{}))
        row.state->addItem(termOf(entry.value).in(language), static_cast<int>(entry.value));
    row.state->showData(known ? static_cast<int>(known->state) : notRegistered);
    row.state->setAccessibleName(tr("Registration for %1").arg(isolated(name)));
    const QSignalBlocker silenceFormat(row.format);
    row.format->clear();
    for (const auto &entry : wordsOf(RegistrationFormat{}))
        row.format->addItem(termOf(entry.value).in(language), static_cast<int>(entry.value));
    row.format->showData(static_cast<int>(known ? known->format : RegistrationFormat::NotSaid));
    row.format->setAccessibleName(tr("How they take part in %1").arg(isolated(name)));
    row.needs->setPlaceholderText(tr("What they need, such as a wheelchair"));
    row.needs->setAccessibleName(tr("What they need at %1").arg(isolated(name)));
    const QString needs = known ? known->needs : QString();
    if (row.needs->text() != needs && !(row.needs->hasFocus() && row.needs->isModified())) {
        row.needs->setText(needs);
        row.needs->setCursorPosition(0);
    }
    row.format->setVisible(known);
    row.needs->setVisible(known);
    row.state->setEnabled(!isReadOnly());
    row.format->setEnabled(!isReadOnly());
    row.needs->setReadOnly(isReadOnly());
    row.attended->setSentence(attendanceAt(event.id, style));
    row.attended->setVisible(!row.attended->text().isEmpty());
}

QString RegistrationsEditor::attendanceAt(EventId event, const DateStyle &style) const
{
    const Language language = Application::instance().language();
    QStringList days;
    for (const Attendance &each : person().attendance)
        if (each.event == event)
            days << tr("%1 (%2)", "a day, and how attendance was marked")
                        .arg(formatDay(each.day, language, style, DayForm::DayAndMonth), termOf(each.how).in(language));
    return days.isEmpty() ? QString() : tr("Was there: %1").arg(QLocale().createSeparatedList(days));
}

void RegistrationsEditor::setState(size_t at)
{
    const int chosen = m_rows[at].state->currentData().toInt();
    const EventId event = m_events[at].id;
    const Registration *known = person().registrationFor(event);
    if (chosen == (known ? static_cast<int>(known->state) : notRegistered))
        return;
    Q_EMIT written(chosen == notRegistered ? RegistrationEditing::remove(conference(), {id()}, event)
                                           : RegistrationEditing::setState(conference(), {id()}, event,
                                                                           static_cast<RegistrationState>(chosen),
                                                                           Application::instance().today()));
}

template <typename Value>
void RegistrationsEditor::edit(size_t at, Value Registration::*member, const Value &value)
{
    if (isReadOnly())
        return;
    const Registration *known = person().registrationFor(m_events[at].id);
    if (!known || known->*member == value)
        return;
    Registration registration = *known;
    registration.*member = value;
    Q_EMIT written(RegistrationEditing::edit(conference(), registration));
}

} // namespace multaqa
