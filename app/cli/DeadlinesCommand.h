// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "Command.h"

#include <QCoreApplication>

namespace multaqa {

struct DeadlineBook;
struct DeadlineEntry;

class DeadlinesCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(DeadlinesCommand)

public:
    QString name() const override { return QStringLiteral("deadlines"); }
    QString arguments() const override { return QStringLiteral("FILE [--due] [--hijri]"); }
    QString summary() const override;
    Result<CommandOutput> run(const CommandContext &context, QStringList arguments) const override;

private:
    static QJsonObject described(const DeadlineBook &book, const DeadlineEntry &entry, QDate today, Language language);
    static QStringList row(const DeadlineEntry &entry, QDate today, Language language, bool hasHijri);
};

} // namespace multaqa
