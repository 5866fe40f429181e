// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <string_view>
#include <vector>

namespace multaqa {

/// How Excel shows a number of a cell (ECMA-376 part 1, 18.8.30 and 18.8.31), as far as its text depends on it.
struct NumberFormat
{
    enum class Kind : quint8 { Number, Date, Time };

    Kind kind = Kind::Number;
    quint8 leastDigits = 0; ///< "00000" shows a postal code 42 as 00042

    bool operator==(const NumberFormat &) const = default;

    static NumberFormat ofCode(std::string_view code);
    static NumberFormat builtIn(int id);
};

} // namespace multaqa
