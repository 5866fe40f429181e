// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStackedWidget>

namespace multaqa {

/// Several editors in one place, as high as the one that is shown: a short form does not scroll because a long one
/// stands behind it.
class EditorStack : public QStackedWidget
{
    Q_OBJECT

public:
    explicit EditorStack(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;
};

} // namespace multaqa
