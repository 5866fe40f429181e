// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "Command.h"

#include <QCoreApplication>

namespace multaqa {

/// The mistakes in a letter; with --propose the events and deadlines that it names instead:
/// [{"what":"event|deadline","kind","first","last","line","text","known"}], "known" where FILE has them.
class CheckLetterCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(CheckLetterCommand)

public:
    QString name() const override { return QStringLiteral("check-letter"); }
    QString arguments() const override { return QStringLiteral("LETTER [--against FILE] [--propose]"); }
    QString summary() const override;
    Result<CommandOutput> run(const CommandContext &context, QStringList arguments) const override;
};

} // namespace multaqa
