// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "db/Result.h"
#include "db/records/Organisation.h"
#include "db/records/Participant.h"
#include "ui/widgets/RecordModel.h"

namespace multaqa {

class Database;

/// A role as a person's editor lists it.
struct PersonRole
{
    QString kind;
    QString session;
};

/// The participants of a conference: name, organisation, country, roles, e-mail.
class PeopleModel : public RecordModel
{
    Q_OBJECT

public:
    enum Column { Name, OrganisationColumn, CountryColumn, Roles, Email, ColumnCount };
    enum class Filter { All, WithRole, WithoutEmail };

    using RecordModel::RecordModel;

    /// Reads them anew, in the window's language. Null: none.
    Result<void> read(const Database *database);
    void setFilter(Filter filter);
    /// How many there are with a role, or without an address.
    int count(Filter filter) const;
    int countryCount() const;

    const Participant *find(const QByteArray &key) const;
    const QString &organisationOf(const QByteArray &key) const;
    std::vector<PersonRole> rolesOf(const QByteArray &key) const;

    size_t recordCount() const override { return m_people.size(); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }

protected:
    QByteArray key(size_t record) const override { return m_people[record].participant.id.bytes(); }
    QString columnName(int column) const override;
    Cell cell(size_t record, int column) const override;
    const QString &sought(size_t record) const override { return m_people[record].sought; }
    bool passes(size_t record) const override;

private:
    struct Person
    {
        Participant participant;
        QString organisation;
        QString country;
        std::vector<PersonRole> roles;
        QString sought;
    };
    bool passes(const Person &person, Filter filter) const;
    static Result<std::vector<Person>> readPeople(const Database &database);

    std::vector<Person> m_people;
    QHash<QByteArray, size_t> m_places;
    Filter m_filter = Filter::All;
};

} // namespace multaqa
