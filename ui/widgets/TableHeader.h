// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHeaderView>

namespace multaqa {

/// The head of a table: names above their cells' text on a plain ground, the one that sorts in bold with an arrow.
class TableHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit TableHeader(QWidget *parent = nullptr);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
};

} // namespace multaqa
