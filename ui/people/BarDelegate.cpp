// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "BarDelegate.h"

#include "FiguresModel.h"
#include "ui/Theme.h"

#include <QPainter>
#include <QStyle>

namespace multaqa {

void BarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const QVariant share = index.data(FiguresModel::ShareRole);
    if (!share.isValid())
        return;
    const int forNumber = Theme::grown(64);
    const int room = option.rect.width() - forNumber - 2 * Theme::gapSmall;
    const int thickness = Theme::grown(10);
    const QRect bar(option.rect.left() + Theme::gapSmall, option.rect.center().y() - thickness / 2,
                    std::max(1, static_cast<int>(share.toDouble() * room)), thickness);
    if (room > 0)
        painter->fillRect(QStyle::visualRect(option.direction, option.rect, bar), Theme::colour(Colour::Accent));
}

} // namespace multaqa
