// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "PlannedRequest.h"
#include "RequestColumns.h"
#include "RequestWords.h"

#include "app/exchange/participants/RowInterpretation.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace multaqa {

/// A table of requests (xlsx, ods, csv, tsv), row by row.
class RequestTableReader
{
    Q_DECLARE_TR_FUNCTIONS(RequestTableReader)

public:
    /// What rows are understood by; all of it outlives the reader.
    struct Known
    {
        const ParticipantFields &fields;
        const RequestWords &words;
        AskerSearch &askers;
        ImportNames &names; ///< organisations that rows name first are made here
        QTimeZone zone;     ///< of days and hours in the table
    };

    /// A row that cannot be taken is there with its refusal. Errors, with a sentence: Refused for what is no table, or
    /// one that says nowhere who asks; Cancelled.
    static Result<std::vector<PlannedRequest>> read(const QString &path, const Known &known, const Progress &progress);

private:
    /// Why a row cannot be taken: the column, from 0, or -1 for the row; and a sentence that does not name it.
    using Fault = RowInterpretation::Fault;

    RequestTableReader(const ImportSource &source, const Known &known);

    PlannedRequest requestOf(const TableRow &row);
    std::optional<Fault> readPerson(const TableRow &row, PlannedRequest &request);
    std::optional<Fault> readCells(const TableRow &row, PlannedRequest &request);
    std::optional<Fault> readCell(const RequestColumns::Column &column, const TableRow &row, PlannedRequest &request);
    std::optional<Fault> readWishes(int column, const QString &text, PlannedRequest &request);
    std::optional<Fault> settleKind(PlannedRequest &request) const;
    std::optional<QDateTime> instantOf(const QString &text) const;
    RefusedRow refusalOf(int row, const Fault &fault) const;
    bool isEmpty(const TableRow &row) const;

    const ImportSource &m_source;
    const Known &m_known;
    RequestColumns m_columns;
    RowInterpretation m_people;
};

} // namespace multaqa
