// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "MoveDeadlineDialog.h"

#include "DeadlinesModel.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/Form.h"
#include "ui/widgets/LocalizedField.h"
#include "ui/widgets/TextLabel.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace multaqa {

MoveDeadlineDialog::MoveDeadlineDialog(const Deadline &deadline, const QString &earlierDay, QWidget *parent)
    : QDialog(parent)
    , m_day(new DateField)
    , m_reason(new LocalizedField)
{
    setWindowTitle(tr("Move the deadline"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::gapPage, Theme::gapPage, Theme::gapPage, Theme::gapWide);
    layout->setSpacing(Theme::gap);
    auto *title = new TextLabel(TextRole::RecordTitle);
    title->setWordWrap(true);
    title->setText(DeadlinesModel::titleOf(deadline));
    auto *earlier = new TextLabel(TextRole::Body, Colour::SecondaryText);
    earlier->setWordWrap(true);
    earlier->setSentence(tr("Now on %1. That day stays on record as the earlier one.").arg(earlierDay));
    auto *form = new Form;
    m_day->setOptional(true);
    m_day->setDate(deadline.day.value_or(QDate()));
    form->addRow(tr("New day"), m_day);
    form->addRow(tr("Reason"), m_reason);
    form->setMinimumWidth(Theme::grown(420));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *move = buttons->addButton(tr("Move"), QDialogButtonBox::AcceptRole);
    move->setDefault(true);
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false); // Enter never means it
    const auto allow = [this, move, before = deadline.day] { move->setEnabled(day() != before); };
    connect(m_day, &DateField::edited, this, allow);
    allow();
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (QWidget *part : std::initializer_list<QWidget *>{title, earlier, form, buttons})
        layout->addWidget(part);
    m_day->setFocus();
}

std::optional<QDate> MoveDeadlineDialog::day() const
{
    return m_day->date().isValid() ? std::optional(m_day->date()) : std::nullopt;
}

LocalizedText MoveDeadlineDialog::reason() const
{
    return m_reason->text();
}

} // namespace multaqa
