// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "db/Result.h"

#include <QByteArray>

#include <functional>

namespace multaqa {

/// Writes DATA to PATH, all of it or none: a file that was there stays as it was until the new one is whole. Errors,
/// each with a sentence that names the file: NotFound (no such folder), NoPermission, DiskFull, Failed.
Result<> writeFile(const QString &path, const QByteArray &data);

/// Takes the next piece of a file that is being written; whether it could be kept is found out at the end.
using FileSink = std::function<void(const QByteArray &piece)>;

/// The same, piece by piece. An error of WRITE's own is returned, and the file that was there stays.
Result<> writeFile(const QString &path, const std::function<Result<>(const FileSink &)> &write);

} // namespace multaqa
