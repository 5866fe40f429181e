// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "db/Result.h"
#include "db/records/ConferenceDetails.h"
#include "db/records/Deadline.h"
#include "ui/widgets/RecordModel.h"

namespace multaqa {

class Database;

/// The deadlines of a conference by their day: those without a day first, since they need a decision.
class DeadlinesModel : public RecordModel
{
    Q_OBJECT

public:
    enum Column { Left, Title, Day, State, ColumnCount };

    using RecordModel::RecordModel;

    Result<void> read(const Database *database);
    const Deadline *find(const QByteArray &wanted) const;
    /// Its earlier days, the latest move first.
    std::vector<DeadlineMove> movesOf(const QByteArray &key) const;
    int overdueCount() const;
    int undecidedCount() const;
    /// A day as the window writes it.
    QString dayText(QDate day) const;
    static QString titleOf(const Deadline &deadline);

    size_t recordCount() const override { return m_deadlines.size(); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }

protected:
    QByteArray key(size_t record) const override { return m_deadlines[record].id.bytes(); }
    QString columnName(int column) const override;
    Cell cell(size_t record, int column) const override;
    QString sortText(size_t record, int column) const override;
    const QString &sought(size_t record) const override { return m_sought[record]; }

private:
    Cell leftCell(const Deadline &deadline) const;
    Cell stateCell(const Deadline &deadline) const;

    ConferenceDetails m_conference;
    std::vector<Deadline> m_deadlines;
    std::vector<QString> m_sought;
    QHash<QByteArray, std::vector<DeadlineMove>> m_moves;
};

} // namespace multaqa
