// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "TextLabel.h"

namespace multaqa {

/// A text that takes no more than some lines; what is longer ends in dots, and is whole in the tool tip and for a
/// screen reader.
class ClampedLabel : public TextLabel
{
    Q_OBJECT

public:
    ClampedLabel(int mostLines, TextRole role, Colour colour = Colour::Text, QWidget *parent = nullptr);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    int m_mostLines;
};

} // namespace multaqa
