// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "Command.h"

#include <QCoreApplication>

namespace multaqa {

/// undo and redo: the same turn, in two directions.
class UndoCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(UndoCommand)

public:
    enum class Direction { Undo, Redo };
    explicit UndoCommand(Direction direction)
        : m_direction(direction)
    {
    }

    QString name() const override;
    QString arguments() const override;
    QString summary() const override;
    Result<CommandOutput> run(const CommandContext &context, QStringList arguments) const override;

private:
    Direction m_direction;
};

} // namespace multaqa
