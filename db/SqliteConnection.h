// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "Result.h"
#include "Statement.h"

#include <memory>

struct sqlite3;

namespace multaqa {

enum class Access { ReadWrite, ReadOnly };

/// An open SQLite file, used by one thread. It waits up to five seconds for others who hold the file.
class SqliteConnection
{
public:
    SqliteConnection();
    SqliteConnection(SqliteConnection &&) noexcept;
    SqliteConnection &operator=(SqliteConnection &&) noexcept;
    ~SqliteConnection();

    /// Opens the file at PATH; with Access::ReadWrite, makes it where it is not there. Statements made before are dead.
    Result<void> open(const QString &path, Access access);

    /// A statement that SQLite cannot prepare fails when it is run.
    Statement prepare(const QString &sql) const;
    Result<void> execute(const QString &sql) const;

    /// Whether triggers that are in the file run for what this connection writes; TEMP ones do in any case.
    void setFileTriggers(bool areOn);

private:
    struct Close
    {
        void operator()(sqlite3 *handle) const;
    };
    std::unique_ptr<sqlite3, Close> m_handle;
    QString m_path;
};

} // namespace multaqa
