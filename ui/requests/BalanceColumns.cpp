// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "BalanceColumns.h"

#include "ui/Theme.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace multaqa {

BalanceColumns::BalanceColumns(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QGridLayout(this))
{
    m_layout->setContentsMargins(0, 0, Theme::gapSmall, 0); // the numbers do not touch the scroll bar
    m_layout->setHorizontalSpacing(Theme::gapWide);
    m_layout->setVerticalSpacing(Theme::gapSmall);
}

QGridLayout *BalanceColumns::add()
{
    auto *column = new QWidget(this);
    auto *around = new QVBoxLayout(column);
    around->setContentsMargins(0, 0, 0, 0);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Theme::gapSmall);
    grid->setVerticalSpacing(Theme::gapTiny);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 2);
    around->addLayout(grid);
    around->addStretch();
    m_columns.push_back(column);
    arrange();
    return grid;
}

void BalanceColumns::resizeEvent(QResizeEvent *event)
{
    arrange();
    QWidget::resizeEvent(event);
}

void BalanceColumns::arrange()
{
    const int count = static_cast<int>(m_columns.size());
    const int beside = std::clamp(width() / Theme::grown(150), 1, std::max(count, 1));
    for (int i = 0; i < count; ++i) {
        m_layout->addWidget(m_columns[static_cast<size_t>(i)], i / beside, i % beside);
        m_layout->setColumnStretch(i, i < beside ? 1 : 0);
    }
}

} // namespace multaqa
