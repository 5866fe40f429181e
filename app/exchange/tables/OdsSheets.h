// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "TableReader.h"
#include "ZipArchive.h"

namespace multaqa {

/// The sheets of an OpenDocument spreadsheet. They follow one another in one part, so all of it is passed over; what is
/// damaged shows before a row is given.
Result<std::vector<TableSheet>> readOdsSheets(ZipEntry content);

} // namespace multaqa
