// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "Result.h"
#include "Statement.h"

#include <QHash>
#include <QSqlDatabase>

#include <memory>

namespace multaqa {

class FileLock;

enum class Access { ReadWrite, ReadOnly };

/// The SQLite file of one conference, open on the thread that opened it.
///
/// What is open has been checked: it is ours, of this version (an older one was migrated after a backup beside it),
/// whole, and holds no trigger or view of strangers. A file that cannot be written, or that another program is writing,
/// is opened for reading; whoHoldsIt() then tells who. UTF-8, UTC, ISO dates; see db/FORMAT.md.
class Database
{
public:
    /// A new, empty file of the newest version. Refused when PATH exists.
    static Result<std::unique_ptr<Database>> create(const QString &path);
    /// With Access::ReadWrite the file may still turn out read-only: see access().
    static Result<std::unique_ptr<Database>> open(const QString &path, Access wanted);
    /// A further connection, for reading on the thread that calls this, to a file that is open already: what opening
    /// checks is not checked again. A writer waits while one of its statements has rows left unread.
    static Result<std::unique_ptr<Database>> openReader(const QString &path);

    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;
    ~Database();

    const QString &path() const { return m_path; }
    Access access() const { return m_access; }
    /// Why a file that was wanted for writing is read-only.
    const std::optional<Error> &readOnlyReason() const { return m_readOnlyReason; }
    /// The copy that was made before an older file was brought to this version; empty if none was.
    const QString &backupMade() const { return m_backupMade; }

    /// A statement that is known to be right: one that SQLite cannot prepare is a fault of ours, and fails when it is
    /// run.
    Statement prepare(const QString &sql) const;
    /// The same statement again for the same SQL: what every step asks need not be prepared at every step. Its user
    /// reads to the end or calls finish().
    Statement &kept(const QString &sql);
    Result<void> execute(const QString &sql) const;
    /// The first column of the first row, or an invalid value when there is none.
    Result<QVariant> single(const QString &sql) const;

    /// A consistent copy of the file as of now, also while it is being written (VACUUM INTO). Refused when PATH exists.
    Result<void> copyTo(const QString &path) const;

private:
    Database(QString path, Access access);
    Result<void> connect();
    Result<void> setUp();

    QString m_path;
    Access m_access;
    QString m_connection;
    QSqlDatabase m_sql;
    QHash<QString, std::shared_ptr<Statement>> m_kept;
    std::unique_ptr<FileLock> m_lock;
    std::optional<Error> m_readOnlyReason;
    QString m_backupMade;
};

} // namespace multaqa
