// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/exchange/tables/TableReader.h"

#include <cstdint>
#include <cstdlib>

namespace multaqa {

/// Reads what BYTES hold to the end, and stops the program where a reader breaks a promise of its own.
inline void readFuzzed(const QByteArray &bytes, const TableOptions &options = {})
{
    const auto reader = TableReader::openBytes(bytes, QStringLiteral("fuzzed"), options);
    if (!reader) {
        if (reader.error().message.isEmpty())
            std::abort();
        return;
    }
    constexpr int mostRows = 2000; // enough: a row repeated a million times teaches nothing more
    TableRow row;
    for (int rows = 0; rows < mostRows; ++rows) {
        const auto next = (*reader)->next(row);
        if (!next && next.error().message.isEmpty())
            std::abort();
        if (!next || !*next)
            return;
        if (row.isEmpty() || row.number() < 1 || row.kind(row.size() - 1) == CellKind::Empty)
            std::abort();
        qsizetype length = 0;
        for (int column = 0; column < row.size(); ++column)
            for (const QChar character : row.text(column))
                length += character.isNull() ? 0 : 1;
        if (length > row.content())
            std::abort();
    }
}

} // namespace multaqa
