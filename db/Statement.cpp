// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "Statement.h"

#include "SqliteError.h"

namespace multaqa {

Statement::Statement(QSqlQuery query, QString file)
    : m_query(std::move(query))
    , m_file(std::move(file))
    , m_unprepared(m_query.lastError())
{
}

Statement &Statement::bind(int position, const QVariant &value)
{
    m_query.bindValue(position, value);
    return *this;
}

Result<void> Statement::run()
{
    if (!m_query.exec())
        return lastError();
    return {};
}

bool Statement::next()
{
    return m_query.next();
}

Result<void> Statement::finish()
{
    const bool failed = m_query.lastError().isValid();
    const Error error = failed ? lastError() : Error{};
    m_query.finish();
    if (failed)
        return error;
    return {};
}

QVariant Statement::column(int index) const
{
    return m_query.value(index);
}

QString Statement::text(int index) const
{
    return m_query.value(index).toString();
}

qint64 Statement::number(int index) const
{
    return m_query.value(index).toLongLong();
}

QByteArray Statement::bytes(int index) const
{
    return m_query.value(index).toByteArray();
}

bool Statement::isNull(int index) const
{
    return m_query.isNull(index);
}

int Statement::rowsChanged() const
{
    return m_query.numRowsAffected();
}

Error Statement::lastError() const
{
    // Running what was never prepared forgets why it was not.
    return sqliteError(m_unprepared.isValid() ? m_unprepared : m_query.lastError(), m_file);
}

} // namespace multaqa
