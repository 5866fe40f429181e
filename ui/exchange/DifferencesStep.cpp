// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "DifferencesStep.h"

#include "CompareDialog.h"
#include "DifferencesModel.h"
#include "EditRowDialog.h"
#include "TickDelegate.h"
#include "ui/widgets/FilterChip.h"
#include "ui/widgets/FilterField.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/InlineLink.h"
#include "ui/widgets/TableView.h"
#include "ui/widgets/TextLabel.h"

#include <QButtonGroup>
#include <QHeaderView>
#include <QShortcut>
#include <QVBoxLayout>

namespace multaqa {

namespace {

/// In the order of the chips behind the first, which shows all.
constexpr PlannedState states[] = {PlannedState::New, PlannedState::Changed, PlannedState::Same, PlannedState::Doubtful,
                                   PlannedState::Refused};

} // namespace

DifferencesStep::DifferencesStep(QWidget *parent)
    : QWidget(parent)
    , m_search(new FilterField(IconName::Search))
    , m_takeAll(new InlineLink(tr("Tick all")))
    , m_leaveAll(new InlineLink(tr("Untick all")))
    , m_edit(new InlineLink(tr("Edit the row…")))
    , m_model(new DifferencesModel(this))
    , m_table(new TableView(QStringLiteral("importDifferences")))
    , m_nothing(new TextLabel(TextRole::Body, Colour::SecondaryText))
{
    layOut();
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model->setSought(text);
        showEmptiness();
    });
    connect(m_takeAll, &InlineLink::clicked, this, [this] { m_model->decideShown(RowDecision::Take); });
    connect(m_leaveAll, &InlineLink::clicked, this, [this] { m_model->decideShown(RowDecision::Leave); });
    connect(m_model, &DifferencesModel::decided, this, &DifferencesStep::decided);
    connect(m_model, &DifferencesModel::comparisonWanted, this, &DifferencesStep::compare);
    connect(m_table, &TableView::rowOpened, this, &DifferencesStep::open);
    m_edit->setToolTip(QKeySequence(Qt::Key_F2).toString(QKeySequence::NativeText));
    connect(m_edit, &InlineLink::clicked, this, [this] { edit(m_table->chosenRow()); });
    connect(new QShortcut(Qt::Key_F2, m_table, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated, m_edit,
            &InlineLink::click);
    auto *turn = new QShortcut(Qt::Key_Space, m_table, nullptr, nullptr, Qt::WidgetShortcut);
    connect(turn, &QShortcut::activated, this, [this] {
        const QModelIndex box = m_model->index(m_table->chosenRow(), DifferencesModel::Tick);
        if (!box.isValid())
            return;
        const bool isTicked = box.data(Qt::CheckStateRole).value<Qt::CheckState>() == Qt::Checked;
        m_model->setData(box, isTicked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    });
}

void DifferencesStep::layOut()
{
    auto *chips = new QWidget;
    auto *chipRow = new FlowLayout(chips);
    auto *group = new QButtonGroup(this);
    for (size_t chip = 0; chip < chipCount; ++chip) {
        const QString words =
            chip == 0 ? tr("All", "rows of an imported file") : plannedStateChip(states[chip - 1]).text;
        m_chips[chip] = new FilterChip(words);
        group->addButton(m_chips[chip]);
        chipRow->addWidget(m_chips[chip]);
        connect(m_chips[chip], &FilterChip::clicked, this, [this, chip] { chooseChip(chip); });
    }
    m_chips[0]->setChecked(true);
    chipRow->addWidget(m_takeAll);
    chipRow->addWidget(m_leaveAll);
    chipRow->addWidget(m_edit);
    chipRow->addStretch();
    chipRow->addWidget(m_search);
    m_search->setPurpose(tr("Search in the rows"));
    m_search->setMinimumWidth(Theme::grown(190));

    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Rows of the file"));
    auto *ticks = new TickDelegate(m_table);
    m_table->setItemDelegateForColumn(DifferencesModel::Tick, ticks);
    auto *what = new DifferenceDelegate(m_table);
    m_table->setItemDelegateForColumn(DifferencesModel::What, what);
    connect(what, &DifferenceDelegate::actionChosen, this, [this](const QModelIndex &index) { open(index.row()); });
    const int widths[] = {40, 56, 136, 200};
    for (int column = 0; column < static_cast<int>(std::size(widths)); ++column)
        m_table->setColumnWidth(column, Theme::grown(widths[column]));
    m_table->horizontalHeader()->setSectionsMovable(false);
    setFocusProxy(m_table);
    m_nothing->setSide(Qt::AlignHCenter);
    m_nothing->setText(tr("No row matches."));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::gapSmall);
    column->addWidget(chips);
    column->addWidget(m_table, 1);
    column->addWidget(m_nothing);
}

void DifferencesStep::setPlan(ParticipantImportPlan *plan, const Database *database)
{
    m_plan = plan;
    m_database = database;
    m_model->setPlan(plan);
    if (plan) {
        const ParticipantImportPlan::Counts counts = plan->counts();
        const qsizetype each[] = {static_cast<qsizetype>(plan->rowCount()),
                                  counts.added,
                                  counts.changed,
                                  counts.same,
                                  counts.doubtful,
                                  counts.refused};
        for (size_t chip = 0; chip < chipCount; ++chip)
            m_chips[chip]->setCount(static_cast<int>(each[chip]));
        m_table->chooseRow(0);
    }
    showEmptiness();
}

void DifferencesStep::chooseChip(size_t chip)
{
    m_model->setState(chip == 0 ? std::nullopt : std::optional(states[chip - 1]));
    m_table->chooseRow(0);
    showEmptiness();
}

void DifferencesStep::showEmptiness()
{
    const bool isEmpty = m_model->rowCount() == 0;
    m_table->setVisible(!isEmpty);
    m_nothing->setVisible(isEmpty);
    m_edit->setEnabled(!isEmpty);
    static_cast<QVBoxLayout *>(layout())->setStretchFactor(m_nothing, isEmpty ? 1 : 0);
}

void DifferencesStep::open(int row)
{
    if (m_plan->state(m_model->planRow(row)) == PlannedState::Refused)
        edit(row);
    else
        compare(row);
}

void DifferencesStep::edit(int row)
{
    if (row < 0)
        return;
    const size_t planRow = m_model->planRow(row);
    EditRowDialog dialog(*m_plan, planRow, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (const QHash<int, QString> corrections = dialog.corrections(); !corrections.isEmpty())
        Q_EMIT corrected(m_plan->number(planRow), corrections);
}

void DifferencesStep::chooseNumber(int number)
{
    int row = 0;
    while (row + 1 < m_model->rowCount() && m_plan->number(m_model->planRow(row)) < number)
        ++row;
    m_table->chooseRow(row);
}

void DifferencesStep::compare(int row)
{
    const PlannedState state = m_plan->state(m_model->planRow(row));
    if (state != PlannedState::Doubtful && state != PlannedState::Changed)
        return;
    CompareDialog dialog(*m_database, *m_plan, m_model->planRow(row), this);
    dialog.exec();
    if (!dialog.decision())
        return;
    m_model->decide(row, *dialog.decision());
    // On to the next one that waits, for whoever goes through them by keyboard.
    if (const int next = m_model->nextUndecided(row); state == PlannedState::Doubtful && next >= 0)
        m_table->chooseRow(next);
}

DifferencesStep::Wanted DifferencesStep::wanted() const
{
    Wanted wanted;
    if (!m_plan)
        return wanted;
    for (size_t row = 0; row < m_plan->rowCount(); ++row) {
        const RowDecision decision = m_plan->decision(row);
        switch (m_plan->state(row)) {
        case PlannedState::New:
            wanted.added += decision == RowDecision::Take ? 1 : 0;
            break;
        case PlannedState::Changed:
            wanted.updated += decision == RowDecision::Take ? 1 : 0;
            break;
        case PlannedState::Doubtful:
            wanted.added += decision == RowDecision::NewPerson ? 1 : 0;
            wanted.updated += decision == RowDecision::SamePerson ? 1 : 0;
            break;
        case PlannedState::Same:
        case PlannedState::Refused:
            break;
        }
    }
    wanted.undecided = static_cast<int>(m_plan->undecided());
    return wanted;
}

} // namespace multaqa
