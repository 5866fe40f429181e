// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "Command.h"

#include <QCoreApplication>

namespace multaqa {

class RequestAddCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(RequestAddCommand)

public:
    QString name() const override { return QStringLiteral("request add"); }
    QString arguments() const override
    {
        return QStringLiteral("FILE --participant ID --kind ID [--wish SESSION]… [--topic TEXT] [--received DATE] "
                              "[--language ar|en|fr] [--channel HOW]");
    }
    QString summary() const override;
    Result<CommandOutput> run(const CommandContext &context, QStringList arguments) const override;
};

} // namespace multaqa
