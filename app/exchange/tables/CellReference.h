// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string_view>

namespace multaqa {

/// Where a cell stands, from "B7": both from 1. Neither is bounded by what a spreadsheet has, only by being counted
/// no further than ten million.
struct CellReference
{
    int column = 0;
    int row = 0;

    bool operator==(const CellReference &) const = default;

    /// Nothing unless TEXT is capital letters and then digits.
    static std::optional<CellReference> parse(std::string_view text)
    {
        constexpr int farBeyond = 10'000'000;
        CellReference reference;
        size_t i = 0;
        for (; i < text.size() && text[i] >= 'A' && text[i] <= 'Z'; ++i)
            reference.column = reference.column >= farBeyond ? farBeyond : reference.column * 26 + (text[i] - 'A' + 1);
        const size_t letters = i;
        for (; i < text.size() && text[i] >= '0' && text[i] <= '9'; ++i)
            reference.row = reference.row >= farBeyond ? farBeyond : reference.row * 10 + (text[i] - '0');
        if (letters == 0 || i == letters || i != text.size())
            return std::nullopt;
        return reference;
    }
};

} // namespace multaqa
