// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "RecordModel.h"

#include "app/text/Fold.h"

#include <QCollator>

#include <algorithm>

namespace multaqa {

void RecordModel::setSought(const QString &text)
{
    const QStringList words = fold(text).split(u' ', Qt::SkipEmptyParts);
    if (words != m_words)
        reset([&] { m_words = words; });
}

QByteArray RecordModel::keyAt(int row) const
{
    return row >= 0 && row < rowCount() ? key(recordAt(row)) : QByteArray();
}

int RecordModel::rowOf(const QByteArray &wanted) const
{
    const auto found =
        std::find_if(m_shown.begin(), m_shown.end(), [&](size_t record) { return key(record) == wanted; });
    return wanted.isEmpty() || found == m_shown.end() ? -1 : static_cast<int>(found - m_shown.begin());
}

int RecordModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant RecordModel::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole && role != CellRole && role != Qt::ToolTipRole)
        return {};
    const Cell content = cell(recordAt(index.row()), index.column());
    if (role == CellRole)
        return QVariant::fromValue(content);
    QStringList words{content.text, content.second};
    if (content.chip)
        words << content.chip->text;
    words.removeAll({});
    return words.join(role == Qt::ToolTipRole ? QLatin1String("\n") : QLatin1String(", "));
}

QVariant RecordModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? columnName(section) : QVariant();
}

void RecordModel::sort(int column, Qt::SortOrder order)
{
    reset([&] {
        m_column = column;
        m_order = order;
    });
}

void RecordModel::arrange()
{
    QCollator collator; // of the default locale, which is the window's
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::vector<std::pair<QCollatorSortKey, size_t>> found;
    for (size_t record = 0; record < recordCount(); ++record) {
        const auto isThere = [&](const QString &word) { return sought(record).contains(word); };
        if (passes(record) && std::all_of(m_words.begin(), m_words.end(), isThere))
            found.emplace_back(collator.sortKey(m_column >= 0 ? sortText(record, m_column) : QString()), record);
    }
    const auto isBefore = [&](const auto &a, const auto &b) {
        return m_order == Qt::AscendingOrder ? a.first < b.first : b.first < a.first;
    };
    std::stable_sort(found.begin(), found.end(), isBefore);
    m_shown.clear();
    for (const auto &entry : found)
        m_shown.push_back(entry.second);
}

} // namespace multaqa
