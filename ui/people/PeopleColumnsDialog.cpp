// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "PeopleColumnsDialog.h"

#include "ui/Application.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/TextLabel.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace multaqa {

PeopleColumnsDialog::PeopleColumnsDialog(const PeopleCatalogue &catalogue, const std::vector<PeopleColumn> &shown,
                                         std::vector<PeopleOrder::By> order, Article article, QWidget *parent)
    : QDialog(parent)
    , m_catalogue(catalogue)
    , m_order(std::move(order))
    , m_list(new QListWidget)
    , m_up(new Button(tr("Move up"), IconName::Up))
    , m_down(new Button(tr("Move down"), IconName::Down))
    , m_sort(new Button(tr("Sort by it")))
    , m_unsort(new Button(tr("Do not sort by it")))
    , m_withoutArticle(new QCheckBox(tr("Sort without the Arabic article ال")))
{
    setWindowTitle(tr("Columns"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::gapPage, Theme::gapPage, Theme::gapPage, Theme::gapWide);
    layout->setSpacing(Theme::gap);
    auto *help = new TextLabel(TextRole::Body, Colour::SecondaryText);
    help->setWordWrap(true);
    help->setSentence(tr("Tick what the list shows. The order from above is the order of the columns."));
    auto *middle = new QHBoxLayout;
    auto *buttons = new QVBoxLayout;
    for (Button *button : {m_up, m_down, m_sort, m_unsort}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    middle->addWidget(m_list, 1);
    middle->addLayout(buttons);
    auto *box = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_accept = box->addButton(tr("Show"), QDialogButtonBox::AcceptRole);
    m_accept->setDefault(true);
    box->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    layout->addWidget(help);
    layout->addLayout(middle, 1);
    layout->addWidget(m_withoutArticle);
    layout->addWidget(box);
    m_list->setAccessibleName(tr("Columns"));
    m_list->setMinimumSize(Theme::grown(280), Theme::grown(340));
    m_withoutArticle->setChecked(article == Article::Ignored);

    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_sort, &QPushButton::clicked, this, &PeopleColumnsDialog::sortByCurrent);
    connect(m_unsort, &QPushButton::clicked, this, [this] {
        std::erase_if(m_order,
                      [&](const auto &by) { return by.column == m_all[static_cast<size_t>(m_list->currentRow())]; });
        showState();
    });
    connect(m_list, &QListWidget::currentRowChanged, this, &PeopleColumnsDialog::showState);
    connect(m_list, &QListWidget::itemChanged, this, &PeopleColumnsDialog::showState);
    connect(box, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    fill(shown);
    m_list->setFocus();
}

void PeopleColumnsDialog::fill(const std::vector<PeopleColumn> &shown)
{
    m_all = shown;
    for (const PeopleColumn &column : PeopleColumn::all(m_catalogue))
        if (std::find(shown.begin(), shown.end(), column) == shown.end())
            m_all.push_back(column);
    for (size_t i = 0; i < m_all.size(); ++i) {
        auto *item = new QListWidgetItem(m_list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(i < shown.size() ? Qt::Checked : Qt::Unchecked);
    }
    m_list->setCurrentRow(0);
    showState();
}

void PeopleColumnsDialog::move(int step)
{
    const int row = m_list->currentRow();
    const int to = row + step;
    std::swap(m_all[static_cast<size_t>(row)], m_all[static_cast<size_t>(to)]);
    {
        const QSignalBlocker silence(m_list);
        const Qt::CheckState state = m_list->item(row)->checkState();
        m_list->item(row)->setCheckState(m_list->item(to)->checkState());
        m_list->item(to)->setCheckState(state);
    }
    m_list->setCurrentRow(to);
    showState();
}

void PeopleColumnsDialog::sortByCurrent()
{
    const PeopleColumn &column = m_all[static_cast<size_t>(m_list->currentRow())];
    const auto known =
        std::find_if(m_order.begin(), m_order.end(), [&](const auto &by) { return by.column == column; });
    if (known == m_order.end())
        m_order.push_back({column, Qt::AscendingOrder});
    else
        known->order = known->order == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
    showState();
}

void PeopleColumnsDialog::showState()
{
    const QSignalBlocker silence(m_list);
    bool isAnyShown = false;
    bool isSortedBy = false;
    const int current = m_list->currentRow();
    for (int row = 0; row < m_list->count(); ++row) {
        const PeopleColumn &column = m_all[static_cast<size_t>(row)];
        const QString title = column.title(m_catalogue, Application::instance().language());
        const auto by =
            std::find_if(m_order.begin(), m_order.end(), [&](const auto &each) { return each.column == column; });
        const bool isSorted = by != m_order.end();
        const int turn = static_cast<int>(by - m_order.begin()) + 1;
        m_list->item(row)->setText(!isSorted ? title
                                   : by->order == Qt::AscendingOrder
                                       ? tr("%1 (sorted, %L2)").arg(title).arg(turn)
                                       : tr("%1 (sorted backwards, %L2)").arg(title).arg(turn));
        isAnyShown = isAnyShown || m_list->item(row)->checkState() == Qt::Checked;
        isSortedBy = isSortedBy || (isSorted && row == current);
    }
    m_up->setEnabled(current > 0);
    m_down->setEnabled(current >= 0 && current + 1 < m_list->count());
    m_sort->setText(isSortedBy ? tr("Sort the other way") : tr("Sort by it"));
    m_sort->setEnabled(current >= 0);
    m_unsort->setEnabled(isSortedBy);
    m_accept->setEnabled(isAnyShown);
}

std::vector<PeopleColumn> PeopleColumnsDialog::columns() const
{
    std::vector<PeopleColumn> columns;
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->checkState() == Qt::Checked)
            columns.push_back(m_all[static_cast<size_t>(row)]);
    return columns;
}

Article PeopleColumnsDialog::article() const
{
    return m_withoutArticle->isChecked() ? Article::Ignored : Article::Counted;
}

} // namespace multaqa
