// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace multaqa {

/// Texts in xlsx files write what XML cannot hold, and underscores that would be taken for it, as _xHHHH_ (ECMA-376
/// part 1, 22.9.2.19, ST_Xstring). Puts the characters back in TEXT, behind FROM.
void decodeXlsxEscapes(std::u16string &text, size_t from);

} // namespace multaqa
