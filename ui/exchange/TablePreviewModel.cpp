// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "TablePreviewModel.h"

#include "app/exchange/tables/TableErrors.h"
#include "ui/WindowDates.h"
#include "ui/widgets/CellDelegate.h"

namespace multaqa {

void TablePreviewModel::show(const ImportSource &source)
{
    beginResetModel();
    m_rows = source.firstRows();
    m_headerRow = source.headerRow();
    m_columns = std::min(static_cast<int>(source.headers().size()), mostColumns);
    endResetModel();
}

int TablePreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TablePreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_columns + 1;
}

QVariant TablePreviewModel::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != CellRole)
        return {};
    const ImportSource::FirstRow &row = m_rows[static_cast<size_t>(index.row())];
    const bool isNumber = index.column() == 0;
    // A cell may hold lines; one is enough to know it by.
    const QString text = isNumber ? windowNumber(row.number) : row.cells.value(index.column() - 1).simplified();
    if (role != CellRole)
        return text;
    Cell cell;
    cell.text = text;
    cell.isSecondary = isNumber;
    cell.isBold = !isNumber && row.number == m_headerRow;
    return QVariant::fromValue(cell);
}

QVariant TablePreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == 0 ? tr("Row") : columnName(section);
}

} // namespace multaqa
