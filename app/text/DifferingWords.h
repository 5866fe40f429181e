// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <vector>

namespace multaqa {

/// A stretch of a text.
struct TextRange
{
    qsizetype start;
    qsizetype length;
    bool operator==(const TextRange &) const = default;
};

/// The words of TEXT that do not stand in OTHER in the same order: what a person would underline who compares the two.
/// A word is a run of letters and digits, so that of two addresses only the part that differs is marked.
std::vector<TextRange> differingWords(const QString &text, const QString &other);

} // namespace multaqa
