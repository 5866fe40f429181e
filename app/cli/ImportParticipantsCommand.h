// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "Command.h"
#include "app/exchange/participants/ParticipantImport.h"

#include <QCoreApplication>

namespace multaqa {

/// A row that may mean a person who is there, without proof, is a new person here, and is told under "doubtful";
/// --doubtful same takes it for that person, --doubtful leave leaves it out.
/// --cell B3=VALUE is read in place of what the table says there.
class ImportParticipantsCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ImportParticipantsCommand)

public:
    QString name() const override { return QStringLiteral("import participants"); }
    QString arguments() const override;
    QString summary() const override;
    Result<CommandOutput> run(const CommandContext &context, QStringList arguments) const override;

private:
    struct Wish
    {
        QStringList maps;  ///< FIELD=COLUMN
        QStringList cells; ///< CELL=VALUE, the cell as a spreadsheet names it
        bool keepsUnknown = false;
        bool isDryRun = false;
        RowDecision doubtful = RowDecision::NewPerson;
        ImportMode mode = ImportMode::Update;
    };

    Result<Wish> wishIn(QStringList &arguments) const;
    static Result<void> choose(const QString &map, const ParticipantFields &fields, ColumnMapping &mapping);
    static Result<CellCorrections> corrections(const QStringList &cells, const ColumnMapping &mapping);
    static Result<void> checkRows(const CellCorrections &corrections, const ParticipantImportPlan &plan);
    static QString reason(const MeantPerson &meant);
    static CommandOutput told(const ParticipantImport::Report &report, const ParticipantImportPlan &plan,
                              const ImportSource &source);
};

} // namespace multaqa
