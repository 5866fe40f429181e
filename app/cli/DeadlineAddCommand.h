// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "Command.h"

#include <QCoreApplication>

namespace multaqa {

class DeadlineAddCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(DeadlineAddCommand)

public:
    QString name() const override { return QStringLiteral("deadline add"); }
    QString arguments() const override;
    QString summary() const override;
    Result<CommandOutput> run(const CommandContext &context, QStringList arguments) const override;
};

} // namespace multaqa
