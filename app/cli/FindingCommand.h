// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "Command.h"

#include <QCoreApplication>

namespace multaqa {

/// What is done with one line of `check`.
class FindingCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(FindingCommand)

public:
    enum class Verb { Fix, Aside, Return };
    explicit FindingCommand(Verb verb)
        : m_verb(verb)
    {
    }

    QString name() const override;
    QString arguments() const override;
    QString summary() const override;
    Result<CommandOutput> run(const CommandContext &context, QStringList arguments) const override;

private:
    Verb m_verb;
};

} // namespace multaqa
