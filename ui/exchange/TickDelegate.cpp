// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "TickDelegate.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>

namespace multaqa {

void TickDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem row = given;
    initStyleOption(&row, index);
    row.features &= ~QStyleOptionViewItem::HasCheckIndicator;
    row.text.clear();
    painter->save();
    painter->setClipRect(given.rect);
    paintRow(painter, row, index);
    painter->restore();

    QStyle *style = given.widget ? given.widget->style() : QApplication::style();
    QStyleOptionButton box;
    // Fusion draws the outline from the palette's window colour, which for tick boxes is a darker one (Theme).
    box.palette = QApplication::palette("QCheckBox");
    box.direction = given.direction;
    box.state = index.flags().testFlag(Qt::ItemIsUserCheckable) ? QStyle::State_Enabled : QStyle::State_None;
    box.state |=
        index.data(Qt::CheckStateRole).value<Qt::CheckState>() == Qt::Checked ? QStyle::State_On : QStyle::State_Off;
    const QSize size(style->pixelMetric(QStyle::PM_IndicatorWidth, &box, given.widget),
                     style->pixelMetric(QStyle::PM_IndicatorHeight, &box, given.widget));
    box.rect = QStyle::alignedRect(given.direction, Qt::AlignCenter, size, given.rect);
    style->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, painter, given.widget);
}

bool TickDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                               const QModelIndex &index)
{
    Q_UNUSED(option)
    if (event->type() != QEvent::MouseButtonRelease || !index.flags().testFlag(Qt::ItemIsUserCheckable))
        return false;
    const bool isTicked = index.data(Qt::CheckStateRole).value<Qt::CheckState>() == Qt::Checked;
    return model->setData(index, isTicked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

} // namespace multaqa
