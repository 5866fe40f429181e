// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "Result.h"

class QSqlError;

namespace multaqa {

/// What a result code of SQLite means for FILE (https://www.sqlite.org/rescode.html).
Error sqliteError(const QSqlError &error, const QString &file);

} // namespace multaqa
