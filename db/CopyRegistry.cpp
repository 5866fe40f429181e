// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "CopyRegistry.h"

#include <QDir>
#include <QFileInfo>

namespace multaqa {

CopyRegistry::CopyRegistry(const QString &path)
{
    QDir().mkpath(QFileInfo(path).path());
    if (!connect(path))
        connect(QStringLiteral(":memory:"));
}

bool CopyRegistry::connect(const QString &path)
{
    return m_sql.open(path, Access::ReadWrite) && m_sql.execute(QStringLiteral("PRAGMA synchronous = OFF")) &&
           m_sql.execute(QStringLiteral("CREATE TABLE IF NOT EXISTS copy(id BLOB NOT NULL PRIMARY KEY, sequence "
                                        "INTEGER NOT NULL) STRICT, WITHOUT ROWID"));
}

bool CopyRegistry::claim(const QUuid &copy, qint64 sequence)
{
    Statement update = m_sql.prepare(QStringLiteral("UPDATE copy SET sequence = ? WHERE id = ? AND sequence = ?"));
    update.bind(0, sequence).bind(1, copy.toRfc4122()).bind(2, sequence - 1);
    return update.run() && update.rowsChanged() == 1;
}

bool CopyRegistry::note(const QUuid &copy)
{
    return bool(m_sql.prepare(QStringLiteral("INSERT INTO copy VALUES(?, 1)")).bind(0, copy.toRfc4122()).run());
}

QUuid CopyRegistry::claimNew()
{
    const QUuid copy = QUuid::createUuid();
    if (!note(copy) && connect(QStringLiteral(":memory:")))
        note(copy);
    return copy;
}

} // namespace multaqa
