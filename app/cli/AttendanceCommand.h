// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "Command.h"

#include <QCoreApplication>

namespace multaqa {

/// Marks one person, by the code of the badge or by id, as being at an event on a day: today's, if none is given. Its
/// JSON: {"participant","name","marking"}, the marking being "new" or "repeated".
class AttendanceCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(AttendanceCommand)

public:
    QString name() const override { return QStringLiteral("attendance mark"); }
    QString arguments() const override { return QStringLiteral("FILE CODE|PARTICIPANT --event ID [--day YYYY-MM-DD]"); }
    QString summary() const override;
    Result<CommandOutput> run(const CommandContext &context, QStringList arguments) const override;
};

} // namespace multaqa
