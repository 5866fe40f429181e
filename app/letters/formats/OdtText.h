// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/exchange/tables/ZipArchive.h"

#include <QString>

namespace multaqa {

/// What a text document of LibreOffice (OpenDocument 1.3 part 3) says: headers and footers, the text, its notes.
Result<QString> textOfOdt(const std::shared_ptr<ZipArchive> &archive, qsizetype most);

} // namespace multaqa
