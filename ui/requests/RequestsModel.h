// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/requests/RequestBook.h"
#include "ui/widgets/RecordModel.h"

namespace multaqa {

/// The requests to speak that have to do with one session, or all of them, in the order of their ranks: the accepted,
/// the reserves, those to be decided on, the others.
class RequestsModel : public RecordModel
{
    Q_OBJECT

public:
    enum Column { Name, Group, CountryColumn, GenderColumn, Received, Decision, ColumnCount };

    using RecordModel::RecordModel;

    void setBook(const RequestBook &book, const ConferenceDetails &conference);
    /// Only those that are in SESSION or wish for it; none: all.
    void setSession(std::optional<SessionId> session);
    /// Only those with DECISION; none: all.
    void setDecision(std::optional<RequestDecision> decision);

    const RequestEntry *find(const QByteArray &wanted) const;
    const RequestEntry &entryAt(int row) const { return m_book.entries[recordAt(row)]; }
    QString dayText(QDate day) const;
    static ChipContent chipOf(const RequestEntry &entry);

    size_t recordCount() const override { return m_book.entries.size(); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }

protected:
    QByteArray key(size_t record) const override { return m_book.entries[record].request.id.bytes(); }
    QString columnName(int column) const override;
    Cell cell(size_t record, int column) const override;
    QString sortText(size_t record, int column) const override;
    const QString &sought(size_t record) const override { return m_sought[record]; }
    bool passes(size_t record) const override;

private:
    RequestBook m_book;
    ConferenceDetails m_conference;
    std::vector<QString> m_sought;
    std::optional<SessionId> m_session;
    std::optional<RequestDecision> m_decision;
};

} // namespace multaqa
