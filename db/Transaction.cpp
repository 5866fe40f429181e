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

void Transaction::finishStatements()
{
    for (Statement *statement : std::as_const(m_statements))
        static_cast<void>(statement->finish()); // an error was told where it was met
    m_statements.clear();
}

} // namespace multaqa
