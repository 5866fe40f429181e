// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "ParticipantRows.h"

#include "app/Ordering.h"
#include "db/records/ParticipantTag.h"
#include "db/stores/ReferringStore.h"

#include <algorithm>

namespace multaqa {
namespace {

/// Asking for each person by itself is quicker only while they are few.
constexpr size_t few = 300;

template <typename Record>
Result<QHash<decltype(Record::id), Record>> byId(const Database &database)
{
    MULTAQA_TRY(auto records, RecordStore<Record>(database).all());
    QHash<decltype(Record::id), Record> found;
    for (Record &record : records)
        found.insert(record.id, std::move(record));
    return found;
}

template <typename Key, typename Value>
std::optional<Value> lookUp(const QHash<Key, Value> &values, const std::optional<Key> &key)
{
    const auto found = key ? values.constFind(*key) : values.constEnd();
    return found == values.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace

Result<ParticipantRows> ParticipantRows::read(const Database &database, const std::vector<ParticipantId> &ids)
{
    ParticipantRows rows;
    MULTAQA_CHECK(rows.readPeople(database, ids));
    MULTAQA_CHECK(rows.readShared(database));
    MULTAQA_TRY(rows.m_addresses, rows.readBelonging<ParticipantAddress>(database));
    for (auto &addresses : rows.m_addresses)
        Ordering::sort(addresses);
    MULTAQA_TRY(rows.m_registrations, rows.readBelonging<Registration>(database));
    MULTAQA_TRY(rows.m_customValues, rows.readBelonging<CustomValue>(database));
    return rows;
}

Result<> ParticipantRows::readPeople(const Database &database, const std::vector<ParticipantId> &ids)
{
    const RecordStore<Participant> store(database);
    m_participants.reserve(ids.size());
    if (ids.size() <= few) {
        for (const ParticipantId id : ids) {
            MULTAQA_TRY(Participant participant, store.get(id));
            m_participants.push_back(std::move(participant));
        }
        return {};
    }
    MULTAQA_TRY(auto all, byId<Participant>(database));
    for (const ParticipantId id : ids) {
        const auto found = all.constFind(id);
        if (found == all.constEnd())
            return Error{ErrorKind::WrongUse, {}, id.text(), QStringLiteral("participant")};
        m_participants.push_back(*found);
    }
    return {};
}

/// What belongs to each person.
template <typename Record>
Result<QHash<ParticipantId, std::vector<Record>>> ParticipantRows::readBelonging(const Database &database) const
{
    QHash<ParticipantId, std::vector<Record>> belonging;
    if (m_participants.size() <= few) {
        for (const Participant &participant : m_participants) {
            MULTAQA_TRY(auto records, ReferringStore<Record>(database).of(participant.id));
            if (!records.empty())
                belonging.insert(participant.id, std::move(records));
        }
        return belonging;
    }
    MULTAQA_TRY(auto records, RecordStore<Record>(database).all());
    for (Record &record : records)
        belonging[record.participant].push_back(std::move(record));
    return belonging;
}

Result<> ParticipantRows::readShared(const Database &database)
{
    MULTAQA_TRY(m_organisations, byId<Organisation>(database));
    MULTAQA_TRY(m_groups, byId<StakeholderGroup>(database));
    MULTAQA_TRY(const auto tags, byId<Tag>(database));
    MULTAQA_TRY(const auto marks, readBelonging<ParticipantTag>(database));
    for (auto mark = marks.begin(); mark != marks.end(); ++mark) {
        std::vector<Tag> &theirs = m_tags[mark.key()];
        for (const ParticipantTag &each : *mark)
            if (const auto tag = lookUp(tags, std::optional(each.tag)))
                theirs.push_back(*tag);
        std::sort(theirs.begin(), theirs.end(), [](const Tag &a, const Tag &b) { return a.name < b.name; });
    }
    return {};
}

ParticipantRow ParticipantRows::row(size_t index) const
{
    ParticipantRow row;
    row.participant = m_participants[index];
    row.organisation = lookUp(m_organisations, row.participant.organisation);
    if (row.organisation)
        row.group = lookUp(m_groups, row.organisation->group);
    const ParticipantId id = row.participant.id;
    row.furtherAddresses = m_addresses.value(id);
    row.tags = m_tags.value(id);
    row.registrations = m_registrations.value(id);
    row.customValues = m_customValues.value(id);
    return row;
}

} // namespace multaqa
