// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "Command.h"

#include <QCoreApplication>

namespace multaqa {

class RequestDecideCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(RequestDecideCommand)

public:
    QString name() const override { return QStringLiteral("request decide"); }
    QString arguments() const override
    {
        return QStringLiteral("FILE ID accept|reserve|decline|withdraw|reopen [--session ID] [--reason TEXT]");
    }
    QString summary() const override;
    Result<CommandOutput> run(const CommandContext &context, QStringList arguments) const override;
};

} // namespace multaqa
