// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "ReadTable.h"

#include "app/text/Bidi.h"

namespace multaqa {
namespace {

ReadTable read(const Result<std::unique_ptr<TableReader>> &reader)
{
    ReadTable table;
    if (!reader) {
        table.error = withoutBidiControls(reader.error().message);
        return table;
    }
    table.encoding = (*reader)->encoding();
    table.delimiter = (*reader)->delimiter();
    table.sheets = (*reader)->sheets();
    TableRow row;
    for (;;) {
        const auto next = (*reader)->next(row);
        if (!next)
            table.error = withoutBidiControls(next.error().message);
        if (!next || !*next)
            return table;
        QStringList cells;
        std::vector<CellKind> kinds;
        for (int column = 0; column < row.size(); ++column) {
            cells += row.text(column).toString();
            kinds.push_back(row.kind(column));
        }
        table.lines += QString::number(row.number()) + QStringLiteral(": ") + cells.join(QStringLiteral(" | "));
        table.kinds.push_back(kinds);
    }
}

} // namespace

ReadTable readTable(const QByteArray &bytes, const TableOptions &options)
{
    return read(TableReader::openBytes(bytes, QStringLiteral("people"), options));
}

ReadTable readTableFile(const QString &path, const TableOptions &options)
{
    return read(TableReader::open(path, options));
}

} // namespace multaqa
