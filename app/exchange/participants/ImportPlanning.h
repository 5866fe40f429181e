// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "KnownPeople.h"
#include "PlannedImport.h"

#include <QCoreApplication>

namespace multaqa {

/// Makes a plan: reads the table once, interprets each row, and finds whom it means.
class ImportPlanning
{
    Q_DECLARE_TR_FUNCTIONS(ImportPlanning)

public:
    static Result<std::unique_ptr<PlannedImport>> plan(const Database &database, const ImportSource &source,
                                                       const ColumnMapping &mapping, ImportMode mode,
                                                       const Progress &progress, const CellCorrections &corrections);

private:
    ImportPlanning(PlannedImport &plan, const ImportSource &source, const CellCorrections &corrections)
        : m_plan(plan)
        , m_source(source)
        , m_corrections(corrections)
    {
    }

    void add(const TableRow &row, const QByteArray &photo);
    /// The cells of ROW as they are kept; a refusal where one of them is an error,
    /// and empty there.
    std::optional<RowInterpretation::Fault> take(const TableRow &row, QString &cells, QStringList &remarks) const;
    void refuse(PlannedRow &row, int column, const QString &why);
    void settle(PlannedRow &row, const ParticipantRow &said);
    void mean(size_t index, const KnownPeople::Match &match);
    Result<void> compareBySound(const Progress &progress);

    PlannedImport &m_plan;
    const ImportSource &m_source;
    const CellCorrections &m_corrections;
    KnownPeople m_known;
    qsizetype m_newRows = 0;
};

} // namespace multaqa
