// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "Command.h"

#include <QCoreApplication>

namespace multaqa {

class ImportSurveyCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ImportSurveyCommand)

public:
    QString name() const override { return QStringLiteral("import survey"); }
    QString arguments() const override { return QStringLiteral("FILE TABLE [--dry-run]"); }
    QString summary() const override;
    Result<CommandOutput> run(const CommandContext &context, QStringList arguments) const override;
};

} // namespace multaqa
