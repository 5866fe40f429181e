// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "Command.h"
#include "app/reports/ReportsExport.h"

#include <QCoreApplication>

namespace multaqa {

/// Either of two commands: the reports, or the survey's results. As a document, both are in it.
class ExportReportsCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ExportReportsCommand)

public:
    explicit ExportReportsCommand(ReportsExport::What what)
        : m_what(what)
    {
    }

    QString name() const override
    {
        return m_what == ReportsExport::What::Reports ? QStringLiteral("export reports")
                                                      : QStringLiteral("export survey");
    }
    QString arguments() const override { return QStringLiteral("FILE OUT"); }
    QString summary() const override;
    Result<CommandOutput> run(const CommandContext &context, QStringList arguments) const override;

private:
    ReportsExport::What m_what;
};

} // namespace multaqa
