// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/exchange/participants/ImportSource.h"

#include <QAbstractTableModel>

namespace multaqa {

/// The first rows of a table as they are in the file, under a spreadsheet's letters; the row's number leads, and the
/// row of headers is bold.
class TablePreviewModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// More columns than these say nothing more about whether the file was understood.
    static constexpr int mostColumns = 60;

    using QAbstractTableModel::QAbstractTableModel;

    void show(const ImportSource &source);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<ImportSource::FirstRow> m_rows;
    int m_columns = 0;
    int m_headerRow = 0;
};

} // namespace multaqa
