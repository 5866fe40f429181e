// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "db/Result.h"

#include <QCoreApplication>

namespace multaqa {

struct TableSource;

/// The sentences with which a table is refused, for all of its readers. Rows and columns are counted from 1 and shown
/// as a spreadsheet shows them.
class TableErrors
{
    Q_DECLARE_TR_FUNCTIONS(TableErrors)

public:
    static Error notFound(const TableSource &source);
    static Error unreadable(const TableSource &source, const QString &detail);

    static Error oldExcel(const TableSource &source);
    static Error binaryExcel(const TableSource &source);
    static Error hasPassword(const TableSource &source);
    static Error webPage(const TableSource &source);
    static Error noTable(const TableSource &source);
    static Error damaged(const TableSource &source, const QString &detail);
    /// Damaged, but rows were read: the last one is named.
    static Error damagedBehind(const TableSource &source, int row, const QString &detail);
    static Error hasDefinitions(const TableSource &source);
    static Error unpacksTooLarge(const TableSource &source, const QString &detail);
    static Error noSuchSheet(const TableSource &source, int sheet);
    static Error noSheets(const TableSource &source);
    static Error unknownEncoding(const TableSource &source, const QByteArray &encoding);

    static Error holdsTooMuch(const TableSource &source, int row);
    static Error cellTooLong(const TableSource &source, int row, int column);
    static Error tooManyColumns(const TableSource &source, int row);
    static Error tooManyRows(const TableSource &source);
    static Error nulCharacter(const TableSource &source, int row, int column);
    static Error quoteNeverClosed(const TableSource &source, int row, int column);
    static Error textAfterQuote(const TableSource &source, int row, int column);
};

/// "A" for the first column (1), "XFD" for the last one.
QString columnName(int column);

} // namespace multaqa
