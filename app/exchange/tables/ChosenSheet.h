// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "TableReader.h"
#include "TableSource.h"

namespace multaqa {

/// The index of the sheet that is to be read: the one that was asked for, else the first that is shown.
Result<int> chosenSheet(const TableSource &source, const std::vector<TableSheet> &sheets, const TableOptions &options);

} // namespace multaqa
