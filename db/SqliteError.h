// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "Result.h"

struct sqlite3;

namespace multaqa {

/// What the result code that HANDLE has just given means for FILE (https://www.sqlite.org/rescode.html).
Error sqliteError(sqlite3 *handle, int code, const QString &file);

} // namespace multaqa
