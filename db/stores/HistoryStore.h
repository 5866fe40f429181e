// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "db/Result.h"

#include <QDateTime>
#include <QVariant>

#include <optional>
#include <vector>

namespace multaqa {

class Database;

/// A step of the history, as a person reads it.
struct HistoryStep
{
    qint64 step = 0;
    QDateTime madeAt; ///< UTC, by the clock of the machine that made it
    QString person;
    QString operation;     ///< a key of app/Operation
    QString kind;          ///< a word of StepKind
    int changes = 0;       ///< changed fields and new records
    bool isUndone = false; ///< turned back by a later step that stands itself
};

/// One change of a record's field.
struct HistoryChange
{
    qint64 step = 0;
    QByteArray record;
    QString table;
    QString field; ///< "+" when the record was made; then `current` is the JSON of its first values
    QVariant old;
    QVariant current;
};

/// Reads the history.
class HistoryStore
{
public:
    explicit HistoryStore(const Database &database);

    struct Turns
    {
        std::optional<HistoryStep> undo; ///< the newest Do that stands: what Undo turns back next
        std::optional<HistoryStep>
            redo; ///< the newest Undo that stands, if nothing was done since: what Redo turns back next
    };
    /// Their changes are not counted.
    Result<Turns> nextTurns() const;

    /// Counting reads the whole history, which is long after a large import.
    enum class Counting { ChangesToo, StepsOnly };
    /// All steps, the newest first.
    Result<std::vector<HistoryStep>> steps(Counting counting = Counting::ChangesToo) const;
    /// One step. Its changes are not counted, nor is it known whether it was undone.
    Result<std::optional<HistoryStep>> find(qint64 step) const;
    /// Whether STEP made more than that many changes, without counting all of them.
    Result<bool> hasMoreChanges(qint64 step, int than) const;
    /// Every change of one record, the oldest first.
    Result<std::vector<HistoryChange>> changesOf(const QByteArray &record) const;
    Result<std::vector<HistoryChange>> changesIn(qint64 step) const;

private:
    Result<std::vector<HistoryChange>> changes(const QString &where, const QVariant &value) const;

    const Database &m_database;
};

} // namespace multaqa
