// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace multaqa {

/// Which of a table's first rows names its columns, as an index: under titles, empty rows, notes. It is the row with
/// the most words that ISKNOWN knows as names of columns, when there are two or all its cells are such. Without any, it
/// is the first row that is as wide as the table, where its cells are different names and what stands below them are
/// numbers, dates or addresses. Nothing where neither is found: then the table may have no header.
std::optional<size_t> findHeaderRow(const std::vector<QStringList> &rows,
                                    const std::function<bool(const QString &)> &isKnown);

} // namespace multaqa
