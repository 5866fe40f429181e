// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "Result.h"
#include "Statement.h"
#include "stores/ForgottenCounts.h"

#include <QSet>

#include <memory>
#include <vector>

namespace multaqa {

class Database;
class Transaction;
namespace Erasure {
// NOLINTNEXTLINE(readability-redundant-declaration): a friend is named here without its header, which needs this one.
Result<int> erase(Transaction &transaction, const std::vector<ParticipantId> &people);
} // namespace Erasure

/// An open step of the history: what is written while it lives becomes that step, all of it or none of it. Only a
/// Journal makes one, and who is not given one cannot write. Falls back when it goes out of scope uncommitted.
class Transaction
{
public:
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    ~Transaction();

    Database &database() { return m_database; }
    /// The key of the operation that the step is.
    const QString &operation() const { return m_operation; }
    /// A statement that is prepared once, for what is written row after row and step after step.
    Statement &statement(const QString &sql);
    /// journal_step.step
    qint64 step() const { return m_step; }
    /// For the rest of this step, more of the file is kept in memory while it is written, and the guards sleep: they
    /// are there for who writes without a step. May be called again.
    Result<void> prepareForManyRows();

private:
    friend class Journal;
    friend Result<int> Erasure::erase(Transaction &transaction, const std::vector<ParticipantId> &people);
    Transaction(Database &database, QString operation);
    void finishStatements();
    void endManyRows();

    Database &m_database;
    QString m_operation;
    qint64 m_step = 0;
    bool m_isForManyRows = false;
    bool m_turnsBack = false;
    bool m_erases = false; ///< a forget step (db/Erasure.h)
    ForgottenCounts m_forgotten;
    bool m_isOpen = true;
    QSet<Statement *> m_statements; ///< of the database's kept ones, those that this step used
};

} // namespace multaqa
