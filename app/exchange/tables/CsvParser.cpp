// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "CsvParser.h"

#include "TableLimits.h"

#include <algorithm>
#include <utility>

namespace multaqa {

CsvParser::Step CsvParser::next(TableRow &row)
{
    while (!m_rest.empty()) {
        const char16_t character = m_rest.front();
        if (std::exchange(m_isBehindReturn, false) && character == u'\n') {
            m_rest.remove_prefix(1);
            continue;
        }
        switch (m_state) {
        case State::RowStart:
            if (m_row == tablelimits::mostRows)
                return refuse(Problem::TooManyRows);
            row.start(++m_row);
            m_column = 0;
            [[fallthrough]];
        case State::CellStart:
            m_state = character == u'"' ? State::Quoted : State::Plain;
            if (m_state == State::Quoted)
                m_rest.remove_prefix(1);
            break;
        case State::Plain:
            break;
        case State::Quoted:
            readQuoted(row);
            break;
        case State::QuoteInQuoted:
        case State::BehindQuoted:
            if (!leaveQuoted(row, character))
                return refuse(Problem::TextAfterQuote);
            break;
        }
        if (m_state == State::Plain)
            readPlain(row);
        if (row.unfinishedLength() > tablelimits::longestCell)
            return refuse(Problem::CellTooLong);
        if (m_state != State::Plain || m_rest.empty())
            continue;
        const char16_t sign = m_rest.front();
        m_rest.remove_prefix(1);
        if (sign == u'\0')
            return refuse(Problem::NulCharacter);
        finishCell(row);
        if (sign != m_delimiter) {
            m_isBehindReturn = sign == u'\r';
            m_state = State::RowStart;
            return Step::Row;
        }
        if (m_column == tablelimits::mostColumns)
            return refuse(Problem::TooManyColumns);
        if (row.content() > tablelimits::mostRowContent)
            return refuse(Problem::RowTooLong);
    }
    return Step::NeedsText;
}

CsvParser::Step CsvParser::finish(TableRow &row)
{
    switch (m_state) {
    case State::RowStart:
        return Step::NeedsText;
    case State::Quoted:
        return refuse(Problem::QuoteNeverClosed);
    default:
        finishCell(row);
        m_state = State::RowStart;
        return Step::Row;
    }
}

void CsvParser::readPlain(TableRow &row)
{
    // Letters lie above all signs but an unusual delimiter: one comparison decides for most of them.
    const char16_t delimiter = m_delimiter;
    const char16_t highest = std::max(delimiter, u'\r');
    const auto sign = std::ranges::find_if(m_rest, [=](char16_t character) {
        return character <= highest &&
               (character == delimiter || character == u'\n' || character == u'\r' || character == u'\0');
    });
    const auto length = static_cast<size_t>(sign - m_rest.begin());
    row.append(m_rest.substr(0, length));
    m_rest.remove_prefix(length);
}

void CsvParser::readQuoted(TableRow &row)
{
    const auto sign = std::ranges::find_if(
        m_rest, [](char16_t character) { return character == u'"' || character == u'\r' || character == u'\0'; });
    const auto length = static_cast<size_t>(sign - m_rest.begin());
    row.append(m_rest.substr(0, length));
    m_rest.remove_prefix(length);
    if (m_rest.empty())
        return;
    if (m_rest.front() == u'\0') {
        m_state = State::Plain; // where it is refused
        return;
    }
    if (m_rest.front() == u'"') {
        m_state = State::QuoteInQuoted;
    } else {
        row.append(u'\n');
        m_isBehindReturn = true;
    }
    m_rest.remove_prefix(1);
}

/// Behind a quotation mark inside quotation marks: is it half of a doubled one, or the closing one?
bool CsvParser::leaveQuoted(TableRow &row, char16_t character)
{
    if (m_state == State::QuoteInQuoted && character == u'"') {
        row.append(u'"');
        m_state = State::Quoted;
        m_rest.remove_prefix(1);
        return true;
    }
    if (character == m_delimiter || character == u'\r' || character == u'\n' || character == u'\0') {
        m_state = State::Plain;
        return true;
    }
    if (character == u' ') {
        m_state = State::BehindQuoted;
        m_rest.remove_prefix(1);
        return true;
    }
    // Excel copies a cell such as «"Amal" Society» as it stands, with tabs between the cells.
    if (m_delimiter != u'\t')
        return false;
    row.prepend(u'"');
    row.append(m_state == State::BehindQuoted ? u"\" " : u"\"");
    m_state = State::Plain;
    return true;
}

void CsvParser::finishCell(TableRow &row)
{
    row.finishCell(m_column, CellKind::Text);
    ++m_column;
    m_state = State::CellStart;
}

CsvParser::Step CsvParser::refuse(Problem problem)
{
    m_problem = problem;
    return Step::Refused;
}

} // namespace multaqa
