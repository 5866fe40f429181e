// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "Command.h"

#include <QCoreApplication>

namespace multaqa {

class SurveyEditCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(SurveyEditCommand)

public:
    QString name() const override { return QStringLiteral("survey edit"); }
    QString arguments() const override
    {
        return QStringLiteral("FILE [--title-ar TEXT] [--title-en TEXT] [--title-fr TEXT] [--languages ar,en,fr] "
                              "[--link ADDRESS] [--opens DATE|none] [--closes DATE|none]");
    }
    QString summary() const override;
    Result<CommandOutput> run(const CommandContext &context, QStringList arguments) const override;
};

} // namespace multaqa
