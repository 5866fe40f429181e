// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "Command.h"
#include "app/people/ParticipantExport.h"

#include <QCoreApplication>

namespace multaqa {

class ExportParticipantsCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ExportParticipantsCommand)

public:
    QString name() const override { return QStringLiteral("export participants"); }
    QString arguments() const override
    {
        return QStringLiteral(
            "FILE OUT [--where TEXT] [--event ID] [--who registered|approved|attended] [--purpose TEXT] [--emails] "
            "[--vcard 3|4] [--badges|--plates] [--sheet a6|4|8]");
    }
    QString summary() const override;
    Result<CommandOutput> run(const CommandContext &context, QStringList arguments) const override;

private:
    /// What the words other than the two files ask for.
    struct Wish
    {
        std::optional<QString> where; ///< as docs/people-filter.md says
        std::optional<QString> event;
        std::optional<QString> who;
        std::optional<QString> vCard;
        std::optional<QString> sheet;
        bool isBadges = false;
        bool isPlates = false;
    };
    Result<ParticipantExport::Format> formatOf(const QString &out, const Wish &wish) const;
    Result<std::vector<ParticipantId>> chosen(const Database &database, const Wish &wish) const;
};

} // namespace multaqa
