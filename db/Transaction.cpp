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
    m_statements.clear();
    if (!m_isOpen)
        return;
    // A failed rollback means that SQLite has already rolled back by itself, or will when the file is next opened.
    if (auto undone = m_database.execute(QStringLiteral("ROLLBACK")); !undone)
        qWarning("%s", qPrintable(undone.error().detail));
}

Statement &Transaction::statement(const QString &sql)
{
    auto &kept = m_statements[sql];
    if (!kept)
        kept = std::make_shared<Statement>(m_database.prepare(sql));
    return *kept;
}

} // namespace multaqa
