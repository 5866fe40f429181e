// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/people/AttendanceList.h"

#include <QAbstractTableModel>

namespace multaqa {

/// Those of an AttendanceList in whom the words are found, each with a box that is ticked when the person is there.
/// Ticking only asks for it (ticked()): the box follows when the conference has changed.
class AttendanceModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Organisation, State, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setList(AttendanceList list);
    /// Reads who is there by now.
    Result<void> refreshMarks(const Database &database);
    void setSought(const QString &text);
    const AttendanceList &list() const { return m_list; }
    const AttendanceList::Line &lineAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void ticked(int row, bool isPresent);

private:
    AttendanceList m_list;
    QString m_sought;
    std::vector<int> m_places;
};

} // namespace multaqa
