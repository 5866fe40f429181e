// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "UndoCommand.h"

namespace multaqa {

QString UndoCommand::name() const
{
    return m_direction == Direction::Undo ? QStringLiteral("undo") : QStringLiteral("redo");
}

QString UndoCommand::arguments() const
{
    return m_direction == Direction::Undo ? QStringLiteral("FILE [STEP]") : QStringLiteral("FILE");
}

QString UndoCommand::summary() const
{
    return m_direction == Direction::Undo ? tr("Turns back the last step, or the one named.")
                                          : tr("Turns back the last undo.");
}

Result<CommandOutput> UndoCommand::run(const CommandContext &context, QStringList arguments) const
{
    const bool isStepNamed = m_direction == Direction::Undo && arguments.size() == 2;
    if (arguments.size() != 1 && !isStepNamed)
        return wrongUse();
    bool isNumber = true;
    const qint64 step = isStepNamed ? arguments.at(1).toLongLong(&isNumber) : 0;
    if (!isNumber)
        return wrongUse();
    MULTAQA_TRY(const auto conference, openToWrite(context, arguments.front()));

    QString what = m_direction == Direction::Undo ? conference->undoName() : conference->redoName();
    if (isStepNamed) {
        MULTAQA_TRY(const auto steps, HistoryStore(conference->database()).steps());
        for (const HistoryStep &candidate : steps)
            if (candidate.step == step)
                what = operationName(candidate.operation);
    }
    MULTAQA_TRY(const StepReport done, isStepNamed                      ? conference->undoStep(step)
                                       : m_direction == Direction::Undo ? conference->undo()
                                                                        : conference->redo());
    CommandOutput output;
    output.json = QJsonDocument(QJsonObject{{QStringLiteral("step"), done.step},
                                            {QStringLiteral("what"), what},
                                            {QStringLiteral("changes"), done.changes}});
    output.text = (m_direction == Direction::Undo ? tr("Undone: %1 (%n changes).", nullptr, done.changes)
                                                  : tr("Redone: %1 (%n changes).", nullptr, done.changes))
                      .arg(what);
    if (done.changedSince > 0)
        output.remarks =
            tr("%n fields were left as they are, because they were changed since.", nullptr, done.changedSince);
    return output;
}

} // namespace multaqa
