// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/reports/ReportBook.h"
#include "ui/widgets/RecordModel.h"

namespace multaqa {

/// Which rows of the page of reports are shown.
enum class ReportsShown {
    All,         ///< every report
    Late,        ///< came after the deadline, or was announced and has not come by it
    Unpublished, ///< came, and is not published
    Missing      ///< announced reports, and organisations without one; the rule is ReportBook's
};

/// The voluntary reports as rows; where the missing ones are asked for, organisations that hand in none are rows, too.
class ReportsModel : public RecordModel
{
    Q_OBJECT

public:
    enum Column { Title, LanguageColumn, Received, Published, ColumnCount };

    using RecordModel::RecordModel;

    void setBook(const ReportBook &book);
    void setShown(ReportsShown shown);
    /// How many rows SHOWN would have.
    int count(ReportsShown shown) const;

    static ChipContent stateOf(const ReportEntry &entry);
    /// The names of the authors, one after the other.
    static QString authorsText(const ReportEntry &entry);
    QString dayText(QDate day) const;

    size_t recordCount() const override { return m_book.entries.size() + m_book.silent.size(); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }

protected:
    QByteArray key(size_t record) const override;
    QString columnName(int column) const override;
    Cell cell(size_t record, int column) const override;
    QString sortText(size_t record, int column) const override;
    const QString &sought(size_t record) const override { return m_sought[record]; }
    bool passes(size_t record) const override { return belongs(record, m_shown); }

private:
    bool isOrganisation(size_t record) const { return record >= m_book.entries.size(); }
    const Organisation &organisation(size_t record) const { return m_book.silent[record - m_book.entries.size()]; }
    bool belongs(size_t record, ReportsShown shown) const;
    Cell organisationCell(const Organisation &organisation, int column) const;

    ReportBook m_book;
    std::vector<QString> m_sought;
    ReportsShown m_shown = ReportsShown::All;
};

} // namespace multaqa
