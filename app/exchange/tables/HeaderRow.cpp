// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "HeaderRow.h"

#include <QSet>

#include <algorithm>

namespace multaqa {
namespace {

struct Filled
{
    qsizetype column = 0;
    QString text;
};

std::vector<Filled> filledCells(const QStringList &row)
{
    std::vector<Filled> cells;
    for (qsizetype column = 0; column < row.size(); ++column)
        if (const QString text = row[column].simplified(); !text.isEmpty())
            cells.push_back({column, text});
    return cells;
}

/// What is no name of a column: a number, a date, an address, a telephone number.
bool isData(const QString &text)
{
    if (text.contains(u'@') || text.contains(QLatin1String("://")))
        return true;
    const auto digits = std::ranges::count_if(text, [](QChar c) { return c.isDigit(); });
    const auto letters = std::ranges::count_if(text, [](QChar c) { return c.isLetter(); });
    return digits > letters;
}

/// All different, and none of them data or as long as a note.
bool areNames(const std::vector<Filled> &cells)
{
    constexpr qsizetype longestName = 80;
    QSet<QString> names;
    return std::ranges::all_of(cells, [&](const Filled &cell) {
        const QString name = cell.text.toCaseFolded();
        const bool isNew = !names.contains(name);
        names.insert(name);
        return isNew && cell.text.size() <= longestName && !isData(cell.text);
    });
}

std::optional<size_t> rowOfKnownWords(const std::vector<QStringList> &rows,
                                      const std::function<bool(const QString &)> &isKnown)
{
    std::optional<size_t> best;
    qsizetype mostKnown = 0;
    for (size_t i = 0; i < rows.size(); ++i) {
        const auto cells = filledCells(rows[i]);
        QSet<QString> known;
        for (const Filled &cell : cells)
            if (isKnown(cell.text))
                known.insert(cell.text.toCaseFolded());
        const bool isEnough = known.size() >= 2 || (known.size() == 1 && cells.size() == 1);
        if (isEnough && known.size() > mostKnown) {
            best = i;
            mostKnown = known.size();
        }
    }
    return best;
}

std::optional<size_t> rowAboveData(const std::vector<QStringList> &rows)
{
    size_t widest = 0;
    for (const QStringList &row : rows)
        widest = std::max(widest, filledCells(row).size());
    for (size_t i = 0; i < rows.size(); ++i) {
        const auto cells = filledCells(rows[i]);
        // Names may be missing over some columns, and cells in some rows.
        if (cells.empty() || cells.size() * 4 < widest * 3)
            continue;
        if (!areNames(cells))
            return std::nullopt;
        const auto isOverData = [&](const Filled &cell) {
            return std::any_of(rows.begin() + static_cast<qsizetype>(i) + 1, rows.end(), [&](const QStringList &below) {
                return cell.column < below.size() && isData(below[cell.column]);
            });
        };
        return std::ranges::any_of(cells, isOverData) ? std::optional(i) : std::nullopt;
    }
    return std::nullopt;
}

} // namespace

std::optional<size_t> findHeaderRow(const std::vector<QStringList> &rows,
                                    const std::function<bool(const QString &)> &isKnown)
{
    const auto known = rowOfKnownWords(rows, isKnown);
    return known ? known : rowAboveData(rows);
}

} // namespace multaqa
