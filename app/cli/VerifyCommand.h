// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "Command.h"
#include "db/Verification.h"

#include <QCoreApplication>

namespace multaqa {

class VerifyCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(VerifyCommand)

public:
    QString name() const override { return QStringLiteral("verify"); }
    QString arguments() const override { return QStringLiteral("FILE"); }
    QString summary() const override;
    Result<CommandOutput> run(const CommandContext &context, QStringList arguments) const override;

    /// PROBLEMS as JSON, as sentences and as an exit status.
    static CommandOutput told(const QList<FileProblem> &problems);
};

} // namespace multaqa
