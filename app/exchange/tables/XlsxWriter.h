// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "WrittenTable.h"

#include "db/Result.h"

namespace multaqa {

/// Writes a table as a spreadsheet of Excel: typed columns, the header bold, frozen and with filters, columns as wide
/// as what is in them, from right to left where the table is. Text is text, whatever it begins with: nothing in it is
/// ever a formula or a link, and numbers in it keep their signs and zeros.
class XlsxWriter
{
public:
    static constexpr qsizetype mostRows = 1'048'575; ///< the format's, without the header
    static constexpr size_t mostColumns = 16'384;
    static constexpr qsizetype longestText = 32'767; ///< UTF-16 units in a cell

    /// Errors: those of writeFile; Refused when the table does not fit into the format, naming row and column.
    static Result<> write(const WrittenTable &table, const QString &path);
};

} // namespace multaqa
