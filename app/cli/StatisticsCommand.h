// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "Command.h"
#include "app/people/Statistics.h"

#include <QCoreApplication>

namespace multaqa {

/// Head counts of all people, or with `--event` of those who have a registration for it, those in one state of it
/// (`--state approved`), or those who were there (`--state attended`). With OUT.pdf they are written as a document, in
/// --lang ar, en, fr or two of them.
class StatisticsCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(StatisticsCommand)

public:
    QString name() const override { return QStringLiteral("statistics"); }
    QString arguments() const override { return QStringLiteral("FILE [OUT.pdf] [--event ID [--state STATE]]"); }
    QString summary() const override;
    Result<CommandOutput> run(const CommandContext &context, QStringList arguments) const override;

private:
    static Result<CommandOutput> told(const Database &database, const Statistics::Scope &scope, Language language);
    static Result<CommandOutput> written(const Database &database, const Statistics::Scope &scope,
                                         const CommandContext &context, const QString &out);
};

} // namespace multaqa
