// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "NumberText.h"
#include "TableReader.h"
#include "ZipArchive.h"

#include <string>
#include <vector>

namespace multaqa {

/// What a sheet's cells need to be understood: the parts of an xlsx file that describe it (ECMA-376 part 1, 18).
struct XlsxWorkbook
{
    std::vector<TableSheet> sheets;
    std::vector<std::string> sheetParts; ///< the name of each sheet's part in the zip file
    std::string sharedStringsPart;       ///< empty if there is none
    std::vector<NumberFormat> formats;   ///< of cells, by their style's number
    DateSystem dateSystem = DateSystem::From1900;

    static Result<XlsxWorkbook> read(ZipArchive &archive);
};

} // namespace multaqa
