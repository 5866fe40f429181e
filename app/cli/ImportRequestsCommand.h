// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "Command.h"
#include "app/exchange/requests/RequestImportPlan.h"

#include <QCoreApplication>

namespace multaqa {

/// What the window asks is refused here, with what to do: --participant and --kind answer for all sources that do not
/// say it, --doubtful new takes whoever only may be a known person for a new one.
class ImportRequestsCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ImportRequestsCommand)

public:
    QString name() const override { return QStringLiteral("import requests"); }
    QString arguments() const override;
    QString summary() const override;
    Result<CommandOutput> run(const CommandContext &context, QStringList arguments) const override;

private:
    struct Answers
    {
        std::optional<ParticipantId> participant;
        std::optional<RequestKindId> kind;
        bool isDoubtfulNew = false;
    };

    static Result<void> answer(const Answers &answers, const Database &database, RequestImportPlan &plan);
    static CommandOutput told(const RequestImportPlan &plan);
};

} // namespace multaqa
