// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "MoveDeadlineDialog.h"

#include "ConsequencesView.h"
#include "DeadlinesModel.h"
#include "app/text/Bidi.h"
#include "app/text/ZoneName.h"
#include "ui/Application.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/Form.h"
#include "ui/widgets/HourField.h"
#include "ui/widgets/LocalizedField.h"
#include "ui/widgets/TableView.h"
#include "ui/widgets/TextLabel.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace multaqa {

MoveDeadlineDialog::MoveDeadlineDialog(const Deadline &deadline, const QString &earlier,
                                       std::shared_ptr<const MovePreview> preview, QWidget *parent)
    : QDialog(parent)
    , m_before(DeadlineEnd::of(deadline))
    , m_day(new DateField)
    , m_hour(new HourField)
    , m_reason(new LocalizedField)
    , m_consequences(new ConsequencesView(std::move(preview), m_before))
{
    setWindowTitle(deadline.day ? tr("Move the deadline") : tr("Decide the deadline"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::gapPage, Theme::gapPage, Theme::gapPage, Theme::gapWide);
    layout->setSpacing(Theme::gap);
    auto *title = new TextLabel(TextRole::RecordTitle);
    title->setWordWrap(true);
    title->setText(DeadlinesModel::titleOf(deadline));
    auto *now = new TextLabel(TextRole::Body, Colour::SecondaryText);
    now->setWordWrap(true);
    now->setSentence(deadline.day ? tr("Now on %1. That day stays on record as the earlier one.").arg(earlier)
                                  : tr("It has no day yet."));
    auto *form = new Form;
    m_day->setOptional(true);
    m_day->setDate(deadline.day.value_or(QDate()));
    m_hour->setHour(deadline.hour);
    m_hour->setPlace(
        tr("%1 time", "a city").arg(isolated(zoneCity(deadline.timeZone).in(Application::instance().language()))));
    form->addRow(deadline.day ? tr("New day") : tr("Day"), m_day);
    form->addRow(tr("Hour"), m_hour);
    if (deadline.day)
        form->addRow(tr("Reason"), m_reason);
    else
        m_reason->setParent(this); // a first day takes none away
    m_reason->setVisible(deadline.day.has_value());
    form->setMinimumWidth(Theme::grown(440));
    auto *heading = new TextLabel(TextRole::Section);
    heading->setText(tr("What comes of it"));
    auto *scroll = new QScrollArea;
    scroll->setWidget(m_consequences);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumHeight(Theme::grown(120));
    scroll->viewport()->setAutoFillBackground(false);
    m_consequences->setAutoFillBackground(false);
    styleScrollBars(scroll);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_move = buttons->addButton(deadline.day ? tr("Move") : tr("Decide"), QDialogButtonBox::AcceptRole);
    m_move->setDefault(true);
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false); // Enter never means it
    connect(m_day, &DateField::changing, this, &MoveDeadlineDialog::changed);
    connect(m_day, &DateField::edited, this, &MoveDeadlineDialog::changed);
    connect(m_hour, &HourField::changing, this, &MoveDeadlineDialog::changed);
    connect(m_consequences, &ConsequencesView::answered, this,
            [this] { m_move->setEnabled(end() != m_before && m_consequences->isAnswered(end())); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (QWidget *part : std::initializer_list<QWidget *>{title, now, form, heading})
        layout->addWidget(part);
    layout->addWidget(scroll, 1);
    layout->addWidget(buttons);
    changed();
    m_day->setFocus();
}

void MoveDeadlineDialog::changed()
{
    m_hour->setEnabled(m_day->date().isValid());
    // Nothing is moved before it is seen what comes of it.
    m_move->setEnabled(end() != m_before && m_consequences->isAnswered(end()));
    m_consequences->ask(end());
}

DeadlineEnd MoveDeadlineDialog::end() const
{
    if (!m_day->date().isValid())
        return {};
    return {m_day->date(), m_hour->hour()};
}

LocalizedText MoveDeadlineDialog::reason() const
{
    return m_reason->text();
}

} // namespace multaqa
