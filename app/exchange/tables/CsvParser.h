// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "TableRow.h"

#include <string_view>

namespace multaqa {

/// Splits text into rows and cells (RFC 4180, and what is met besides): any delimiter; rows that end in CR LF, LF or
/// CR; quotation marks around a cell, doubled inside it; line breaks inside quotation marks, which become LF.
///
/// Text is fed piece by piece; a piece must last until it is used up.
class CsvParser
{
public:
    enum class Step {
        Row,       ///< a row is complete, maybe without a cell in it
        NeedsText, ///< the piece is used up
        Refused,   ///< problem() at row number() of the row, column()
    };
    enum class Problem {
        NulCharacter,
        CellTooLong,
        RowTooLong,
        TooManyColumns,
        TooManyRows,
        TextAfterQuote,
        QuoteNeverClosed
    };

    explicit CsvParser(QChar delimiter)
        : m_delimiter(delimiter.unicode())
    {
    }

    void feed(std::u16string_view text) { m_rest = text; }
    /// The same ROW must be given until it is complete.
    Step next(TableRow &row);
    /// Behind the last piece: the last row, which need not end in a line break. NeedsText if there is none.
    Step finish(TableRow &row);

    Problem problem() const { return m_problem; }
    /// Of the cell that is being read, from 0: behind a complete row, how many cells it had, empty ones too.
    int column() const { return m_column; }

private:
    enum class State { RowStart, CellStart, Plain, Quoted, QuoteInQuoted, BehindQuoted };

    void readPlain(TableRow &row);
    void readQuoted(TableRow &row);
    bool leaveQuoted(TableRow &row, char16_t character);
    void finishCell(TableRow &row);
    Step refuse(Problem problem);

    char16_t m_delimiter;
    std::u16string_view m_rest;
    State m_state = State::RowStart;
    Problem m_problem = Problem::NulCharacter;
    int m_row = 0;
    int m_column = 0;
    bool m_isBehindReturn = false; ///< a line feed that comes now belongs to it
};

} // namespace multaqa
