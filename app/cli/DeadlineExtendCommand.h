// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "Command.h"

#include <QCoreApplication>

namespace multaqa {

struct MoveConsequences;

class DeadlineExtendCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(DeadlineExtendCommand)

public:
    QString name() const override { return QStringLiteral("deadline extend"); }
    QString arguments() const override
    {
        return QStringLiteral("FILE ID DATE|none [--hour HH:MM|none] [--reason TEXT] [--dry-run]");
    }
    QString summary() const override;
    Result<CommandOutput> run(const CommandContext &context, QStringList arguments) const override;

private:
    static QString told(const MoveConsequences &consequences);
};

} // namespace multaqa
