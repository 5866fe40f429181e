// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

#include <string>
#include <string_view>
#include <vector>

namespace multaqa {

/// What a cell is in its file. The text alone would not tell that "3" was calculated.
enum class CellKind : quint8 {
    Empty,
    Text,
    Number,  ///< digits with a point; a whole number has none
    Date,    ///< 2021-02-23, 2021-02-23T09:00, 2021-02-23T09:00:30, or a time alone: 09:00
    Boolean, ///< "true" or "false"
    Formula, ///< the value it had when the file was written, in any of the forms above; empty if it had none yet
    Error,   ///< the spreadsheet's own word for it, such as "#N/A"; also where a formula came to it
};

/// One row of a table: cells as text, in storage that the next row uses again. What text() gives ends with that.
class TableRow
{
public:
    /// As a spreadsheet shows it, from 1.
    int number() const { return m_number; }
    /// Columns up to the last one that holds something.
    int size() const { return static_cast<int>(m_cells.size()); }
    bool isEmpty() const { return m_cells.empty(); }
    /// Empty in a column that the row does not have.
    QStringView text(int column) const
    {
        if (column < 0 || column >= size())
            return {};
        const Cell &cell = m_cells[static_cast<size_t>(column)];
        return QStringView(m_text.data() + cell.start, static_cast<qsizetype>(cell.length));
    }
    CellKind kind(int column) const
    {
        return column < 0 || column >= size() ? CellKind::Empty : m_cells[static_cast<size_t>(column)].kind;
    }

    /// For the readers: a row is started, and then each cell's text is written and finished.
    void start(int number)
    {
        m_number = number;
        m_cells.clear();
        m_text.clear();
        m_start = 0;
    }
    void setNumber(int number) { m_number = number; }
    void append(std::u16string_view text) { m_text.append(text); }
    void append(char16_t character) { m_text.push_back(character); }
    void appendLatin(std::string_view text) { m_text.append(text.begin(), text.end()); }
    /// TEXT is valid UTF-8.
    void appendUtf8(std::string_view text);
    /// Puts CHARACTER in front of what the unfinished cell holds.
    void prepend(char16_t character) { m_text.insert(m_start, 1, character); }
    qsizetype unfinishedLength() const { return static_cast<qsizetype>(m_text.size() - m_start); }
    /// A text without a letter leaves the cell empty.
    void finishCell(int column, CellKind kind);
    /// All cells' characters, and one for each cell.
    qint64 content() const { return static_cast<qint64>(m_text.size() + m_cells.size()); }

private:
    struct Cell
    {
        size_t start = 0;
        size_t length = 0;
        CellKind kind = CellKind::Empty;
    };
    int m_number = 0;
    std::u16string m_text;
    size_t m_start = 0;
    std::vector<Cell> m_cells;
};

} // namespace multaqa
