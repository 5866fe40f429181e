// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "Command.h"

#include <QCoreApplication>

namespace multaqa {

class ExportDeadlinesCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ExportDeadlinesCommand)

public:
    QString name() const override { return QStringLiteral("export deadlines"); }
    QString arguments() const override { return QStringLiteral("FILE OUT.ics|OUT.pdf [--hijri]"); }
    QString summary() const override;
    Result<CommandOutput> run(const CommandContext &context, QStringList arguments) const override;
};

} // namespace multaqa
