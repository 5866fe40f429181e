// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "EditRowDialog.h"

#include "DifferencesModel.h"
#include "FieldTitle.h"
#include "app/text/Bidi.h"
#include "ui/WindowDates.h"
#include "ui/widgets/Form.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/WarningCard.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace multaqa {

namespace {

/// Columns of one field, such as two addresses, are told apart by their headers.
QString titleOf(const PlannedCell &cell, const ParticipantImportPlan &plan)
{
    const QString field = fieldTitle(plan.fields(), cell.field);
    const QString &header = plan.mapping().columns()[static_cast<size_t>(cell.column)].header;
    return header.isEmpty() || header.compare(field, Qt::CaseInsensitive) == 0
               ? field
               : EditRowDialog::tr("%1 (%2)", "a field, and the header of its column").arg(field, isolated(header));
}

} // namespace

EditRowDialog::EditRowDialog(const ParticipantImportPlan &plan, size_t row, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Edit the row"));
    resize(Theme::grown(600), Theme::grown(560));
    auto *title = new TextLabel(TextRole::RecordTitle);
    title->setWordWrap(true);
    title->setSentence(tr("Row %1", "of an imported file").arg(windowNumber(plan.number(row))));
    auto *why = new WarningCard;
    const auto refusal = plan.refusal(row);
    if (refusal)
        why->setContent(Tone::Error, refusal->why);
    else if (const auto meant = plan.meant(row); meant && plan.state(row) == PlannedState::Doubtful)
        why->setContent(Tone::Attention, meantSentence(*meant));
    why->setVisible(refusal || plan.state(row) == PlannedState::Doubtful);
    auto *note = new TextLabel(TextRole::Label, Colour::SecondaryText);
    note->setWordWrap(true);
    note->setSentence(tr("What you write here is imported in place of what the file says. The file is not changed."));

    auto *form = new Form;
    QLineEdit *first = nullptr; // that gets the keyboard
    for (const PlannedCell &cell : plan.cells(row)) {
        auto *line = new QLineEdit(cell.text);
        form->addRow(titleOf(cell, plan), line);
        m_entries.push_back({cell, line, line->text()});
        if (!first || (refusal && cell.column == refusal->column - 1))
            first = line;
    }
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(form);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *check = buttons->addButton(tr("Check it again"), QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::gapPage, Theme::gapWide, Theme::gapPage, Theme::gapWide);
    column->setSpacing(Theme::gap);
    for (QWidget *part : std::initializer_list<QWidget *>{title, why, note})
        column->addWidget(part);
    column->addWidget(area, 1);
    column->addWidget(buttons);
    check->setDefault(true);
    if (first)
        first->setFocus();
}

QHash<int, QString> EditRowDialog::corrections() const
{
    QHash<int, QString> corrections;
    for (const Entry &entry : m_entries)
        if (entry.line->text() != entry.shown)
            corrections.insert(entry.cell.column, entry.line->text());
    return corrections;
}

} // namespace multaqa
