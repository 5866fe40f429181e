// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "Command.h"

#include <QCoreApplication>

namespace multaqa {

/// Forgets one person, or all whom a rule of retention lets go of: `--without-consent`, those who did not agree that
/// the conference keeps their data; `--before DATE`, only those who were added before that day, and alone: all of them.
class ForgetCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ForgetCommand)

public:
    QString name() const override { return QStringLiteral("forget"); }
    QString arguments() const override
    {
        return QStringLiteral("FILE PARTICIPANT | [--without-consent] [--before DATE] [--dry-run]");
    }
    QString summary() const override;
    Result<CommandOutput> run(const CommandContext &context, QStringList arguments) const override;
};

} // namespace multaqa
