// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "CompareDialog.h"

#include "DifferencesModel.h"
#include "FieldTitle.h"
#include "app/exchange/participants/ParticipantCell.h"
#include "app/exchange/participants/ParticipantRows.h"
#include "app/text/Bidi.h"
#include "ui/ErrorBox.h"
#include "ui/WindowDates.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/CellDelegate.h"
#include "ui/widgets/TableView.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QStandardItemModel>

#include <algorithm>

namespace multaqa {

namespace {

/// A field as it is here and as the file has it.
struct Pair
{
    QString field;
    QString here;
    QString inFile;
    enum class Kind { Differs, Equal, NotInFile } kind = Kind::Equal;
};

bool isNamePart(ParticipantField::Kind kind)
{
    return kind >= ParticipantField::Kind::Name && kind <= ParticipantField::Kind::NameLatin;
}

bool isInFile(const ParticipantFields &fields, const ColumnMapping &mapping, const ParticipantField &field)
{
    const auto &all = fields.all();
    // A name in parts, or in either script, becomes the names of both scripts.
    return std::any_of(all.begin(), all.end(), [&](const ParticipantField &each) {
        const bool isMeant = each.key == field.key || (isNamePart(field.kind) && isNamePart(each.kind));
        return isMeant && mapping.columnOf(each.key) >= 0;
    });
}

std::vector<Pair> pairsOf(const ParticipantImportPlan &plan, size_t row, const std::optional<ParticipantRow> &here)
{
    std::vector<Pair> pairs;
    const std::vector<PlannedChange> changes = plan.changes(row);
    for (const ParticipantField &field : plan.fields().all()) {
        const auto change = std::find_if(changes.begin(), changes.end(),
                                         [&](const PlannedChange &each) { return each.field == field.key; });
        Pair pair{fieldTitle(field), {}, {}, Pair::Kind::Equal};
        if (change != changes.end()) {
            pair.here = change->before;
            pair.inFile = change->after;
            pair.kind = Pair::Kind::Differs;
        } else if (here && field.kind != ParticipantField::Kind::Id &&
                   field.written != ParticipantField::Written::Never) {
            pair.here = ParticipantCell::text(field, *here, plan.mapping().language());
            pair.kind = isInFile(plan.fields(), plan.mapping(), field) ? Pair::Kind::Equal : Pair::Kind::NotInFile;
            if (pair.kind == Pair::Kind::Equal)
                pair.inFile = pair.here;
        }
        if (!pair.here.isEmpty() || !pair.inFile.isEmpty())
            pairs.push_back(pair);
    }
    // What differs is what the question is about.
    std::stable_partition(pairs.begin(), pairs.end(),
                          [](const Pair &pair) { return pair.kind == Pair::Kind::Differs; });
    return pairs;
}

QStandardItem *item(const Cell &cell)
{
    auto *item = new QStandardItem(cell.text);
    item->setData(QVariant::fromValue(cell), CellRole);
    item->setToolTip(cell.text);
    return item;
}

} // namespace

CompareDialog::CompareDialog(const Database &database, const ParticipantImportPlan &plan, size_t row, QWidget *parent)
    : QDialog(parent)
    , m_plan(plan)
    , m_row(row)
{
    const MeantPerson meant = plan.meant(row).value_or(MeantPerson());
    const bool isDoubtful = plan.state(row) == PlannedState::Doubtful;
    setWindowTitle(isDoubtful ? tr("Is this the same person?") : tr("What changes"));
    resize(Theme::grown(760), Theme::grown(480));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::gapPage, Theme::gapWide, Theme::gapPage, Theme::gapWide);
    column->setSpacing(Theme::gap);
    auto *title = new TextLabel(TextRole::RecordTitle);
    title->setSentence(isDoubtful ? tr("Row %1 may be %2").arg(windowNumber(plan.number(row)), isolated(meant.name))
                                  : tr("Row %1 changes %2").arg(windowNumber(plan.number(row)), isolated(meant.name)));
    title->setWordWrap(true);
    column->addWidget(title);
    auto *why = new TextLabel(TextRole::Body, Colour::SecondaryText);
    why->setSentence(meantSentence(meant));
    why->setWordWrap(true);
    column->addWidget(why);
    addTable(database);
    addButtons();
}

void CompareDialog::addTable(const Database &database)
{
    std::optional<ParticipantRow> here;
    if (const auto meant = m_plan.meant(m_row); meant && meant->participant) {
        if (const auto rows = ParticipantRows::read(database, {*meant->participant}))
            here = rows->row(0);
        else
            ErrorBox::show(parentWidget(), rows.error());
    }
    auto *model = new QStandardItemModel(0, 3, this);
    model->setHorizontalHeaderLabels({tr("Field"), tr("In Multaqa"), tr("In the file")});
    for (const Pair &pair : pairsOf(m_plan, m_row, here)) {
        Cell field;
        field.text = pair.field;
        field.isSecondary = true;
        Cell before;
        before.text = pair.here;
        Cell after;
        after.text = pair.inFile;
        if (pair.kind == Pair::Kind::Differs) {
            after.icon = IconName::Edit;
            after.tone = Tone::Note;
            after.isBold = true;
        } else if (pair.kind == Pair::Kind::NotInFile) {
            after.text = tr("not in the file");
            after.isSecondary = true;
        }
        model->appendRow({item(field), item(before), item(after)});
    }
    auto *table = new TableView(QStringLiteral("importCompared"));
    table->setLines(1);
    table->setModel(model);
    table->setAccessibleName(tr("Both side by side"));
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    static_cast<QVBoxLayout *>(layout())->addWidget(table, 1);
    table->chooseRow(0);
}

void CompareDialog::addButtons()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::gapSmall);
    row->addStretch();
    const auto add = [&](const QString &words, Button::Kind kind, auto &&slot) {
        auto *button = new Button(words, {}, kind);
        connect(button, &Button::clicked, this, slot);
        row->addWidget(button);
        return button;
    };
    if (m_plan.state(m_row) == PlannedState::Doubtful) {
        add(tr("&Leave it out"), Button::Kind::Normal, [this] { decide(RowDecision::Leave); });
        add(tr("&Another person"), Button::Kind::Normal, [this] { decide(RowDecision::NewPerson); });
        add(tr("The &same person"), Button::Kind::Normal, [this] { decide(RowDecision::SamePerson); });
    } else {
        add(tr("&Leave it out"), Button::Kind::Normal, [this] { decide(RowDecision::Leave); });
        add(tr("&Import it"), Button::Kind::Primary, [this] { decide(RowDecision::Take); })->setDefault(true);
    }
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
}

void CompareDialog::decide(RowDecision decision)
{
    m_decision = decision;
    accept();
}

} // namespace multaqa
