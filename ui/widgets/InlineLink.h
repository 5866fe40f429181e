// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPushButton>

namespace multaqa {

/// A way onward inside a text or a card: a button drawn as a word in the accent's colour, underlined under the mouse
/// and the keyboard.
class InlineLink : public QPushButton
{
    Q_OBJECT

public:
    explicit InlineLink(const QString &text = {}, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace multaqa
