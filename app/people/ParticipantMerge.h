// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/Conference.h"
#include "db/records/CustomField.h"
#include "db/records/CustomValue.h"
#include "db/records/Participant.h"

#include <QCoreApplication>

#include <vector>

namespace multaqa {

/// Several participants who are one person, and what that person shall be: for each field whose value is taken. At
/// first each field has the value that says something, and of several the newest. The first of the people stays; all
/// that points at the others (roles, registrations, attendance, tags, addresses, the conference's own fields, who was
/// told apart from them) points at the first afterwards, and an address of theirs that is not taken for correspondence
/// is kept as a further one.
class ParticipantMerge
{
    Q_DECLARE_TR_FUNCTIONS(ParticipantMerge)

public:
    /// One thing to choose: each language of a text by itself; the day of consent follows the answer.
    struct Field
    {
        QString key;         ///< the column: "job_title_ar"; "custom:ID" for a field of the conference's own
        QVariantList values; ///< by person, as they stand in the file; invalid or "": nothing
        std::optional<CustomField> custom;
        size_t chosen = 0;        ///< by person
        bool isDifferent() const; ///< two of the people say different things
        bool isSaid() const;      ///< somebody says something
        bool isSaidBy(size_t person) const;
    };

    /// WrongUse: fewer than two people, one twice, or one who is not there.
    static Result<ParticipantMerge> of(const Database &database, const std::vector<ParticipantId> &people);

    const std::vector<Participant> &people() const { return m_people; }
    const std::vector<Field> &fields() const { return m_fields; }
    /// WrongUse: no such field.
    Result<void> choose(const QString &key, size_t person);

    /// The person as it will be, with the id of the first.
    Participant merged() const;

    /// Does it in one step. WrongUse when one of the people was removed meanwhile.
    Result<void> perform(Conference &conference) const;

private:
    static Result<QHash<QString, qint64>> lastSteps(const Database &database, const QByteArray &record);
    Result<void> addCustomFields(const Database &database);
    Result<void> putCustomValues(Transaction &transaction) const;
    Result<void> keepAddresses(Transaction &transaction, const Participant &merged) const;

    std::vector<Participant> m_people;
    std::vector<Field> m_fields;
};

} // namespace multaqa
