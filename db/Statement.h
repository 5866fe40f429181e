// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "Result.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

namespace multaqa {

class Database;

/// One prepared SQL statement of a Database. Values are bound by position, from 0, to plain "?":
/// Qt takes "?1" apart.
///
/// While rows are left unread the file stays locked against others' commits, so a reader goes on to the end or lets the
/// statement fall out of scope. Errors carry the kind that SQLite's result code stands for.
class Statement
{
public:
    Statement &bind(int position, const QVariant &value);

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
    int rowsChanged() const;

private:
    friend class Database;
    Statement(QSqlQuery query, QString file);

    Error lastError() const;

    QSqlQuery m_query;
    QString m_file;
    QSqlError m_unprepared;
};

} // namespace multaqa
