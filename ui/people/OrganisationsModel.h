// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "db/Result.h"
#include "db/records/Organisation.h"
#include "ui/widgets/RecordModel.h"

namespace multaqa {

class Database;

/// The organisations of a conference: names, acronym, country, how many of its people take part.
class OrganisationsModel : public RecordModel
{
    Q_OBJECT

public:
    enum Column { Name, Acronym, CountryColumn, People, ColumnCount };

    using RecordModel::RecordModel;

    Result<void> read(const Database *database);
    const Organisation *find(const QByteArray &wanted) const;
    int peopleOf(const QByteArray &key) const { return m_members.value(key); }
    const std::vector<Organisation> &organisations() const { return m_organisations; }

    size_t recordCount() const override { return m_organisations.size(); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }

protected:
    QByteArray key(size_t record) const override { return m_organisations[record].id.bytes(); }
    QString columnName(int column) const override;
    Cell cell(size_t record, int column) const override;
    QString sortText(size_t record, int column) const override;
    const QString &sought(size_t record) const override { return m_sought[record]; }

private:
    std::vector<Organisation> m_organisations;
    std::vector<QString> m_sought;
    QHash<QByteArray, int> m_members;
};

/// What ORGANISATION is called in the window's language.
QString organisationTitle(const Organisation &organisation);

} // namespace multaqa
