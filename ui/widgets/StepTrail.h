// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>

namespace multaqa {

/// The numbered steps of something that is done one after the other: those behind with a tick, the present one filled,
/// those ahead in outline. A screen reader hears which step it is of how many.
class StepTrail : public QLabel
{
    Q_OBJECT

public:
    explicit StepTrail(const QStringList &steps, QWidget *parent = nullptr);

    /// From 0.
    void setCurrent(int step);
    int current() const { return m_current; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QStringList m_steps;
    int m_current = 0;
};

} // namespace multaqa
