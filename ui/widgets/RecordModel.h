// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "CellDelegate.h"

#include <QAbstractTableModel>

#include <vector>

namespace multaqa {

/// Records as rows of a table: those that hold all the words sought, sorted by one column in the order of the window's
/// language. A new arrangement is a reset; who shows it chooses its record again by its key.
class RecordModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Shows only records in which each word of TEXT stands, compared as app/text/Fold does.
    void setSought(const QString &text);

    /// What a record is known by: the bytes of its id.
    QByteArray keyAt(int row) const;
    /// -1 when it is not shown.
    int rowOf(const QByteArray &wanted) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    /// All of them, shown or not.
    virtual size_t recordCount() const = 0;

protected:
    virtual QByteArray key(size_t record) const = 0;
    virtual QString columnName(int column) const = 0;
    virtual Cell cell(size_t record, int column) const = 0;
    virtual QString sortText(size_t record, int column) const { return cell(record, column).text; }
    /// Everything in which a word may be found, folded.
    virtual const QString &sought(size_t record) const = 0;
    virtual bool passes(size_t /*record*/) const { return true; }
    size_t recordAt(int row) const { return m_shown[static_cast<size_t>(row)]; }

    /// Does CHANGE with the records and arranges them anew.
    template <typename Change>
    void reset(Change &&change)
    {
        beginResetModel();
        change();
        arrange();
        endResetModel();
    }

private:
    void arrange();

    QStringList m_words;
    int m_column = 0;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    std::vector<size_t> m_shown;
};

} // namespace multaqa
