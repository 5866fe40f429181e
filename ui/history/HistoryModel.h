// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/text/Dates.h"
#include "db/stores/HistoryStore.h"
#include "ui/widgets/CellDelegate.h"

#include <QAbstractTableModel>

namespace multaqa {

/// The steps of the history, the newest first, under the day on which they were made.
class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, What, Who, Changes, State, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setSteps(std::vector<HistoryStep> steps, const DateStyle &style);
    /// Empty: everybody.
    void setPerson(const QString &person);
    QStringList persons() const;
    int stepCount() const { return static_cast<int>(m_steps.size()); }

    /// None in a row that names a day.
    const HistoryStep *stepAt(int row) const;
    int rowOf(qint64 step) const;
    bool isDay(int row) const { return m_rows[static_cast<size_t>(row)].step < 0; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row
    {
        QDate day;
        int step = -1; ///< in m_steps; -1: the row names the day
    };
    void arrange();
    Cell cell(const Row &row, int column) const;

    std::vector<HistoryStep> m_steps;
    std::vector<Row> m_rows;
    DateStyle m_style;
    QString m_person;
};

} // namespace multaqa
