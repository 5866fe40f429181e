// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QString>

#include <functional>
#include <optional>
#include <utility>
#include <variant>
#include <vector>

namespace multaqa {

/// What a column is meant to hold. Its cells say themselves what they are; the column says what a spreadsheet makes of
/// a value that somebody types there.
enum class ColumnKind { Text, Number, Date, YesNo };

struct WrittenColumn
{
    QString header; ///< in the language of the table
    ColumnKind kind = ColumnKind::Text;
};

/// Empty, or a value. A telephone number is a text: as a number it would lose its + and its leading zeros.
using WrittenCell = std::variant<std::monostate, QString, double, QDate, bool>;

/// A first sheet that says what the file is for and what it holds.
struct TableNotice
{
    QString sheetName;
    std::vector<std::pair<QString, QString>> lines; ///< what is said, and the text of it
};

/// A table on its way into a file. Rows are asked for in order, one at a time, so that a hundred thousand of them need
/// not be in memory as cells.
struct WrittenTable
{
    QString sheetName;
    Qt::LayoutDirection direction = Qt::LeftToRight;
    std::vector<WrittenColumn> columns;
    qsizetype rowCount = 0;
    std::function<std::vector<WrittenCell>(qsizetype row)> row;
    std::optional<TableNotice> notice; ///< only in formats that have several sheets
};

} // namespace multaqa
