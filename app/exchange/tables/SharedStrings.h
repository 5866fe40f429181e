// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ZipArchive.h"

#include <string>
#include <string_view>
#include <vector>

namespace multaqa {

/// The texts that the cells of an xlsx workbook share, by number, end to end in one piece of memory.
class SharedStrings
{
public:
    static Result<SharedStrings> read(ZipEntry entry);

    /// Nothing for a number that there is not.
    std::u16string_view text(size_t number) const
    {
        if (number >= m_ends.size())
            return {};
        const size_t start = number == 0 ? 0 : m_ends[number - 1];
        return std::u16string_view(m_text).substr(start, m_ends[number] - start);
    }
    size_t size() const { return m_ends.size(); }

private:
    friend class SharedStringsParser;

    std::u16string m_text;
    std::vector<quint32> m_ends;
};

} // namespace multaqa
