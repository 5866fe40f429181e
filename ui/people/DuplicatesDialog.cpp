// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "DuplicatesDialog.h"

#include "DuplicatesModel.h"
#include "MergeForm.h"
#include "app/people/PeopleEditing.h"
#include "ui/ErrorBox.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/LongWork.h"
#include "ui/widgets/TableView.h"
#include "ui/widgets/TextLabel.h"

#include <QHeaderView>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace multaqa {

DuplicatesDialog::DuplicatesDialog(Conference &conference, const std::vector<Duplicate> &pairs, QWidget *parent)
    : QDialog(parent)
    , m_conference(conference)
    , m_model(new DuplicatesModel(this))
    , m_list(new TableView(QStringLiteral("duplicates")))
    , m_title(new TextLabel(TextRole::RecordTitle))
    , m_why(new TextLabel(TextRole::Body, Colour::SecondaryText))
    , m_foot(new TextLabel(TextRole::Label, Colour::SecondaryText))
    , m_form(new MergeForm)
    , m_merge(new Button(tr("Make them one"), IconName::Merge, Button::Kind::Primary))
    , m_apart(new Button(tr("Not the same person"), IconName::Declined))
    , m_later(new Button(tr("Later"), IconName::Clock))
    , m_done(new EmptyState(IconName::Success))
    , m_stack(new QStackedWidget)
{
    setWindowTitle(tr("Likely duplicates"));
    resize(Theme::grown(1120), Theme::grown(700));
    m_model->setPairs(conference.database(), pairs);
    m_list->setModel(m_model);
    m_list->setAccessibleName(tr("Likely duplicates"));
    m_list->horizontalHeader()->hide();
    m_list->setFixedWidth(Theme::grown(330));
    connect(m_list, &TableView::rowChosen, this, &DuplicatesDialog::showPair);

    auto *card = new Card;
    m_title->setWordWrap(true);
    m_why->setWordWrap(true);
    card->body()->addWidget(m_title);
    card->body()->addWidget(m_why);
    card->body()->addWidget(new Hairline);
    card->body()->addWidget(m_form, 1);
    card->body()->addWidget(new Hairline);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::gapSmall);
    m_foot->setWordWrap(true);
    buttons->addWidget(m_foot, 1);
    for (Button *button : {m_later, m_apart, m_merge})
        buttons->addWidget(button);
    card->body()->addLayout(buttons);
    connect(m_merge, &QPushButton::clicked, this, &DuplicatesDialog::merge);
    connect(m_apart, &QPushButton::clicked, this, &DuplicatesDialog::tellApart);
    connect(m_later, &QPushButton::clicked, this, &DuplicatesDialog::putOff);
    m_merge->setToolTip(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText));
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this), &QShortcut::activated, m_merge,
            &QPushButton::click);

    m_stack->addWidget(card);
    m_stack->addWidget(m_done);
    auto *close = new Button(tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    m_done->addButton(close);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::gap, Theme::gap, Theme::gap, Theme::gap);
    row->setSpacing(Theme::gap);
    row->addWidget(m_list);
    row->addWidget(m_stack, 1);
    m_list->setVisible(!pairs.empty());
    m_list->setFocus();
    if (pairs.empty())
        goOn();
    else
        m_list->chooseRow(0);
}

void DuplicatesDialog::run(QWidget *parent, Conference &conference, std::optional<ParticipantId> one)
{
    auto found = LongWork::run(
        parent, tr("Looking for duplicates"), [&](const Progress &progress) -> Result<std::vector<Duplicate>> {
            MULTAQA_TRY(const auto beside, Database::openBeside(conference.path(), Access::ReadOnly));
            return Duplicates::find(*beside, progress);
        });
    if (!found) {
        if (found.error().kind != ErrorKind::Cancelled)
            ErrorBox::show(parent, found.error());
        return;
    }
    if (one)
        std::erase_if(*found, [&](const Duplicate &pair) { return pair.a != *one && pair.b != *one; });
    DuplicatesDialog(conference, *found, parent).exec();
}

void DuplicatesDialog::showPair(int row)
{
    if (row < 0)
        return;
    m_stack->setCurrentIndex(0); // also once all are decided, to look back
    const QModelIndex index = m_model->index(row, 0);
    m_title->setSentence(m_model->data(index, Qt::DisplayRole).toString());
    m_why->setSentence(m_model->pairAt(row).likeness.why());
    const DuplicatesModel::State state = m_model->stateAt(row);
    const bool isOpen = state == DuplicatesModel::State::Open || state == DuplicatesModel::State::Later;
    m_form->setVisible(isOpen);
    for (Button *button : {m_merge, m_apart})
        button->setEnabled(isOpen && !m_conference.isReadOnly());
    m_later->setEnabled(isOpen);
    m_foot->setSentence(isOpen ? tr("What points at either will point at the one person. The address that is not "
                                    "chosen is kept as a further one. Undo brings both back.")
                               : tr("This is decided; Undo takes it back."));
    if (!isOpen)
        return;
    auto merge = ParticipantMerge::of(m_conference.database(), {m_model->pairAt(row).a, m_model->pairAt(row).b});
    const Result<void> shown = merge ? m_form->showMerge(m_conference, *std::move(merge)) : merge.error();
    if (!shown)
        ErrorBox::show(this, shown.error());
}

void DuplicatesDialog::merge()
{
    const int row = m_list->chosenRow();
    if (row < 0 || !m_form->merge())
        return;
    if (const auto merged = m_form->merge()->perform(m_conference); !merged) {
        ErrorBox::show(this, merged.error());
        return;
    }
    const ParticipantId gone = m_model->pairAt(row).b;
    m_model->setState(row, DuplicatesModel::State::Merged);
    m_model->removePairsOf(gone, row);
    goOn();
}

void DuplicatesDialog::tellApart()
{
    const int row = m_list->chosenRow();
    if (row < 0)
        return;
    const Duplicate &pair = m_model->pairAt(row);
    if (const auto told = PeopleEditing::tellApart(m_conference, pair.a, pair.b); !told) {
        ErrorBox::show(this, told.error());
        return;
    }
    m_model->setState(row, DuplicatesModel::State::Apart);
    goOn();
}

void DuplicatesDialog::putOff()
{
    if (const int row = m_list->chosenRow(); row >= 0)
        m_model->setState(row, DuplicatesModel::State::Later);
    goOn();
}

void DuplicatesDialog::goOn()
{
    if (m_model->openCount() > 0) {
        m_list->chooseRow(m_model->nextOpen(m_list->chosenRow()));
        return;
    }
    const bool wereSome = m_model->rowCount() > 0;
    m_done->setSentence(wereSome ? tr("All of them are decided") : tr("Nobody looks like a duplicate"));
    m_done->setNext(wereSome ? tr("Each decision is a step of its own, which Undo takes back.")
                             : tr("Names were compared across spelling and script, with the addresses, telephones, "
                                  "organisations and countries."));
    m_stack->setCurrentWidget(m_done);
}

} // namespace multaqa
