// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "NumberFormat.h"
#include "TableRow.h"

#include <string_view>

namespace multaqa {

/// The day that serial number 0 or 1 stands for in a workbook.
enum class DateSystem { From1900, From1904 };

/// Appends the number that VALUE spells, as its FORMAT asks: "3" and not "3.0", "961700000000" and not "9.617E+11",
/// "0.1" and not "0.10000000000000001"; as a date or a time where the format is one and the number has one. What is no
/// number is appended as it stands. Answers what came of it.
CellKind appendNumber(TableRow &row, std::string_view value, NumberFormat format, DateSystem system);

} // namespace multaqa
