// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/deadlines/DeadlineBook.h"
#include "app/deadlines/DeadlineEnd.h"
#include "ui/widgets/CellDelegate.h"

#include <QAbstractTableModel>

namespace multaqa {

class Database;

/// The board: the deadlines of a conference by date, those of each group under a heading. A heading is a row that
/// cannot be chosen. Every change is a reset; who shows it chooses its record again by its key.
class DeadlinesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Left, Title, Day, Hangs, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    Result<void> read(const Database *database);

    const DeadlineBook &book() const { return m_book; }
    /// By the bytes of its id.
    const DeadlineEntry *find(const QByteArray &wanted) const;
    /// Empty for a heading.
    QByteArray keyAt(int row) const;
    /// -1 when it is not there.
    int rowOf(const QByteArray &wanted) const;
    bool isHeading(int row) const;
    /// The next row that is a deadline, STEP being 1 or -1; ROW itself at the end.
    int neighbour(int row, int step) const;

    int count(DeadlineState state) const;
    int dueReminders() const;

    /// A day as the window writes it, with the Hijri one where that is wanted.
    QString dayText(QDate day) const;
    QString endText(const DeadlineEnd &end) const;
    /// Empty where it is not wanted.
    static QString hijriText(QDate day);
    QString eventText(const Event &event) const;
    static QString titleOf(const Deadline &deadline);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row
    {
        DeadlineState group;
        std::optional<size_t> entry; ///< none: the heading of the group
    };

    void arrange();
    Cell cell(const Row &row, int column) const;
    Cell headingCell(DeadlineState group) const;
    Cell leftCell(const DeadlineEntry &entry) const;
    Cell titleCell(const DeadlineEntry &entry) const;
    Cell dayCell(const DeadlineEntry &entry) const;
    Cell hangsCell(const DeadlineEntry &entry) const;

    DeadlineBook m_book;
    std::vector<Row> m_rows;
};

} // namespace multaqa
