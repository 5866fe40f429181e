// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "Ids.h"
#include "Result.h"
#include "Statement.h"

#include <QSet>
#include <QVariant>

#include <utility>
#include <vector>

namespace multaqa {

class Database;
class Transaction;

/// Which records were erased: those that a forget step names (journal_erasure), and those that were made for a person
/// whom one names, on whatever copy and however late this file hears of it. Both only grow with the set of steps, so
/// copies that hold the same steps have erased the same.
class ErasedRecords
{
public:
    explicit ErasedRecords(const Database &database);

    Result<bool> isEmpty();
    Result<bool> contains(const QByteArray &record);
    /// Every record that the history made and that is erased, with its table.
    Result<std::vector<std::pair<QString, QByteArray>>> all();

private:
    Result<void> load();
    bool isMadeForOneNamed(const QString &table, const QString &firstValues) const;

    const Database &m_database;
    Statement m_made;
    QSet<QByteArray> m_named;
    bool m_isLoaded = false;
};

/// Erases people for good, here and wherever the step comes: what their records held becomes nothing, in the tables and
/// in every step of the history, and they are retired. What stays of them are keys and instants, which lead nowhere in
/// this file. Nobody undoes it, and what an older copy still says of them is erased when it is merged in.
///
/// Copies that were saved elsewhere keep what they hold until they are merged or deleted; so may a disk keep blocks
/// that its file system has given free.
namespace Erasure {

/// Makes the open step a forget step and erases PEOPLE with all that is theirs (Table::owners). The number of records
/// that were erased.
Result<int> erase(Transaction &transaction, const std::vector<ParticipantId> &people);

/// Erases again what steps have brought of RECORDS (table, key) that are erased, and tells how many are. While Folding
/// lives.
Result<int> eraseAgain(const Database &database, const std::vector<std::pair<QString, QByteArray>> &records);
/// After forget steps were taken from another copy: erases all that they reach here, and attachments that nothing
/// names any more. While Folding lives.
Result<void> eraseAll(const Database &database);
/// Of the changes of STEP, the open one: those of erased records are erased again.
Result<void> eraseAgainIn(const Database &database, qint64 step);

/// Rewrites the file, so that nothing of what was erased is left between its pages' cells. Outside a step.
Result<void> sweep(const Database &database);

} // namespace Erasure
} // namespace multaqa
