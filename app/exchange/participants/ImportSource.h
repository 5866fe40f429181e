// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/Progress.h"
#include "app/exchange/tables/TableReader.h"
#include "app/exchange/tables/TableSource.h"

#include <QCoreApplication>

#include <functional>

namespace multaqa {

/// What people are imported from: a table (xlsx, ods, csv, tsv, the clipboard) or vCards, which are told by their bytes
/// and handed out as rows of a table, too, with a header in English.
///
/// It is opened on its first rows, from which the sheet, the row of headers and the columns are found; each() then
/// reads all of it, as often as wanted.
class ImportSource
{
    Q_DECLARE_TR_FUNCTIONS(ImportSource)

public:
    enum class Kind { Table, Cards };

    struct Options
    {
        TableOptions table;
        /// The row of headers as a spreadsheet counts it, from 1; 0: the table has none. Otherwise it is looked for.
        std::optional<int> headerRow;
    };
    /// Whether a word is the header of a known column, by which the sheet and the row of headers are found.
    using IsKnownHeader = std::function<bool(const QString &)>;
    /// Gets the next row below the headers, and the photo that came with it (vCard only); answers whether to go on.
    using RowTaker = std::function<Result<bool>(const TableRow &row, const QByteArray &photo)>;

    static constexpr size_t mostFirstRows = 100;

    static Result<ImportSource> open(const QString &path, const IsKnownHeader &isKnown, const Options &options);
    static Result<ImportSource> openBytes(const QByteArray &bytes, const QString &name, const IsKnownHeader &isKnown,
                                          const Options &options);

    Kind kind() const { return m_kind; }
    /// The file's name, for what is kept of where people came from.
    const QString &name() const { return m_name; }
    /// Of a table: its sheets, the one that is read, how the text was understood.
    const std::vector<TableSheet> &sheets() const { return m_sheets; }
    int sheet() const { return m_options.table.sheet.value_or(0); }
    const std::optional<QByteArray> &encoding() const { return m_encoding; }
    std::optional<QChar> delimiter() const { return m_delimiter; }

    /// The first rows of the file as they stand, for a preview.
    struct FirstRow
    {
        int number = 0;
        QStringList cells;
    };
    const std::vector<FirstRow> &firstRows() const { return m_firstRows; }
    /// Row of headers as a spreadsheet counts it; 0 when there is none.
    int headerRow() const { return m_headerRow; }
    /// The words above the columns; as many as there are columns, empty ones where there is no word.
    const QStringList &headers() const { return m_headers; }
    /// Some different values of a column from the first rows below the headers.
    QStringList samples(int column, int most = 3) const;

    /// Rows below the headers, one by one. Errors: what TableReader and VCardReader refuse; Cancelled.
    Result<void> each(const RowTaker &take, const Progress &progress = {}) const;
    /// What was odd in cards that were left out, one sentence each with its line; known after each().
    const QStringList &remarks() const { return m_remarks; }

private:
    ImportSource() = default;
    Result<void> look(const IsKnownHeader &isKnown);
    Result<void> lookAtSheet(const IsKnownHeader &isKnown, std::optional<int> sheet);
    Result<std::unique_ptr<TableReader>> reader(const TableOptions &options) const;
    Result<void> eachCard(const RowTaker &take, const Progress &progress) const;
    Result<void> eachTableRow(const RowTaker &take, const Progress &progress) const;

    Kind m_kind = Kind::Table;
    TableSource m_source;
    QString m_name;
    Options m_options;
    std::vector<TableSheet> m_sheets;
    std::optional<QByteArray> m_encoding;
    std::optional<QChar> m_delimiter;
    std::vector<FirstRow> m_firstRows;
    int m_headerRow = 0;
    bool m_isHeaderKnown = false; ///< by its words, and not by its looks
    QStringList m_headers;
    mutable QStringList m_remarks;
};

} // namespace multaqa
