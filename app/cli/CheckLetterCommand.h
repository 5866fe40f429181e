// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "Command.h"
#include "app/letters/LetterProposals.h"

#include <QCoreApplication>

namespace multaqa {

/// The mistakes in a letter; with --propose the events and deadlines that it names instead:
/// [{"what":"event|deadline","kind","first","last","line","text","known"}], "known" where FILE has them and
/// "in_file" with the day that it has instead. --take takes into FILE those of which it has nothing.
class CheckLetterCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(CheckLetterCommand)

public:
    QString name() const override { return QStringLiteral("check-letter"); }
    QString arguments() const override { return QStringLiteral("LETTER [--against FILE] [--propose|--take]"); }
    QString summary() const override;
    Result<CommandOutput> run(const CommandContext &context, QStringList arguments) const override;

private:
    static Result<CommandOutput> take(Conference &conference, const std::vector<LetterProposal> &proposals,
                                      const LetterContext &context);
};

} // namespace multaqa
