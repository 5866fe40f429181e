// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/exchange/tables/ZipArchive.h"

#include <QString>

namespace multaqa {

/// What a document of Word (ECMA-376 part 1, 17) says: headers, the text, footnotes and endnotes, footers.
Result<QString> textOfDocx(const std::shared_ptr<ZipArchive> &archive, qsizetype most);

} // namespace multaqa
