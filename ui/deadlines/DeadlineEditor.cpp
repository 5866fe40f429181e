// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "DeadlineEditor.h"

#include "app/deadlines/DeadlineTerms.h"
#include "app/deadlines/DeadlineWords.h"
#include "app/deadlines/ReminderDays.h"
#include "app/text/Bidi.h"
#include "app/text/ZoneName.h"
#include "ui/Application.h"
#include "ui/WindowDates.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/ComboBox.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/Form.h"
#include "ui/widgets/HourField.h"
#include "ui/widgets/LocalizedField.h"
#include "ui/widgets/TextLabel.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace multaqa {
namespace {

void empty(QVBoxLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace

DeadlineEditor::DeadlineEditor(Keep keep, QWidget *parent)
    : RecordEditor(parent)
    , m_keep(std::move(keep))
    , m_kind(new ComboBox)
    , m_title(new LocalizedField)
    , m_audience(new LocalizedField)
    , m_day(new DateField)
    , m_hour(new HourField)
    , m_event(new ComboBox)
    , m_reminders(new QLineEdit)
    , m_note(new LocalizedField)
    , m_link(new QLineEdit)
    , m_move(new Button({}, IconName::Deadlines))
    , m_factsTitle(new TextLabel(TextRole::Section))
    , m_facts(new QVBoxLayout)
    , m_earlierTitle(new TextLabel(TextRole::Section))
    , m_earlier(new QVBoxLayout)
{
    m_day->setOptional(true);
    m_link->setLayoutDirection(Qt::LeftToRight);
    for (QWidget *field : std::initializer_list<QWidget *>{m_kind, m_title, m_audience, m_day, m_hour, m_move, m_event,
                                                           m_reminders, m_note, m_link}) {
        form()->addRow({}, field);
        watch(field);
    }
    body()->addWidget(m_factsTitle);
    body()->addLayout(m_facts);
    body()->addSpacing(Theme::gapSmall);
    body()->addWidget(m_earlierTitle);
    body()->addLayout(m_earlier);
    body()->addStretch();
    connect(m_move, &QPushButton::clicked, this, &DeadlineEditor::moveWanted);
    // An hour needs a day to be on.
    connect(m_day, &DateField::changing, this, [this] { form()->setRowVisible(m_hour, m_day->date().isValid()); });
    DeadlineEditor::retranslate();
}

void DeadlineEditor::showDeadline(const DeadlineEntry &entry, const DeadlinesModel &model)
{
    const Deadline &deadline = entry.deadline;
    const bool isSame = deadline == m_known;
    if (deadline.id != m_known.id)
        forgetRefusal();
    const bool isTyping = isSame && hasChanges();
    m_known = deadline;
    m_events.clear();
    for (const Event &event : model.book().events)
        m_events.emplace_back(event.id, model.eventText(event));
    // What is being typed outlives a change elsewhere in the conference.
    if (!isTyping)
        restore();
    setHeading(DeadlinesModel::titleOf(deadline),
               deadline.day ? model.endText(DeadlineEnd::of(deadline)) : tr("Needs a decision: it has no day yet"));
    m_move->setText(deadline.day ? tr("Move to another day…") : tr("Decide, and see what comes of it…"));
    m_move->setAccessibleName(m_move->text());
    guardEnd();
    showFacts(entry, model);
    showEarlierDays(entry, model);
    showFindingsOf(m_known.id.uuid());
}

void DeadlineEditor::showFacts(const DeadlineEntry &entry, const DeadlinesModel &model)
{
    empty(m_facts);
    QStringList facts = DeadlineWords::facts(entry);
    if (entry.event)
        facts << (entry.event->startsOn
                      ? tr("%1 begins on %2", "an event and its first day")
                            .arg(isolated(entry.event->title.best(Application::instance().language())),
                                 model.dayText(*entry.event->startsOn))
                      : entry.event->title.best(Application::instance().language()));
    m_factsTitle->setVisible(!facts.isEmpty());
    for (const QString &fact : std::as_const(facts)) {
        auto *line = new TextLabel(TextRole::Body, Colour::SecondaryText);
        line->setWordWrap(true);
        line->setSentence(fact);
        m_facts->addWidget(line);
    }
}

void DeadlineEditor::showEarlierDays(const DeadlineEntry &entry, const DeadlinesModel &model)
{
    empty(m_earlier);
    m_earlierTitle->setVisible(!entry.moves.empty());
    for (const DeadlineMove &move : entry.moves) {
        auto *day = new TextLabel(TextRole::Body, Colour::SecondaryText);
        QFont struck = day->font();
        struck.setStrikeOut(true);
        day->setFont(struck);
        day->setSentence(model.endText(DeadlineEnd::before(move)));
        auto *who = new TextLabel(TextRole::Label, Colour::SecondaryText);
        who->setWordWrap(true);
        const QString by = tr("moved on %1 by %2").arg(model.dayText(move.movedOn), isolated(move.movedBy));
        const QString reason = move.reason.best(Application::instance().language());
        who->setSentence(reason.isEmpty() ? by : by + QStringLiteral(" · ") + isolated(reason));
        m_earlier->addWidget(day);
        m_earlier->addWidget(who);
        m_earlier->addSpacing(Theme::gapTiny);
    }
}

void DeadlineEditor::showEvents()
{
    const QSignalBlocker silence(m_event);
    m_event->clear();
    m_event->addItem(tr("Nothing in particular", "what a deadline is for"), QUuid());
    for (const auto &[id, name] : m_events)
        m_event->addItem(name, id.uuid());
    m_event->showData(knowsEvent() ? m_known.event->uuid() : QUuid());
}

bool DeadlineEditor::knowsEvent() const
{
    return m_known.event && std::any_of(m_events.begin(), m_events.end(),
                                        [&](const auto &event) { return event.first == *m_known.event; });
}

void DeadlineEditor::restore()
{
    m_kind->showData(static_cast<int>(m_known.kind));
    m_title->setText(m_known.title);
    m_audience->setText(m_known.audience);
    m_day->setDate(m_known.day.value_or(QDate()));
    m_hour->setHour(m_known.hour);
    m_hour->setPlace(
        tr("%1 time", "a city").arg(isolated(zoneCity(m_known.timeZone).in(Application::instance().language()))));
    form()->setRowVisible(m_hour, m_known.day.has_value());
    showEvents();
    m_reminders->setText(
        ReminderDays::joined(m_known.remindBefore, Application::instance().language(), windowDigits()));
    m_note->setText(m_known.note);
    if (m_link->text() != m_known.link) {
        m_link->setText(m_known.link);
        m_link->setCursorPosition(0);
    }
}

Deadline DeadlineEditor::typed() const
{
    Deadline deadline = m_known;
    deadline.kind = static_cast<DeadlineKind>(m_kind->currentData().toInt());
    deadline.title = m_title->text();
    deadline.audience = m_audience->text();
    deadline.day = m_day->date().isValid() ? std::optional(m_day->date()) : std::nullopt;
    deadline.hour = deadline.day ? m_hour->hour() : std::nullopt;
    // An event that was removed elsewhere is nobody's choice here.
    const EventId event(m_event->currentData().toUuid());
    if (!event.isNull() || knowsEvent())
        deadline.event = event.isNull() ? std::nullopt : std::optional(event);
    deadline.remindBefore = ReminderDays::split(m_reminders->text());
    deadline.note = m_note->text();
    deadline.link = m_link->text().trimmed();
    return deadline;
}

void DeadlineEditor::focusTitle()
{
    m_title->setFocus();
}

void DeadlineEditor::setReadOnly(bool isReadOnly)
{
    RecordEditor::setReadOnly(isReadOnly);
    m_isReadOnly = isReadOnly;
    m_move->setEnabled(!isReadOnly);
    guardEnd();
}

void DeadlineEditor::guardEnd()
{
    // People were told of it: it is moved, with a reason and what comes of it in sight.
    const bool isFixed = m_isReadOnly || m_known.day.has_value();
    m_day->setReadOnly(isFixed);
    m_hour->setEnabled(!isFixed);
}

void DeadlineEditor::retranslate()
{
    form()->setLabel(m_kind, tr("For what"));
    form()->setLabel(m_title, tr("Title"));
    form()->setLabel(m_audience, tr("For whom"));
    form()->setLabel(m_day, tr("Last day"));
    form()->setLabel(m_hour, tr("Hour"));
    form()->setLabel(m_event, tr("Before what", "the event that a deadline is for"));
    form()->setLabel(m_reminders, tr("Reminders"));
    m_reminders->setPlaceholderText(
        tr("Days before, such as %1")
            .arg(ReminderDays::joined({QStringLiteral("14"), QStringLiteral("7"), QStringLiteral("1")},
                                      Application::instance().language(), windowDigits())));
    form()->setLabel(m_note, tr("Note"));
    form()->setLabel(m_link, tr("Link"));
    m_move->setText(m_known.day ? tr("Move to another day…") : tr("Decide, and see what comes of it…"));
    m_factsTitle->setText(tr("What hangs on it"));
    m_earlierTitle->setText(tr("Earlier days"));
    const QSignalBlocker silence(m_kind);
    m_kind->clear();
    for (const auto &entry : wordsOf(DeadlineKind{}))
        m_kind->addItem(termOf(entry.value).in(Application::instance().language()), static_cast<int>(entry.value));
    restore();
}

} // namespace multaqa
