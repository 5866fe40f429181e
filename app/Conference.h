// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "Operation.h"
#include "db/Database.h"
#include "db/Journal.h"
#include "db/stores/HistoryStore.h"

#include <QObject>

namespace multaqa {

/// The open file. Everything that shows a conference reads from its database(), and everything that changes it goes
/// through perform(): one SQL transaction, one step of the history, one notice of what changed.
class Conference : public QObject
{
    Q_OBJECT

public:
    /// A new file with an empty conference in it. PERSON is who the history names.
    static Result<std::unique_ptr<Conference>> create(const QString &path, const QString &person);
    /// With Access::ReadWrite the file may still turn out read-only; see isReadOnly().
    static Result<std::unique_ptr<Conference>> open(const QString &path, const QString &person,
                                                    Access access = Access::ReadWrite);
    /// The file of an open conference once more, in a thread of its own, for a step that takes long: the first one only
    /// reads meanwhile, outlives this one, and hears of its step by takeNotice().
    static Result<std::unique_ptr<Conference>> openBeside(const QString &path, const QString &person);
    ~Conference() override;

    const QString &path() const { return m_database->path(); }
    const Database &database() const { return *m_database; }
    bool isReadOnly() const { return m_database->access() == Access::ReadOnly; }
    /// Why a file that was opened for writing is read-only.
    const std::optional<Error> &readOnlyReason() const { return m_database->readOnlyReason(); }
    const QString &backupMade() const { return m_database->backupMade(); }
    const QString &person() const { return m_person; }
    void setPerson(const QString &person) { m_person = person; }

    /// Does BODY, a callable Result<…>(Transaction &), as one step called OPERATION, and hands on its result. When BODY
    /// or the writing fails, nothing is changed. A step within a step is part of the outer one. A BODY that changed
    /// nothing leaves no step. Emits changed() once, after the step is durable.
    template <typename Body>
    auto perform(Operation operation, Body &&body) -> std::invoke_result_t<Body, Transaction &>
    {
        using Outcome = std::invoke_result_t<Body, Transaction &>;
        if (m_transaction)
            return body(*m_transaction);
        if (auto begun = begin(operation); !begun)
            return Outcome(std::move(begun).error());
        Outcome outcome = body(*m_transaction);
        if (!outcome) {
            m_transaction.reset();
            return outcome;
        }
        if (auto committed = commit(); !committed)
            return Outcome(std::move(committed).error());
        return outcome;
    }

    bool canUndo() const { return m_undo.has_value() && !isReadOnly(); }
    bool canRedo() const { return m_redo.has_value() && !isReadOnly(); }
    /// The translated name of what would be undone or redone: "Add session". Empty when there is nothing.
    QString undoName() const;
    QString redoName() const;

    /// Whether undo() or redo() takes so long that it belongs in another thread.
    bool isUndoLong() const { return isLong(m_undo); }
    bool isRedoLong() const { return isLong(m_redo); }

    /// Turns back the last step that stands.
    Result<StepReport> undo();
    /// Turns back the last undo, if nothing was done since.
    Result<StepReport> redo();
    /// Turns back one step out of order; fields changed since are left, and counted.
    Result<StepReport> undoStep(qint64 step);
    /// Turns back every step after STEP that stands, the newest first. The number of them.
    Result<int> undoBackTo(qint64 step);

    /// The step that perform(), undo() or redo() left last; 0 when it changed nothing.
    const StepReport &lastStep() const { return m_lastStep; }
    /// A step was made beside this one: it is what can be undone, and everybody is told of it.
    void takeNotice(const StepReport &step);

Q_SIGNALS:
    void changed(multaqa::Changes changes);

private:
    Conference(std::unique_ptr<Database> database, QString person);
    Result<void> begin(Operation operation, StepKind kind = StepKind::Do);
    Result<void> commit();
    Result<StepReport> turnBack(const HistoryStep &step, StepKind kind);
    void refreshUndo();
    bool isLong(const std::optional<HistoryStep> &step) const;

    std::unique_ptr<Database> m_database;
    std::unique_ptr<CopyRegistry> m_registry;
    std::unique_ptr<Journal> m_journal;
    QString m_person;
    std::unique_ptr<Transaction> m_transaction;
    std::optional<HistoryStep> m_undo;
    std::optional<HistoryStep> m_redo;
    StepReport m_lastStep;
};

} // namespace multaqa
