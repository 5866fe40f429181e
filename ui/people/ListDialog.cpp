// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "ListDialog.h"

#include "app/Conference.h"
#include "app/ErrorText.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/TableView.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/WarningCard.h"

#include <QDialogButtonBox>
#include <QListWidget>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

namespace multaqa {

ListDialog::ListDialog(Conference &conference, const QString &title, const QString &purpose, QWidget *parent)
    : QDialog(parent)
    , m_conference(conference)
    , m_refusal(new WarningCard)
    , m_empty(new TextLabel(TextRole::Body, Colour::SecondaryText))
    , m_list(new QListWidget)
    , m_fields(new QVBoxLayout)
    , m_side(new QWidget)
    , m_buttons(new QHBoxLayout)
{
    setWindowTitle(title);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::gapWide, Theme::gapWide, Theme::gapWide, Theme::gap);
    column->setSpacing(Theme::gap);
    auto *why = new TextLabel(TextRole::Body, Colour::SecondaryText);
    why->setWordWrap(true);
    why->setSentence(purpose);
    column->addWidget(why);
    column->addWidget(m_refusal);
    m_refusal->hide();

    auto *halves = new QHBoxLayout;
    halves->setSpacing(Theme::gapWide);
    auto *listing = new QVBoxLayout;
    m_list->setAccessibleName(title);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSpacing(2);
    styleScrollBars(m_list);
    listing->addWidget(m_list, 1);
    m_buttons->setSpacing(Theme::gapTiny);
    m_buttons->addStretch();
    listing->addLayout(m_buttons);
    halves->addLayout(listing, 1);
    m_fields->setContentsMargins(0, 0, 0, 0);
    m_side->setLayout(m_fields);
    auto *side = new QVBoxLayout;
    side->addWidget(m_side);
    m_empty->setWordWrap(true);
    m_empty->setSentence(tr("The list is empty."));
    side->addWidget(m_empty);
    side->addStretch();
    halves->addLayout(side, 1);
    column->addLayout(halves, 1);

    auto *answers = new QDialogButtonBox(QDialogButtonBox::Close);
    column->addWidget(answers);
    connect(answers, &QDialogButtonBox::rejected, this, &ListDialog::reject);
    connect(m_list, &QListWidget::currentRowChanged, this, &ListDialog::choose);
    m_remove = addButton(IconName::Remove, tr("Remove"));
    connect(m_remove, &QPushButton::clicked, this, [this] {
        const int row = m_list->currentRow();
        const QListWidgetItem *next = m_list->item(row + 1) ? m_list->item(row + 1) : m_list->item(row - 1);
        const QUuid after = next ? next->data(Qt::UserRole).toUuid() : QUuid();
        if (report(remove(m_chosen)))
            refresh(after);
    });
    const QSize room = screen()->availableSize() - QSize(40, 60); // with its title bar
    resize(QSize(Theme::grown(680), Theme::grown(480)).boundedTo(room));
}

Button *ListDialog::addButton(IconName icon, const QString &name)
{
    auto *button = new Button({}, icon);
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setEnabled(!m_conference.isReadOnly());
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    return button;
}

QUuid ListDialog::chosen() const
{
    return m_chosen;
}

bool ListDialog::report(const Result<void> &outcome)
{
    m_refusal->setVisible(!outcome);
    if (!outcome)
        m_refusal->setContent(Tone::Error, errorText(outcome.error()));
    return outcome.hasValue();
}

void ListDialog::refresh(const QUuid &wanted)
{
    const auto entries = read();
    if (!entries) {
        report(entries.error());
        return;
    }
    const QSignalBlocker silence(m_list);
    m_list->clear();
    int row = 0;
    for (const Entry &entry : *entries) {
        auto *item = new QListWidgetItem(entry.text, m_list);
        item->setData(Qt::UserRole, entry.id);
        item->setToolTip(entry.text);
        if (entry.id == wanted)
            row = m_list->row(item);
    }
    m_list->setCurrentRow(entries->empty() ? -1 : row);
    m_chosen = entries->empty() ? QUuid() : m_list->currentItem()->data(Qt::UserRole).toUuid();
    m_side->setVisible(!m_chosen.isNull());
    m_empty->setVisible(m_chosen.isNull());
    m_remove->setEnabled(!m_chosen.isNull() && !m_conference.isReadOnly());
    showEntry(m_chosen);
}

void ListDialog::choose()
{
    const QListWidgetItem *item = m_list->currentItem();
    const QUuid wanted = item ? item->data(Qt::UserRole).toUuid() : QUuid();
    if (wanted == m_chosen)
        return;
    // What was refused stays in sight until it is put right.
    refresh(report(keep()) ? wanted : m_chosen);
}

void ListDialog::commit()
{
    if (report(keep()))
        refresh(m_chosen);
}

void ListDialog::done(int result)
{
    if (m_chosen.isNull() || report(keep()))
        QDialog::done(result);
}

} // namespace multaqa
