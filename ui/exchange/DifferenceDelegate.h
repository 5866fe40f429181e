// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/CellDelegate.h"

#include <vector>

namespace multaqa {

/// What a row of an imported file would change: fields with their former and their new value, or a sentence.
struct Difference
{
    struct Change
    {
        QString field;
        QString before; ///< empty: there was nothing
        QString after;
    };
    std::vector<Change> changes;
    int further = 0;         ///< changes there is no room for
    QString sentence = {};   ///< where no field changes
    QString second = {};     ///< a line beneath, in the colour of the state
    Tone tone = Tone::Plain; ///< of the sentence
    Tone secondTone = Tone::Attention;
    QString action = {}; ///< a link at the trailing end
};

/// The role under which a model gives a Difference.
inline constexpr int DifferenceRole = CellRole + 1;

/// Draws what changes: the field's name, the value that goes struck through, the one that comes on a tint. A click on
/// the link at the end is told.
class DifferenceDelegate : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const override;

Q_SIGNALS:
    void actionChosen(const QModelIndex &index);

protected:
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;
};

} // namespace multaqa

Q_DECLARE_METATYPE(multaqa::Difference)
