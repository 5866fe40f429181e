// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPushButton>

namespace multaqa {

/// A filter or a choice that is on or off: a pill, with the number of what it would show.
class FilterChip : public QPushButton
{
    Q_OBJECT

public:
    explicit FilterChip(const QString &text = {}, QWidget *parent = nullptr);

    /// A negative COUNT is not shown.
    void setCount(int count);
    /// One that goes when it is pressed, and shows a cross.
    void setRemovable(bool isRemovable);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_count = -1;
    bool m_isRemovable = false;
};

} // namespace multaqa
