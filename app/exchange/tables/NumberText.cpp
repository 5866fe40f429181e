// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "NumberText.h"

#include <QDate>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace multaqa {
namespace {

constexpr qint64 secondsADay = 24 * 60 * 60;

void appendPadded(TableRow &row, qint64 number, size_t leastDigits)
{
    std::array<char, 24> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    const auto length = static_cast<size_t>(end - digits.data());
    for (size_t i = length; i < leastDigits; ++i)
        row.append(u'0');
    row.appendLatin({digits.data(), length});
}

/// Seconds are left out where they are zero.
void appendTime(TableRow &row, qint64 seconds)
{
    appendPadded(row, seconds / 3600, 2);
    row.append(u':');
    appendPadded(row, seconds / 60 % 60, 2);
    if (seconds % 60 != 0) {
        row.append(u':');
        appendPadded(row, seconds % 60, 2);
    }
}

/// False where there is no such day: before 1900 or behind the year 9999.
bool appendDate(TableRow &row, double serial, NumberFormat format, DateSystem system)
{
    constexpr double endOf9999 = 2'958'466;
    if (!(serial >= 0 && serial < endOf9999))
        return false;
    // A time is a fraction of a day, and 09:00 is no exact one.
    const qint64 seconds = std::llround(serial * secondsADay);
    if (format.kind == NumberFormat::Kind::Time) {
        appendTime(row, seconds);
        return true;
    }
    qint64 day = seconds / secondsADay;
    if (system == DateSystem::From1904)
        day += 1462;
    else if (day < 60)
        ++day; // Excel believes in 29 February 1900, as Lotus 1-2-3 did
    const QDate date = QDate(1899, 12, 30).addDays(day);
    if (date.year() > 9999)
        return false;
    appendPadded(row, date.year(), 4);
    row.append(u'-');
    appendPadded(row, date.month(), 2);
    row.append(u'-');
    appendPadded(row, date.day(), 2);
    if (seconds % secondsADay != 0) {
        row.append(u'T');
        appendTime(row, seconds % secondsADay);
    }
    return true;
}

} // namespace

CellKind appendNumber(TableRow &row, std::string_view value, NumberFormat format, DateSystem system)
{
    const bool isShortInteger =
        !value.empty() && value.size() <= 15 && std::ranges::all_of(value, [](char c) { return c >= '0' && c <= '9'; });
    if (isShortInteger && format == NumberFormat() && (value.front() != '0' || value.size() == 1)) {
        row.appendLatin(value);
        return CellKind::Number;
    }
    double number = 0;
    const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), number);
    if (value.empty() || error != std::errc() || end != value.data() + value.size() || !std::isfinite(number)) {
        row.appendUtf8(value);
        return CellKind::Text;
    }
    if (format.kind != NumberFormat::Kind::Number && appendDate(row, number, format, system))
        return CellKind::Date;
    constexpr double exactIntegers = 9'007'199'254'740'992; // 2^53
    if (number == std::floor(number) && std::abs(number) <= exactIntegers) {
        appendPadded(row, static_cast<qint64>(number), number < 0 ? 0 : format.leastDigits);
        return CellKind::Number;
    }
    // Excel itself keeps 15 digits: 0.1 + 0.2 is 0.3 in its cells.
    std::array<char, 40> digits{};
    const auto rounded =
        std::to_chars(digits.data(), digits.data() + digits.size(), number, std::chars_format::general, 15);
    double again = 0;
    std::from_chars(digits.data(), rounded.ptr, again);
    const auto shortest = std::to_chars(digits.data(), digits.data() + digits.size(), again);
    row.appendLatin({digits.data(), static_cast<size_t>(shortest.ptr - digits.data())});
    return CellKind::Number;
}

} // namespace multaqa
