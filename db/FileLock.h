// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "Result.h"

#include <QLockFile>

namespace multaqa {

/// Keeps two programs from writing one conference. A small file `.NAME.lock` beside it names the program, its number
/// and its computer; one left behind by a program that has died on this computer is taken over.
class FileLock
{
public:
    /// InUse, with whom in `detail`, when another holds it; ReadOnly when the folder cannot be written.
    static Result<std::unique_ptr<FileLock>> take(const QString &file);

private:
    explicit FileLock(const QString &lockFile);

    QLockFile m_lock;
};

} // namespace multaqa
