// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "Statement.h"

#include "SqliteError.h"

#include <sqlite3.h>

#include <utility>

namespace multaqa {

void Statement::Finalize::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement); // its result is that of the last run, which was told
}

Statement::Statement(sqlite3_stmt *statement, QString file)
    : m_statement(statement)
    , m_file(std::move(file))
{
}

Statement &Statement::bind(int position, const QVariant &value)
{
    if (value.isNull())
        return bindNull(position);
    reset();
    sqlite3_stmt *const statement = m_statement.get();
    switch (value.typeId()) {
    case QMetaType::QByteArray: {
        const QByteArray bytes = value.toByteArray();
        if (bytes.isNull())
            return bindNull(position);
        sqlite3_bind_blob64(statement, position + 1, bytes.constData(), static_cast<quint64>(bytes.size()),
                            SQLITE_TRANSIENT);
        return *this;
    }
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
        return bindNumber(position, value.toLongLong());
    default: {
        const QString string = value.toString();
        if (string.isNull())
            return bindNull(position);
        const QByteArray text = string.toUtf8();
        sqlite3_bind_text64(statement, position + 1, text.constData(), static_cast<quint64>(text.size()),
                            SQLITE_TRANSIENT, SQLITE_UTF8);
        return *this;
    }
    }
}

Statement &Statement::bindText(int position, std::string_view utf8)
{
    reset();
    sqlite3_bind_text64(m_statement.get(), position + 1, utf8.data() ? utf8.data() : "", utf8.size(), SQLITE_STATIC,
                        SQLITE_UTF8);
    return *this;
}

Statement &Statement::bindBytes(int position, std::string_view bytes)
{
    reset();
    sqlite3_bind_blob64(m_statement.get(), position + 1, bytes.data() ? bytes.data() : "", bytes.size(), SQLITE_STATIC);
    return *this;
}

Statement &Statement::bindNumber(int position, qint64 number)
{
    reset();
    sqlite3_bind_int64(m_statement.get(), position + 1, number);
    return *this;
}

Statement &Statement::bindNull(int position)
{
    reset();
    sqlite3_bind_null(m_statement.get(), position + 1);
    return *this;
}

Result<void> Statement::run()
{
    if (m_unprepared)
        return *m_unprepared;
    reset();
    m_error.reset();
    if (step()) {
        m_state = State::AtFirstRow;
        return {};
    }
    if (m_error)
        return *std::exchange(m_error, std::nullopt);
    m_rowsChanged = sqlite3_changes(sqlite3_db_handle(m_statement.get()));
    return {};
}

bool Statement::next()
{
    if (m_state == State::Reset)
        return false;
    if (std::exchange(m_state, State::AtRow) == State::AtFirstRow)
        return true;
    return step();
}

bool Statement::step()
{
    const int code = sqlite3_step(m_statement.get());
    if (code == SQLITE_ROW) {
        m_state = State::AtRow;
        return true;
    }
    if (code != SQLITE_DONE)
        m_error = sqliteError(sqlite3_db_handle(m_statement.get()), code, m_file);
    m_state = State::AtRow;
    reset(); // gives the lock back
    return false;
}

void Statement::reset()
{
    if (std::exchange(m_state, State::Reset) != State::Reset)
        sqlite3_reset(m_statement.get());
}

Result<void> Statement::finish()
{
    reset();
    if (m_error)
        return *std::exchange(m_error, std::nullopt);
    return {};
}

QVariant Statement::column(int index) const
{
    switch (sqlite3_column_type(m_statement.get(), index)) {
    case SQLITE_INTEGER:
        return QVariant::fromValue(number(index));
    case SQLITE_FLOAT:
        return sqlite3_column_double(m_statement.get(), index);
    case SQLITE_TEXT:
        return text(index);
    case SQLITE_BLOB:
        return bytes(index);
    default:
        return QVariant(QMetaType::fromType<QString>());
    }
}

QString Statement::text(int index) const
{
    const auto *const text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement.get(), index));
    return QString::fromUtf8(text, sqlite3_column_bytes(m_statement.get(), index)); // null of NULL
}

qint64 Statement::number(int index) const
{
    return sqlite3_column_int64(m_statement.get(), index);
}

QByteArray Statement::bytes(int index) const
{
    const auto *const bytes = static_cast<const char *>(sqlite3_column_blob(m_statement.get(), index));
    return {bytes, sqlite3_column_bytes(m_statement.get(), index)};
}

bool Statement::isNull(int index) const
{
    return sqlite3_column_type(m_statement.get(), index) == SQLITE_NULL;
}

} // namespace multaqa
