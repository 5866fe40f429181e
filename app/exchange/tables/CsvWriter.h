// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "WrittenTable.h"

#include "db/Result.h"

namespace multaqa {

/// Excel opens a text table by the separator of the computer's region: a comma in English ones, a semicolon where
/// numbers have a decimal comma, such as French ones. A tab is for the clipboard.
enum class CsvSeparator : char16_t { Comma = u',', Semicolon = u';', Tab = u'\t' };

/// Writes a table as text after RFC 4180: a header, a row a line, CRLF; in UTF-8 with a byte order mark, without which
/// Excel reads Arabic in the encoding of the region. Numbers have a point, days are 2021-02-23, yes and no are "true"
/// and "false". Texts go through guarded() (FormulaGuard.h), and whoever reads such a file calls unguarded() for each
/// cell.
class CsvWriter
{
public:
    /// Errors are writeFile's.
    static Result<> write(const WrittenTable &table, const QString &path, CsvSeparator separator = CsvSeparator::Comma);

    /// The same as text, without the byte order mark.
    static QString text(const WrittenTable &table, CsvSeparator separator);
};

} // namespace multaqa
