// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/reports/SurveyBook.h"

#include <QAbstractTableModel>

namespace multaqa {

/// The survey's totals: a row for each question, and below it one for each of its answers, with their number in each
/// language where these are told apart. The last column has a bar (SurveyBarDelegate).
class SurveyResultsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// A number of the greatest one of its question, from 0 to 1; invalid where there is no bar.
    static constexpr int ShareRole = Qt::UserRole + 1;

    void setBook(const SurveyBook &book);
    bool isQuestion(int row) const { return m_rows[static_cast<size_t>(row)].answer == nullptr; }
    /// For the clipboard: tabs between cells.
    QString asText() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        const SurveyEntry *entry;
        const SurveyAnswer *answer; ///< null: the question itself
    };
    QString text(const Row &row, int column) const;
    int lastColumn() const { return static_cast<int>(m_languages.size()) + 1; }

    SurveyBook m_book;
    std::vector<Row> m_rows;
    std::vector<Language> m_languages; ///< that some question tells apart
};

} // namespace multaqa
