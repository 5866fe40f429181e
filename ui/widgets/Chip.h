// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/Theme.h"

#include <resources/IconName.h>

#include <QLabel>

#include <optional>

namespace multaqa {

/// A state in one or two words on its tint, always with an icon beside the colour.
struct ChipContent
{
    QString text;
    std::optional<IconName> icon;
    Tone tone = Tone::Muted;
};

/// The space CONTENT takes at the theme's present text size.
QSize chipSize(const ChipContent &content);
/// Draws it at the leading end of RECT, in the middle of its height; delegates use it too.
void drawChip(QPainter &painter, const QRect &rect, const ChipContent &content, Qt::LayoutDirection direction);

/// A chip by itself on a page or an editor.
class Chip : public QLabel
{
    Q_OBJECT

public:
    explicit Chip(QWidget *parent = nullptr);

    void setContent(const ChipContent &content);
    QSize sizeHint() const override { return chipSize(m_content); }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ChipContent m_content;
};

} // namespace multaqa
