// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "AttendanceModel.h"

#include "app/people/PeopleTerms.h"
#include "ui/Application.h"

namespace multaqa {

void AttendanceModel::setList(AttendanceList list)
{
    beginResetModel();
    m_list = std::move(list);
    m_places = m_list.matching(m_sought);
    endResetModel();
}

Result<void> AttendanceModel::refreshMarks(const Database &database)
{
    MULTAQA_CHECK(m_list.refreshMarks(database));
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Name), index(rowCount() - 1, State));
    return {};
}

void AttendanceModel::setSought(const QString &text)
{
    beginResetModel();
    m_sought = text;
    m_places = m_list.matching(m_sought);
    endResetModel();
}

const AttendanceList::Line &AttendanceModel::lineAt(int row) const
{
    return m_list.lines()[static_cast<size_t>(m_places[static_cast<size_t>(row)])];
}

int AttendanceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_places.size());
}

int AttendanceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AttendanceModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const AttendanceList::Line &line = lineAt(index.row());
    if (role == Qt::CheckStateRole && index.column() == Name)
        return line.isPresent ? Qt::Checked : Qt::Unchecked;
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Name:
        return line.name;
    case Organisation:
        return line.organisation;
    case State:
        return line.state ? termOf(*line.state).in(Application::instance().language()) : tr("Not registered");
    default:
        return {};
    }
}

bool AttendanceModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole || index.column() != Name)
        return false;
    Q_EMIT ticked(index.row(), value.toInt() == Qt::Checked);
    return true;
}

Qt::ItemFlags AttendanceModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == Name ? flags | Qt::ItemIsUserCheckable : flags;
}

QVariant AttendanceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Name ? tr("Name") : section == Organisation ? tr("Organisation") : tr("Registration");
}

} // namespace multaqa
