// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "CopyRegistry.h"

#include <QDir>
#include <QFileInfo>
#include <QSqlQuery>
#include <QVariant>

#include <atomic>

namespace multaqa {

CopyRegistry::CopyRegistry(const QString &path)
{
    static std::atomic_int number = 0;
    m_connection = u"multaqa-copies-" % QString::number(++number);
    QDir().mkpath(QFileInfo(path).path());
    if (!connect(path))
        connect(QStringLiteral(":memory:"));
}

CopyRegistry::~CopyRegistry()
{
    m_sql.close();
    m_sql = {};
    QSqlDatabase::removeDatabase(m_connection);
}

bool CopyRegistry::connect(const QString &path)
{
    m_sql = {};
    QSqlDatabase::removeDatabase(m_connection);
    m_sql = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    m_sql.setDatabaseName(path);
    m_sql.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
    if (!m_sql.open())
        return false;
    QSqlQuery query(m_sql);
    return query.exec(QStringLiteral("PRAGMA synchronous = OFF")) &&
           query.exec(QStringLiteral("CREATE TABLE IF NOT EXISTS copy(id BLOB NOT NULL PRIMARY KEY, sequence INTEGER "
                                     "NOT NULL) STRICT, WITHOUT ROWID"));
}

bool CopyRegistry::claim(const QUuid &copy, qint64 sequence)
{
    QSqlQuery query(m_sql);
    query.prepare(QStringLiteral("UPDATE copy SET sequence = ? WHERE id = ? AND sequence = ?"));
    query.addBindValue(sequence);
    query.addBindValue(copy.toRfc4122());
    query.addBindValue(sequence - 1);
    return query.exec() && query.numRowsAffected() == 1;
}

bool CopyRegistry::note(const QUuid &copy)
{
    QSqlQuery query(m_sql);
    query.prepare(QStringLiteral("INSERT INTO copy VALUES(?, 1)"));
    query.addBindValue(copy.toRfc4122());
    return query.exec();
}

QUuid CopyRegistry::claimNew()
{
    const QUuid copy = QUuid::createUuid();
    if (!note(copy) && connect(QStringLiteral(":memory:")))
        note(copy);
    return copy;
}

} // namespace multaqa
