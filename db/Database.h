// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "Result.h"
#include "SqliteConnection.h"
#include "Statement.h"

#include <QHash>

#include <memory>

namespace multaqa {

class FileLock;

enum class IfExists { Refuse, Replace };

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

    /// Another connection to a file that this program has open in another thread, whose checks hold here too. For
    /// writing, it works under the lock of the first one, which must outlive it. A writer waits while a statement of
    /// another connection has rows left unread.
    static Result<std::unique_ptr<Database>> openBeside(const QString &path, Access access);

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

    /// Whether this connection minds the guards of the file (Schema); at first it does.
    void setGuarded(bool isGuarded) { m_sql.setFileTriggers(isGuarded); }

    /// A consistent copy of the file as of now, also while it is being written (VACUUM INTO), on the disk when
    /// this returns. What lies at PATH is replaced at once or not at all; never this file, and none that a program
    /// holds open for writing.
    Result<void> copyTo(const QString &path, IfExists ifExists = IfExists::Refuse) const;

private:
    Database(QString path, Access access);
    /// A step that a crash broke off is rolled back, which only a connection for writing may do.
    static Result<void> finishBrokenStep(const QString &path);
    Result<void> connect();
    Result<void> setUp();

    QString m_path;
    Access m_access;
    SqliteConnection m_sql;
    QHash<QString, std::shared_ptr<Statement>> m_kept;
    std::unique_ptr<FileLock> m_lock;
    std::optional<Error> m_readOnlyReason;
    QString m_backupMade;
};

} // namespace multaqa
