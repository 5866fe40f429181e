// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QChar>

#include <optional>
#include <string_view>

namespace multaqa {

/// The delimiter by which most rows of SAMPLE, the beginning of a text, have the same number of cells, two or more.
/// Rows are taken apart for each one, quotation marks heeded: counting signs would take "Tunis, été" for two cells.
/// Nothing if none divides the rows.
std::optional<QChar> guessDelimiter(std::u16string_view sample);

/// A first line "sep=;", Excel's own way to name the delimiter.
struct DelimiterLine
{
    QChar delimiter;
    size_t length = 0; ///< with its line break
};
std::optional<DelimiterLine> readDelimiterLine(std::u16string_view text);

} // namespace multaqa
