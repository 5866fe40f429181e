// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "Transaction.h"

#include "Database.h"

#include <QLoggingCategory>

namespace multaqa {

Transaction::Transaction(Database &database, QString operation)
    : m_database(database)
    , m_operation(std::move(operation))
{
}

Transaction::~Transaction()
{
    finishStatements();
    endManyRows();
    if (!m_isOpen)
        return;
    // A failed rollback means that SQLite has already rolled back by itself, or will when the file is next opened.
    if (auto undone = m_database.execute(QStringLiteral("ROLLBACK")); !undone)
        qWarning("%s", qPrintable(undone.error().detail));
    // After a write that failed, as on a full disk, SQLite puts the file right only when it is next read.
    if (auto read = m_database.single(QStringLiteral("PRAGMA schema_version")); !read)
        qWarning("%s", qPrintable(read.error().detail));
}

Statement &Transaction::statement(const QString &sql)
{
    Statement &kept = m_database.kept(sql);
    m_statements.insert(&kept);
    return kept;
}

Result<void> Transaction::prepareForManyRows()
{
    if (m_isForManyRows)
        return {};
    m_isForManyRows = true;
    m_database.setGuarded(false);
    return m_database.execute(QStringLiteral("PRAGMA cache_size = -64000")); // 64 MB
}

void Transaction::endManyRows()
{
    if (!m_isForManyRows)
        return;
    m_database.setGuarded(true);
    // Only a matter of memory if it fails.
    static_cast<void>(m_database.execute(QStringLiteral("PRAGMA cache_size = -2000"))); // SQLite's own
}

void Transaction::finishStatements()
{
    for (Statement *statement : std::as_const(m_statements))
        static_cast<void>(statement->finish()); // an error was told where it was met
    m_statements.clear();
}

} // namespace multaqa
