// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "Command.h"

#include <QCoreApplication>

namespace multaqa {

class ReportPublishCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ReportPublishCommand)

public:
    QString name() const override { return QStringLiteral("report publish"); }
    QString arguments() const override { return QStringLiteral("FILE ID… [--on DATE|none] [--link ADDRESS]"); }
    QString summary() const override;
    Result<CommandOutput> run(const CommandContext &context, QStringList arguments) const override;
};

} // namespace multaqa
