// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/people/Statistics.h"

#include <QAbstractTableModel>

namespace multaqa {

/// Head counts as a table: names, numbers with their share as a bar, and a last row with the sum; or, by two
/// dimensions, a number for each pair with the sums at the end of each row and column.
class FiguresModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// What part of the greatest number in the table this is, 0 to 1; invalid where no bar stands.
    static constexpr int ShareRole = Qt::UserRole + 1;

    using QAbstractTableModel::QAbstractTableModel;

    void show(const Statistics &statistics, Dimension rows, std::optional<Dimension> columns);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// With tabs and line breaks, headers first, for a spreadsheet; digits are Latin there.
    QString asText() const;

private:
    qint64 number(int row, int column) const;

    QStringList m_headers;
    QStringList m_names;
    std::vector<std::vector<qint64>> m_numbers; ///< with the sums
    qint64 m_greatest = 0;
};

} // namespace multaqa
