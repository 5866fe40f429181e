// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "SurveyResultsModel.h"

#include "app/agenda/AgendaTerms.h"
#include "app/reports/ReportTerms.h"
#include "ui/Application.h"
#include "ui/WindowDates.h"
#include "ui/widgets/CellDelegate.h"

#include <algorithm>

namespace multaqa {

void SurveyResultsModel::setBook(const SurveyBook &book)
{
    beginResetModel();
    m_book = book;
    m_rows.clear();
    m_languages.clear();
    for (const SurveyEntry &entry : m_book.questions) {
        m_rows.push_back({&entry, nullptr});
        for (const SurveyAnswer &answer : entry.answers)
            m_rows.push_back({&entry, &answer});
    }
    for (const Language language : allLanguages)
        if (std::any_of(m_rows.begin(), m_rows.end(),
                        [&](const Row &row) { return row.answer && row.answer->languages.contains(language); }))
            m_languages.push_back(language);
    endResetModel();
}

int SurveyResultsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SurveyResultsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : lastColumn() + 1;
}

QString SurveyResultsModel::text(const Row &row, int column) const
{
    if (!row.answer)
        return column == 0 ? row.entry->question.wording : QString();
    if (column == 0)
        return termOf(*row.answer).in(Application::instance().language());
    if (column == lastColumn())
        return windowNumber(row.answer->number);
    const auto found = row.answer->languages.find(m_languages[static_cast<size_t>(column) - 1]);
    return found == row.answer->languages.end() ? QString() : windowNumber(found->second);
}

QVariant SurveyResultsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    const bool isWords = index.column() == 0;
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return isWords ? QVariant(text(row, 0)) : QVariant();
    case CellRole: {
        Cell cell;
        cell.text = text(row, index.column());
        cell.isBold = row.answer == nullptr;
        cell.isTrailing = !isWords;
        return QVariant::fromValue(cell);
    }
    case ShareRole:
        if (!row.answer || index.column() != lastColumn() || row.entry->most() == 0)
            return {};
        return static_cast<double>(row.answer->number) / row.entry->most();
    default:
        return {};
    }
}

QVariant SurveyResultsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment((section == 0 ? Qt::AlignLeading : Qt::AlignTrailing) | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    if (section == 0)
        return tr("Question and answers");
    if (section == lastColumn())
        return tr("Number");
    return termOf(m_languages[static_cast<size_t>(section) - 1]).in(Application::instance().language());
}

QString SurveyResultsModel::asText() const
{
    QString all;
    for (const Row &row : m_rows) {
        QStringList cells;
        for (int column = 0; column < columnCount(); ++column)
            cells << text(row, column);
        all += cells.join(u'\t') % u'\n';
    }
    return all;
}

} // namespace multaqa
