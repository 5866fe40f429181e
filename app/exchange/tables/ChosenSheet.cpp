// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "ChosenSheet.h"

#include "TableErrors.h"

#include <algorithm>

namespace multaqa {

Result<int> chosenSheet(const TableSource &source, const std::vector<TableSheet> &sheets, const TableOptions &options)
{
    if (sheets.empty())
        return TableErrors::noSheets(source);
    if (options.sheet) {
        if (*options.sheet < 0 || static_cast<size_t>(*options.sheet) >= sheets.size())
            return TableErrors::noSuchSheet(source, *options.sheet + 1);
        return *options.sheet;
    }
    const auto shown = std::ranges::find(sheets, SheetVisibility::Shown, &TableSheet::visibility);
    return shown == sheets.end() ? 0 : static_cast<int>(shown - sheets.begin());
}

} // namespace multaqa
