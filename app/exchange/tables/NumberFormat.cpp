// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "NumberFormat.h"

#include <algorithm>

namespace multaqa {

NumberFormat NumberFormat::ofCode(std::string_view code)
{
    if (!code.empty() && code.size() <= 15 && code.find_first_not_of('0') == std::string_view::npos)
        return {Kind::Number, static_cast<quint8>(code.size())};
    bool hasDay = false;
    bool hasTime = false;
    bool hasMonthOrMinute = false;
    for (size_t i = 0; i < code.size(); ++i) {
        switch (code[i]) {
        case '"':
            i = std::min(code.find('"', i + 1), code.size());
            break;
        case '[': {
            const size_t end = std::min(code.find(']', i), code.size());
            const std::string_view inside = code.substr(i + 1, end - i - 1);
            // [h]:mm counts hours beyond a day; [Red] and [$-401] say other things.
            hasTime = hasTime || (!inside.empty() && inside.find_first_not_of("hHmMsS") == std::string_view::npos);
            i = end;
            break;
        }
        case '\\':
        case '_':
        case '*':
            ++i;
            break;
        case ';': // what follows is for negative numbers
            i = code.size();
            break;
        case 'y':
        case 'Y':
        case 'd':
        case 'D':
            hasDay = true;
            break;
        case 'h':
        case 'H':
        case 's':
        case 'S':
            hasTime = true;
            break;
        case 'm':
        case 'M':
            hasMonthOrMinute = true;
            break;
        default:
            break;
        }
    }
    if (hasDay || (hasMonthOrMinute && !hasTime))
        return {Kind::Date};
    return {hasTime ? Kind::Time : Kind::Number};
}

NumberFormat NumberFormat::builtIn(int id)
{
    const auto within = [id](int first, int last) { return id >= first && id <= last; };
    if (within(18, 21) || within(32, 35) || within(45, 47) || within(55, 56))
        return {Kind::Time};
    // 27 to 36 and 50 to 58 are the dates of Chinese, Japanese and Korean versions.
    if (within(14, 22) || within(27, 36) || within(50, 58))
        return {Kind::Date};
    return {};
}

} // namespace multaqa
