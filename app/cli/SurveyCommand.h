// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "Command.h"

#include <QCoreApplication>

namespace multaqa {

class SurveyCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(SurveyCommand)

public:
    QString name() const override { return QStringLiteral("survey"); }
    QString arguments() const override { return QStringLiteral("FILE"); }
    QString summary() const override;
    Result<CommandOutput> run(const CommandContext &context, QStringList arguments) const override;
};

} // namespace multaqa
