// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/Theme.h"

#include <resources/IconName.h>

#include <QWidget>

#include <optional>

namespace multaqa {

/// An icon by itself, which follows the theme and the direction. For a screen reader it is not there: a word says it.
class IconView : public QWidget
{
    Q_OBJECT

public:
    IconView(IconName name, int extent, QWidget *parent = nullptr);

    void setIcon(IconName name);
    /// Absent: secondary text.
    void setTone(std::optional<Tone> tone);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    IconName m_name;
    int m_extent;
    std::optional<Tone> m_tone;
};

} // namespace multaqa
