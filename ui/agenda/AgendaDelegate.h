// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "AgendaModel.h"
#include "ui/widgets/CellDelegate.h"

namespace multaqa {

/// Draws the rows of the agenda's list: time and kind on the leading side in the kind's colour, the title with who
/// leads and speaks, the room and the draft mark on the trailing side.
class AgendaDelegate : public CellDelegate
{
    Q_OBJECT

public:
    explicit AgendaDelegate(const AgendaModel &model, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintEventRow(QPainter &painter, const QStyleOptionViewItem &option, const Event &event) const;
    void paintHeading(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintSession(QPainter &painter, const QStyleOptionViewItem &option, const AgendaSession &entry) const;
    int titleWidth(int rowWidth) const;

    const AgendaModel &m_model;
};

} // namespace multaqa
