// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/exchange/tables/TableReader.h"

#include <QStringList>

#include <vector>

namespace multaqa {

/// A table read to its end, as lines such as "2: Amal | 42 | " and, where it was refused, the sentence without its
/// invisible marks.
struct ReadTable
{
    QStringList lines;
    std::vector<std::vector<CellKind>> kinds;
    QString error;
    std::optional<QByteArray> encoding;
    std::optional<QChar> delimiter;
    std::vector<TableSheet> sheets;
};

ReadTable readTable(const QByteArray &bytes, const TableOptions &options = {});
ReadTable readTableFile(const QString &path, const TableOptions &options = {});

} // namespace multaqa
