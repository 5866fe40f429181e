// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "Result.h"

#include <QVariant>

#include <memory>
#include <optional>
#include <string_view>

struct sqlite3_stmt;

namespace multaqa {

/// One prepared SQL statement of a SqliteConnection. Values are bound by position, from 0, to plain "?".
///
/// While rows are left unread the file stays locked against others' commits, so a reader goes on to the end or lets the
/// statement fall out of scope. Errors carry the kind that SQLite's result code stands for.
class Statement
{
public:
    /// Null values, null texts among them, are NULL; bytes are a BLOB, numbers are INTEGER.
    Statement &bind(int position, const QVariant &value);
    /// The same without a copy: what is bound must stay where it is until the last run with it is over.
    Statement &bindText(int position, std::string_view utf8);
    Statement &bindBytes(int position, std::string_view bytes);
    Statement &bindNumber(int position, qint64 number);
    Statement &bindNull(int position);

    /// Runs the statement from its start; rows are then read by next(). May be called again with other values.
    Result<void> run();
    /// Whether there is a further row, which the columns then belong to.
    bool next();
    /// An error that ended the rows early is only known here.
    Result<void> finish();

    QVariant column(int index) const;
    QString text(int index) const;
    qint64 number(int index) const;
    QByteArray bytes(int index) const;
    bool isNull(int index) const;

    /// Rows that the last run() changed.
    int rowsChanged() const { return m_rowsChanged; }

private:
    friend class SqliteConnection;
    Statement(sqlite3_stmt *statement, QString file);

    enum class State {
        Reset,
        AtFirstRow, ///< which next() has not come to yet
        AtRow,
    };
    void reset();
    /// Whether there is a row. An error is kept for finish().
    bool step();

    struct Finalize
    {
        void operator()(sqlite3_stmt *statement) const;
    };
    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
    QString m_file;
    std::optional<Error> m_unprepared;
    std::optional<Error> m_error;
    State m_state = State::Reset;
    int m_rowsChanged = 0;
};

} // namespace multaqa
