// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "Command.h"

#include <QCoreApplication>

namespace multaqa {

struct ReportBook;

class ReportsCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ReportsCommand)

public:
    QString name() const override { return QStringLiteral("reports"); }
    QString arguments() const override { return QStringLiteral("FILE [--missing]"); }
    QString summary() const override;
    Result<CommandOutput> run(const CommandContext &context, QStringList arguments) const override;

private:
    static CommandOutput all(const ReportBook &book, Language language);
    static CommandOutput missing(const ReportBook &book, Language language);
};

} // namespace multaqa
