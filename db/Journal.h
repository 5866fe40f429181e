// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "CopyRegistry.h"
#include "Result.h"
#include "Subject.h"
#include "Transaction.h"

#include <QHash>
#include <QStringList>

#include <functional>
#include <memory>

namespace multaqa {

/// What a step is to the history. Only Do, Undo and Redo can be undone or redone. A step becomes Forget when it erases
/// people (db/Erasure.h).
enum class StepKind { Create, Do, Undo, Redo, Resolve, Migrate, Forget };

QString stepKindWord(StepKind kind);

/// What a finished step did.
struct StepReport
{
    qint64 step = 0;      ///< journal_step.step, or 0 when nothing was changed and no step was left
    int changes = 0;      ///< changed fields and new records
    int changedSince = 0; ///< of an undo or redo: fields that were left: changed again later, or of a newer version
    bool erases = false;  ///< a forget step, which nobody undoes
    Changes subjects;
};

/// Writes the history: every change to a conference is a step of it. One SQL transaction each, named (copy, sequence),
/// stamped with a hybrid logical clock (Kulkarni et al. 2014) and with what was in the file when it was made.
class Journal
{
public:
    using WallClock = std::function<qint64()>; ///< unix milliseconds

    Journal(Database &database, CopyRegistry &registry, WallClock wallClock);

    /// Opens a step. OPERATION is a key of app/Operation; TARGET names the step that an Undo or Redo turns back.
    Result<std::unique_ptr<Transaction>> begin(const QString &person, const QString &operation, StepKind kind,
                                               const QString &target = {});
    /// Makes the step durable. A step that changed nothing is dropped, but for an Undo or Redo: it has turned its step
    /// back even where all of it was changed since.
    Result<StepReport> commit(std::unique_ptr<Transaction> transaction);

    /// Turns back the changes of STEP, as a new step: each field only where it still is as STEP left it, and what STEP
    /// made is retired. KIND: Undo, or Redo when STEP is itself an Undo.
    Result<StepReport> turnBack(qint64 step, const QString &person, StepKind kind);

private:
    Result<qint64> thisCopy();
    Result<qint64> addCopy(const QUuid &id);
    Result<qint64> currentContext(qint64 copy);
    Result<qint64> nextSequence(qint64 copy);
    Result<int> retireMade(Transaction &transaction, qint64 step, const QStringList &tables);
    Result<int> turnBackChanges(Transaction &transaction, qint64 step, const QHash<QString, QStringList> &known);
    Result<void> nameStep(Transaction &transaction);
    Result<void> dropResets(Transaction &transaction);
    Result<StepReport> report(Transaction &transaction);

    Database &m_database;
    CopyRegistry &m_registry;
    WallClock m_wallClock;
};

} // namespace multaqa
