// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "DelimiterGuess.h"

#include "CsvParser.h"

#include <QLatin1String>
#include <QStringView>
#include <algorithm>

#include <map>

namespace multaqa {
namespace {

/// Of rows with the commonest number of cells, if that is more than one.
int alikeRows(std::u16string_view sample, QChar delimiter)
{
    CsvParser parser(delimiter);
    parser.feed(sample);
    TableRow row;
    std::map<int, int> rowsByWidth;
    // The row at which the sample is cut off does not count, unless there is no other.
    while (parser.next(row) == CsvParser::Step::Row)
        if (!row.isEmpty())
            ++rowsByWidth[parser.column()];
    if (rowsByWidth.empty() && parser.finish(row) == CsvParser::Step::Row)
        ++rowsByWidth[parser.column()];
    int most = 0;
    for (const auto &[width, rows] : rowsByWidth)
        if (width > 1)
            most = std::max(most, rows);
    return most;
}

} // namespace

std::optional<QChar> guessDelimiter(std::u16string_view sample)
{
    std::optional<QChar> best;
    int mostRows = 0;
    // Where two do equally well, the sign that is rarer in texts and numbers is the delimiter.
    for (const char16_t delimiter : {u'\t', u';', u'|', u','}) {
        const int rows = alikeRows(sample, QChar(delimiter));
        if (rows > mostRows) {
            mostRows = rows;
            best = QChar(delimiter);
        }
    }
    return best;
}

std::optional<DelimiterLine> readDelimiterLine(std::u16string_view text)
{
    const size_t end = text.find_first_of(std::u16string_view(u"\r\n"));
    if (end == std::u16string_view::npos)
        return std::nullopt;
    std::u16string_view line = text.substr(0, end);
    if (line.size() == 7 && line.front() == u'"' && line.back() == u'"')
        line = line.substr(1, 5);
    if (line.size() != 5 || QStringView(line.data(), 4).compare(QLatin1String("sep="), Qt::CaseInsensitive) != 0)
        return std::nullopt;
    const bool isTwoSigns = text.substr(end, 2) == u"\r\n";
    return DelimiterLine{QChar(line.back()), end + (isTwoSigns ? 2 : 1)};
}

} // namespace multaqa
