// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "PersonTraitsStore.h"

#include "db/Database.h"

#include <algorithm>

namespace multaqa {
namespace {

constexpr int pieceSize = 10000;

} // namespace

Result<std::vector<PersonTraits>> PersonTraitsStore::all() const
{
    std::vector<PersonTraits> people;
    for (bool isEnd = false; !isEnd;)
        MULTAQA_CHECK(readPiece(people, isEnd));
    MULTAQA_CHECK(addAddresses(people));
    return people;
}

Result<void> PersonTraitsStore::readPiece(std::vector<PersonTraits> &people, bool &isEnd) const
{
    Statement statement = m_database.prepare(
        QStringLiteral("SELECT id, name_ar, name_latin, organisation_id, country, phone, email FROM participant"
                       " WHERE id > ? AND gone = 0 ORDER BY id LIMIT ?"));
    statement.bind(0, people.empty() ? QByteArray("") : people.back().id.bytes()).bind(1, pieceSize);
    MULTAQA_CHECK(statement.run());
    const size_t before = people.size();
    while (statement.next()) {
        PersonTraits &person = people.emplace_back();
        person.id = ParticipantId::fromBytes(statement.bytes(0));
        person.nameArabic = statement.text(1);
        person.nameLatin = statement.text(2);
        if (!statement.isNull(3))
            person.organisation = OrganisationId::fromBytes(statement.bytes(3));
        person.country = statement.text(4);
        person.phone = statement.text(5);
        if (const QString email = statement.text(6); !email.isEmpty())
            person.emails << email;
    }
    isEnd = people.size() - before < pieceSize;
    return statement.finish();
}

Result<void> PersonTraitsStore::addAddresses(std::vector<PersonTraits> &people) const
{
    Statement statement = m_database.prepare(
        QStringLiteral("SELECT participant_id, email FROM participant_address WHERE gone = 0 AND email <> ''"));
    MULTAQA_CHECK(statement.run());
    const auto isBefore = [](const PersonTraits &person, const QByteArray &id) { return person.id.bytes() < id; };
    while (statement.next()) {
        const QByteArray id = statement.bytes(0);
        const auto person = std::lower_bound(people.begin(), people.end(), id, isBefore);
        if (person != people.end() && person->id.bytes() == id)
            person->emails << statement.text(1);
    }
    return statement.finish();
}

} // namespace multaqa
