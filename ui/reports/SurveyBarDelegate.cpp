// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "SurveyBarDelegate.h"

#include "SurveyResultsModel.h"
#include "ui/Theme.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace multaqa {

void SurveyBarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    CellDelegate::paint(painter, option, index);
    const QVariant share = index.data(SurveyResultsModel::ShareRole);
    const int forNumber = Theme::grown(56);
    const int room = option.rect.width() - forNumber - 2 * Theme::gapSmall;
    if (!share.isValid() || room <= 0)
        return;
    const int thickness = Theme::grown(10);
    const QRect bar(option.rect.left() + Theme::gapSmall, option.rect.center().y() - thickness / 2,
                    std::max(1, static_cast<int>(share.toDouble() * room)), thickness);
    painter->fillRect(QStyle::visualRect(option.direction, option.rect, bar), Theme::colour(Colour::Accent));
}

} // namespace multaqa
