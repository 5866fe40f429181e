// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "SqliteConnection.h"

#include "SqliteError.h"

#include <sqlite3.h>

#include <algorithm>

namespace multaqa {

void SqliteConnection::Close::operator()(sqlite3 *handle) const
{
    sqlite3_close_v2(handle);
}

SqliteConnection::SqliteConnection() = default;
SqliteConnection::SqliteConnection(SqliteConnection &&) noexcept = default;
SqliteConnection &SqliteConnection::operator=(SqliteConnection &&) noexcept = default;
SqliteConnection::~SqliteConnection() = default;

Result<void> SqliteConnection::open(const QString &path, Access access)
{
    constexpr int patience = 5000; // milliseconds
    m_path = path;
    const int mode = access == Access::ReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    sqlite3 *handle = nullptr;
    const int code = sqlite3_open_v2(path.toUtf8().constData(), &handle, mode | SQLITE_OPEN_NOMUTEX, nullptr);
    m_handle.reset(handle); // there is one to be closed even if it was not opened
    if (code != SQLITE_OK)
        return sqliteError(handle, code, path);
    sqlite3_extended_result_codes(handle, 1);
    sqlite3_busy_timeout(handle, patience);
    return {};
}

Statement SqliteConnection::prepare(const QString &sql) const
{
    const QByteArray text = sql.toUtf8();
    sqlite3_stmt *prepared = nullptr;
    const char *rest = nullptr;
    const int code =
        sqlite3_prepare_v2(m_handle.get(), text.constData(), static_cast<int>(text.size()) + 1, &prepared, &rest);
    Statement statement(prepared, m_path);
    if (code != SQLITE_OK)
        statement.m_unprepared = sqliteError(m_handle.get(), code, m_path);
    else if (!prepared || std::any_of(rest, text.constEnd(), [](char c) { return c != ' ' && c != '\n'; }))
        statement.m_unprepared = Error{ErrorKind::Failed, {}, m_path, u"not one statement: " % sql};
    return statement;
}

Result<void> SqliteConnection::execute(const QString &sql) const
{
    return prepare(sql).run();
}

void SqliteConnection::setFileTriggers(bool areOn)
{
    sqlite3_db_config(m_handle.get(), SQLITE_DBCONFIG_ENABLE_TRIGGER, areOn ? 1 : 0, nullptr);
}

} // namespace multaqa
