// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "CheckStore.h"

#include "RecordStore.h"

namespace multaqa {
namespace {

template <typename Record>
class Chosen : public RecordStore<Record>
{
public:
    using RecordStore<Record>::RecordStore;

    Result<std::vector<Record>> by(const QString &condition) const
    {
        return this->select(condition % u" AND gone = 0 ORDER BY id");
    }
};

} // namespace

Result<std::vector<Registration>> CheckStore::registrationsOfAccepted() const
{
    return Chosen<Registration>(m_database)
        .by(QStringLiteral("participant_id IN "
                           "(SELECT participant_id FROM role_request WHERE decision = 'accepted' AND gone = 0)"));
}

Result<std::vector<Participant>> CheckStore::withNumbersInNotes() const
{
    return Chosen<Participant>(m_database).by(QStringLiteral("notes <> '' AND notes GLOB '*[0-9٠-٩۰-۹]*'"));
}

Result<std::vector<Participant>> CheckStore::registeredWithoutAddress() const
{
    return Chosen<Participant>(m_database)
        .by(QStringLiteral("email = '' AND id IN (SELECT participant_id FROM registration "
                           "WHERE state IN ('registered', 'approved') AND gone = 0)"));
}

Result<std::vector<std::pair<ParticipantId, QString>>> CheckStore::addresses() const
{
    Statement list =
        m_database.prepare(QStringLiteral("SELECT id, email FROM participant WHERE email <> '' AND gone = 0"));
    MULTAQA_CHECK(list.run());
    std::vector<std::pair<ParticipantId, QString>> found;
    while (list.next())
        found.emplace_back(ParticipantId::fromBytes(list.bytes(0)), list.text(1));
    MULTAQA_CHECK(list.finish());
    return found;
}

} // namespace multaqa
