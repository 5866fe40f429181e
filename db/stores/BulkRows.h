// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "db/Transaction.h"

#include <QStringList>
#include <QUuid>

#include <string>
#include <string_view>
#include <vector>

namespace multaqa {

/// Rows of one table on their way into the file, with what the history tells of each. Fifty go in one statement: for
/// each, SQLite opens the tables and makes the lists of the CHECKs anew, which takes longer than a row does.
class BulkRows
{
public:
    /// COLUMNS are those of which values will be added, in that order; the first is `id`.
    static Result<BulkRows> into(Transaction &transaction, const QString &table, const QStringList &columns);

    /// The values of a row, one for each column.
    void addKey(const QUuid &key);
    void addText(QStringView text);
    void addWord(std::string_view ascii);
    void addNumber(qint64 number);
    void addNull();

    /// Behind the values of a row. Stops at the first row that the file refuses; those before it are in the step.
    Result<void> endRow();
    /// Writes the rows that are left.
    Result<void> finish();

private:
    struct Cell
    {
        enum class Kind { Null, Number, Text, Key };
        Kind kind = Kind::Null;
        size_t start = 0;
        size_t length = 0;
        qint64 number = 0;
    };
    struct Column
    {
        std::string name; ///< as it stands in the history's text
        qsizetype index;  ///< of the values that are added; -1 for `gone`
    };

    explicit BulkRows(Transaction &transaction)
        : m_transaction(&transaction)
    {
    }
    QString rowsSql(size_t rows) const;
    QString changesSql(size_t rows) const;
    Result<void> write(size_t first, size_t rows);
    Result<void> writeAll();
    std::string_view valueOf(const Cell &cell) const
    {
        return std::string_view(m_values).substr(cell.start, cell.length);
    }
    void tell(size_t row);

    Transaction *m_transaction;
    QString m_table;
    QStringList m_names;
    std::vector<Column> m_columns; ///< in the order of the file, which is that of the history's text
    std::vector<Cell> m_cells;
    std::string m_values; ///< in UTF-8, and keys as their bytes
    std::string m_texts;  ///< the history's, of the rows that are being written
};

} // namespace multaqa
