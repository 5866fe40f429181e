// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "db/Result.h"

#include <QByteArray>

#include <functional>

class QIODevice;

namespace multaqa {

/// Writes DATA to PATH, all of it or none: a file that was there stays as it was until the new one is whole. Errors,
/// each with a sentence that names the file: NotFound (no such folder), NoPermission, DiskFull, Failed.
Result<> writeFile(const QString &path, const QByteArray &data);

/// The same, piece by piece: WRITE gets the device and need not look at its errors. An error of WRITE's own is
/// returned, and the file that was there stays.
Result<> writeFile(const QString &path, const std::function<Result<>(QIODevice &)> &write);

} // namespace multaqa
