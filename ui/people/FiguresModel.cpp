// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "FiguresModel.h"

#include "ui/Application.h"
#include "ui/Theme.h"
#include "ui/WindowDates.h"

#include <algorithm>
#include <numeric>

namespace multaqa {

void FiguresModel::show(const Statistics &statistics, Dimension rows, std::optional<Dimension> columns)
{
    beginResetModel();
    m_headers = {termOf(rows).in(Application::instance().language())};
    m_names.clear();
    m_numbers.clear();
    m_greatest = 0;
    if (columns) {
        const Statistics::Cross cross = statistics.cross(rows, *columns);
        for (const Statistics::Line &line : cross.columns)
            m_headers << line.name;
        for (const Statistics::Line &line : cross.rows)
            m_names << line.name;
        m_numbers = cross.numbers;
        for (auto &numbers : m_numbers)
            numbers.push_back(std::accumulate(numbers.begin(), numbers.end(), qint64(0)));
        m_headers << tr("All");
    } else {
        for (const Statistics::Line &line : statistics.by(rows)) {
            m_names << line.name;
            m_numbers.push_back({line.number});
            m_greatest = std::max(m_greatest, line.number);
        }
        m_headers << tr("People");
    }
    std::vector<qint64> sums(static_cast<size_t>(m_headers.size()) - 1);
    for (const auto &numbers : m_numbers)
        std::transform(sums.begin(), sums.end(), numbers.begin(), sums.begin(), std::plus<>());
    m_names << tr("All");
    m_numbers.push_back(sums);
    endResetModel();
}

int FiguresModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_names.size());
}

int FiguresModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_headers.size());
}

qint64 FiguresModel::number(int row, int column) const
{
    return m_numbers[static_cast<size_t>(row)][static_cast<size_t>(column) - 1];
}

QVariant FiguresModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const bool isSum = index.row() == rowCount() - 1;
    const bool isName = index.column() == 0;
    switch (role) {
    case Qt::DisplayRole:
        return isName ? m_names.at(index.row()) : windowNumber(number(index.row(), index.column()));
    case Qt::FontRole:
        return isSum ? QVariant(Theme::font(TextRole::BodyBold)) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment((isName ? Qt::AlignLeading : Qt::AlignTrailing) | Qt::AlignVCenter));
    case ShareRole:
        if (isSum || isName || m_greatest == 0)
            return {};
        return static_cast<double>(number(index.row(), index.column())) / static_cast<double>(m_greatest);
    default:
        return {};
    }
}

QVariant FiguresModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return m_headers.at(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment((section == 0 ? Qt::AlignLeading : Qt::AlignTrailing) | Qt::AlignVCenter));
    return {};
}

QString FiguresModel::asText() const
{
    QString text = m_headers.join(u'\t') % u'\n';
    for (int row = 0; row < rowCount(); ++row) {
        QStringList cells{m_names.at(row)};
        for (int column = 1; column < columnCount(); ++column)
            cells << QString::number(number(row, column));
        text += cells.join(u'\t') % u'\n';
    }
    return text;
}

} // namespace multaqa
