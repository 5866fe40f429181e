// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "TableRow.h"

#include "Utf8.h"

namespace multaqa {

void TableRow::appendUtf8(std::string_view text)
{
    multaqa::appendUtf8(m_text, text);
}

void TableRow::finishCell(int column, CellKind kind)
{
    const size_t length = m_text.size() - m_start;
    if (length > 0 || kind != CellKind::Text) {
        const auto index = static_cast<size_t>(column);
        if (index >= m_cells.size())
            m_cells.resize(index + 1);
        m_cells[index] = {m_start, length, kind};
    }
    m_start = m_text.size();
}

} // namespace multaqa
