// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "db/Result.h"

#include <QByteArray>
#include <QIODevice>

#include <memory>

namespace multaqa {

/// Where a table comes from: a file, or bytes in memory.
struct TableSource
{
    QString path;     ///< empty for bytes
    QByteArray bytes; ///< unused for a file
    QString name;     ///< for sentences, isolated

    static TableSource file(const QString &path);
    static TableSource memory(const QByteArray &bytes, const QString &name);

    /// Open for reading from the start.
    Result<std::unique_ptr<QIODevice>> device() const;
};

} // namespace multaqa
