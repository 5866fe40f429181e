// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/CellDelegate.h"

namespace multaqa {

/// The number of an answer at the trailing edge of its cell and, from the leading edge, a bar as long as its share
/// (SurveyResultsModel). The number stands beside the bar and never on it.
class SurveyBarDelegate : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace multaqa
