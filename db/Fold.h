// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "Erasure.h"
#include "Result.h"
#include "Schema.h"
#include "Statement.h"

#include <QHash>
#include <QVariant>

#include <vector>

namespace multaqa {

class Database;

/// Makes the contents out of the history. Both the value of a field and the list of conflicts are functions of the set
/// of changes alone, so copies that hold the same steps hold the same contents, in whatever order they met:
///
/// * the value is that of the change with the greatest (clock, copy id); without any, the one the row was made with;
/// * a row that was made twice (one list imported into two copies) counts each making as a change of all its fields;
/// * the heads of a field are the changes that no other change of it had seen; two heads with different values are a
///   conflict, until a later change has seen them all;
/// * an edit beats a retirement: `gone` stays 0 while some change of another field of the row and the retirement did
///   not know of each other, and that is listed as a conflict, too;
/// * a record that was erased (db/Erasure.h) is in no conflict, and no edit keeps it: all that its history says is
/// nothing.
///
/// Its writing functions want journal_state.step to be 0 (see Folding).
class Fold
{
public:
    explicit Fold(const Database &database);

    struct Settled
    {
        QVariant value;
        QStringList heads; ///< "copy id:sequence" of each, in the order of their clocks, if they are in conflict
    };
    /// The value of a field by its history; none where the history does not name it.
    Result<std::optional<Settled>> valueOf(const QByteArray &record, const QString &field);

    /// Writes the value of a field, and its conflict, into the tables.
    Result<void> settle(const QString &table, const QByteArray &record, const QString &field);
    /// Makes the row as it was first made. One that is there already was made elsewhere, too: its fields are settled.
    Result<void> makeRow(const QString &table, const QByteArray &record);
    /// Settles every field of a row; those that no later change names get the values it was made with.
    Result<void> takeFirstValues(const QString &table, const QByteArray &record);
    /// The values that a row of TABLE was made with, by column; only columns that the table has.
    Result<QVariantMap> firstValuesOf(const QString &table, const QByteArray &record);

private:
    struct Change
    {
        qint64 step;
        qint64 copy;
        QByteArray copyId;
        qint64 sequence;
        qint64 clock;
        qint64 context;
        QVariant value;

        bool isLaterThan(const Change &other) const;
        QString name() const;
    };
    enum class Which { ThisField, OtherFields };

    static Change changeAt(const Statement &list);
    Result<std::vector<Change>> changesOf(const QByteArray &record, const QString &field, Which which);
    /// Where the row of CHANGES was made more than once: adds what each making gave the field.
    Result<void> addMakings(std::vector<Change> &changes, const QByteArray &record, const QString &field);
    Result<bool> hasSeen(const Change &later, const Change &earlier);
    Result<std::vector<Change>> headsOf(const std::vector<Change> &changes);
    Result<bool> isKeptByAnEdit(const QByteArray &record, const std::vector<Change> &heads);
    Result<const QList<Schema::Column> *> columnsOf(const QString &table);

    const Database &m_database;
    Statement m_thisField;
    Statement m_otherFields;
    Statement m_made;
    ErasedRecords m_erased;
    QHash<qint64, QHash<QByteArray, qint64>> m_seen; ///< by context, then copy id
    QHash<QString, QList<Schema::Column>> m_columns;
};

/// While it lives, what is written is taken as history already told: it is not journalled again. Inside a transaction.
class Folding
{
public:
    explicit Folding(const Database &database);
    Folding(const Folding &) = delete;
    Folding &operator=(const Folding &) = delete;
    /// Restores the step that was open. A failure falls back with the transaction.
    Result<void> end();
    Result<void> begin();

private:
    const Database &m_database;
    QVariant m_step;
};

/// After a step of this copy: closes the conflicts that it settled.
Result<void> settleConflictsOf(const Database &database, qint64 step);

/// After a migration: gives columns that are new here the values that newer copies had already sent.
Result<void> applyKeptChanges(const Database &database);

} // namespace multaqa
