// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "Chip.h"

#include <QStyledItemDelegate>

namespace multaqa {

/// What a cell of a table or a row of a list shows, beyond DisplayRole, which keeps the words for a screen reader.
struct Cell
{
    QString text = {};
    QString second = {};               ///< a line beneath, smaller and in secondary text
    bool isSecondStruck = false;       ///< the second line holds no longer
    std::optional<IconName> icon = {}; ///< before the text
    Tone tone = Tone::Plain;           ///< of the text and the icon
    bool isBold = false;
    bool isSecondary = false;             ///< the text itself in secondary colour
    bool isTrailing = false;              ///< numbers
    std::optional<ChipContent> chip = {}; ///< instead of the text; or at the trailing end, when there is a text as well
    QString aside = {};                   ///< at the trailing end, in secondary text
};

/// The role under which a model gives a Cell.
inline constexpr int CellRole = Qt::UserRole + 100;

/// Draws cells: place by the view's direction, order of letters by content, a chosen row as a tint with a bar on its
/// leading edge, a hairline under each row.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// The number of lines that each row has room for; two by default.
    void setLines(int lines) { m_lines = lines; }

    void paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    /// The tint, the bar and the hairline; for delegates that draw their own content on top.
    static void paintRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index);

private:
    int m_lines = 2;
};

} // namespace multaqa

Q_DECLARE_METATYPE(multaqa::Cell)
