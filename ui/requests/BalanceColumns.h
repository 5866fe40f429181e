// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include <vector>

class QGridLayout;

namespace multaqa {

/// Parts beside one another, as many as have room; the others beneath.
class BalanceColumns : public QWidget
{
    Q_OBJECT

public:
    explicit BalanceColumns(QWidget *parent = nullptr);

    /// The lines of one more part.
    QGridLayout *add();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    QGridLayout *m_layout;
    std::vector<QWidget *> m_columns;
};

} // namespace multaqa
