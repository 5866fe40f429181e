// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPushButton>

namespace multaqa {

/// A tag that somebody has, as a chip; pressing it takes the tag away.
class TagButton : public QPushButton
{
    Q_OBJECT

public:
    explicit TagButton(const QString &tag, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace multaqa
