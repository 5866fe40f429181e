// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace multaqa {

/// A solid bar (accepted) within an outlined one (all), to a scale that several share. Its accessible name says the
/// numbers.
class BalanceBar : public QWidget
{
    Q_OBJECT

public:
    /// SCALE is the number that fills the whole width.
    BalanceBar(int accepted, int all, int scale, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_accepted;
    int m_all;
    int m_scale;
};

} // namespace multaqa
