// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "XlsxEscapes.h"

#include <optional>

namespace multaqa {
namespace {

constexpr size_t escapeLength = 7;

int hexDigit(char16_t unit)
{
    if (unit >= u'0' && unit <= u'9')
        return unit - u'0';
    const char16_t small = unit | 0x20;
    return small >= u'a' && small <= u'f' ? small - u'a' + 10 : -1;
}

/// The character that is escaped at that place.
std::optional<char16_t> escapedAt(const std::u16string &text, size_t at)
{
    if (at + escapeLength > text.size() || text[at + 1] != u'x' || text[at + 6] != u'_')
        return std::nullopt;
    int unit = 0;
    for (size_t i = at + 2; i < at + 6; ++i) {
        const int digit = hexDigit(text[i]);
        if (digit < 0)
            return std::nullopt;
        unit = unit * 16 + digit;
    }
    return static_cast<char16_t>(unit);
}

} // namespace

void decodeXlsxEscapes(std::u16string &text, size_t from)
{
    size_t read = text.find(u"_x", from);
    if (read == std::u16string::npos)
        return;
    size_t written = read;
    while (read < text.size()) {
        const auto escaped = text[read] == u'_' ? escapedAt(text, read) : std::nullopt;
        text[written++] = escaped.value_or(text[read]);
        read += escaped ? escapeLength : 1;
    }
    text.resize(written);
}

} // namespace multaqa
