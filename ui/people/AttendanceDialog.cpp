// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "AttendanceDialog.h"

#include "AttendanceModel.h"
#include "app/Conference.h"
#include "app/people/AttendanceEditing.h"
#include "app/people/BadgeCode.h"
#include "app/people/ParticipantName.h"
#include "db/records/Event.h"
#include "db/stores/RecordStore.h"
#include "ui/Application.h"
#include "ui/ErrorBox.h"
#include "ui/WindowDates.h"
#include "ui/widgets/ComboBox.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/FilterField.h"
#include "ui/widgets/Form.h"
#include "ui/widgets/TableHeader.h"
#include "ui/widgets/TableView.h"
#include "ui/widgets/TextLabel.h"

#include <QAccessible>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QScreen>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace multaqa {

namespace {

constexpr int codeLength = 12; ///< app/people/BadgeCode.h

bool isBadgeCode(const QString &typed)
{
    const QString code = BadgeCode::fromTyped(typed);
    return code.size() == codeLength &&
           std::all_of(code.begin(), code.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

AttendanceDialog::AttendanceDialog(Conference &conference, QWidget *parent)
    : QDialog(parent)
    , m_conference(conference)
    , m_event(new ComboBox)
    , m_day(new DateField)
    , m_field(new FilterField(IconName::Search))
    , m_answer(new TextLabel(TextRole::PageTitle))
    , m_detail(new TextLabel(TextRole::Body, Colour::SecondaryText))
    , m_counts(new TextLabel(TextRole::Body))
    , m_model(new AttendanceModel(this))
    , m_table(new QTableView)
{
    setWindowTitle(tr("Attendance"));
    resize(QSize(Theme::grown(760), Theme::grown(640)).boundedTo(screen()->availableSize() - QSize(40, 60)));
    auto *form = new Form;
    form->addRow(tr("Event"), m_event);
    form->addRow(tr("Day"), m_day);
    m_field->setPurpose(tr("Scan a badge, or type a name and press Enter"));
    m_answer->setWordWrap(true);
    m_answer->setMinimumHeight(Theme::grown(40));
    m_detail->setWordWrap(true);
    m_table->setHorizontalHeader(new TableHeader(m_table));
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Who may be here"));
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(AttendanceModel::Name, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(AttendanceModel::Organisation, QHeaderView::Stretch);
    styleScrollBars(m_table);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false); // Enter marks, and never closes
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::gapPage, Theme::gapPage, Theme::gapPage, Theme::gapWide);
    layout->setSpacing(Theme::gap);
    for (QWidget *part : std::initializer_list<QWidget *>{form, m_field, m_answer, m_detail, m_counts})
        layout->addWidget(part);
    layout->addWidget(m_table, 1);
    layout->addWidget(buttons);

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_event, &QComboBox::activated, this, &AttendanceDialog::chooseEvent);
    connect(m_day, &DateField::edited, this, &AttendanceDialog::read);
    connect(m_field, &QLineEdit::returnPressed, this, &AttendanceDialog::take);
    connect(m_field, &QLineEdit::textEdited, this, [this](const QString &text) {
        if (!isBadgeCode(text)) // a code is nobody's name
            m_model->setSought(text);
    });
    connect(m_model, &AttendanceModel::ticked, this,
            [this](int row, bool isPresent) { isPresent ? mark(row) : unmark(row); });
    connect(&m_conference, &Conference::changed, this, &AttendanceDialog::answerChange);
    fillEvents();
    m_field->setFocus();
}

EventId AttendanceDialog::chosenEvent() const
{
    return EventId(m_event->currentData().toUuid());
}

void AttendanceDialog::fillEvents()
{
    const Language language = Application::instance().language();
    auto events = RecordStore<Event>(m_conference.database()).all();
    if (!events)
        return ErrorBox::show(this, events.error());
    const QDate today = Application::instance().today();
    for (const Event &event : *events) {
        m_event->addItem(event.title.best(language), event.id.uuid());
        const bool isToday =
            event.startsOn && *event.startsOn <= today && today <= event.endsOn.value_or(*event.startsOn);
        if (isToday)
            m_event->setCurrentIndex(m_event->count() - 1);
    }
    if (events->empty()) {
        m_field->setEnabled(false);
        answer(Answer::Unclear, tr("There is no event yet"),
               tr("Add the event on the page Agenda; then attendance can be marked here."));
        return;
    }
    chooseEvent();
}

void AttendanceDialog::chooseEvent()
{
    const auto event = RecordStore<Event>(m_conference.database()).find(chosenEvent());
    if (!event)
        return ErrorBox::show(this, event.error());
    const QDate today = Application::instance().today();
    const bool isOver = *event && (*event)->endsOn && *(*event)->endsOn < today;
    const bool isAhead = *event && (*event)->startsOn && today < *(*event)->startsOn;
    m_day->setDate(isOver ? *(*event)->endsOn : isAhead ? *(*event)->startsOn : today);
    read();
}

void AttendanceDialog::read()
{
    auto list =
        AttendanceList::of(m_conference.database(), chosenEvent(), m_day->date(), Application::instance().language());
    if (!list)
        return ErrorBox::show(this, list.error());
    m_model->setList(*std::move(list));
    showCounts();
}

void AttendanceDialog::answerChange(Changes changes)
{
    if (!changes.testFlag(Subject::People))
        return;
    if (auto refreshed = m_model->refreshMarks(m_conference.database()); !refreshed)
        ErrorBox::show(this, refreshed.error());
    showCounts();
}

void AttendanceDialog::showCounts()
{
    m_counts->setSentence(
        tr("Here: %1, of %2 expected")
            .arg(windowNumber(m_model->list().presentCount()), windowNumber(m_model->list().expectedCount())));
}

void AttendanceDialog::take()
{
    const QString typed = m_field->text().trimmed();
    if (typed.isEmpty())
        return;
    if (isBadgeCode(typed))
        return takeCode(typed);
    if (m_model->rowCount() == 1)
        return mark(0);
    if (m_model->rowCount() == 0)
        return answer(Answer::Unclear, tr("Nobody is found"),
                      tr("No name and no organisation holds \"%1\". Type less of it, or scan the badge.").arg(typed));
    answer(Answer::Unclear, tr("%Ln people are found", nullptr, m_model->rowCount()),
           tr("Type more of the name, or choose the person in the list and press Space."));
    m_table->setFocus();
    m_table->setCurrentIndex(m_model->index(0, AttendanceModel::Name));
}

void AttendanceDialog::takeCode(const QString &code)
{
    m_field->clear();
    m_model->setSought({});
    const auto scan = AttendanceEditing::markByBadge(m_conference, code, chosenEvent(), m_day->date(),
                                                     QDateTime::currentDateTimeUtc());
    if (!scan)
        return answer(Answer::Unclear, tr("Not marked"), scan.error().message);
    const auto &lines = m_model->list().lines();
    const auto line = std::find_if(lines.begin(), lines.end(),
                                   [&](const auto &candidate) { return candidate.participant == scan->participant; });
    if (line == lines.end())
        return read(); // somebody who was added since
    const bool isNew = scan->marking == AttendanceEditing::Marking::New;
    answer(isNew ? Answer::New : Answer::Repeated, line->name, line->organisation);
}

void AttendanceDialog::mark(int row)
{
    const AttendanceList::Line line = m_model->lineAt(row);
    const bool isByName = !m_field->text().trimmed().isEmpty();
    const auto marked = AttendanceEditing::mark(m_conference, {line.participant}, chosenEvent(), m_day->date(),
                                                isByName ? AttendanceHow::Search : AttendanceHow::List,
                                                QDateTime::currentDateTimeUtc());
    if (!marked)
        return ErrorBox::show(this, marked.error());
    answer(line.isPresent ? Answer::Repeated : Answer::New, line.name, line.organisation);
    if (!isByName)
        return;
    m_field->clear();
    m_model->setSought({});
    m_field->setFocus();
}

void AttendanceDialog::unmark(int row)
{
    const AttendanceList::Line line = m_model->lineAt(row);
    const auto unmarked = AttendanceEditing::unmark(m_conference, {line.participant}, chosenEvent(), m_day->date());
    if (!unmarked)
        return ErrorBox::show(this, unmarked.error());
    answer(Answer::Unclear, line.name, tr("No longer marked as being here."));
}

void AttendanceDialog::answer(Answer kind, const QString &title, const QString &detail)
{
    m_answer->setTone(kind == Answer::New ? Tone::Done : kind == Answer::Repeated ? Tone::Attention : Tone::Plain);
    m_answer->setSentence(kind == Answer::New        ? tr("✓ %1: new").arg(title)
                          : kind == Answer::Repeated ? tr("%1: marked already").arg(title)
                                                     : title);
    m_detail->setSentence(detail);
    m_detail->setVisible(!detail.isEmpty());
    QAccessibleEvent told(m_answer, QAccessible::Alert); // said, though the keyboard stays where it is
    QAccessible::updateAccessibility(&told);
}

} // namespace multaqa
