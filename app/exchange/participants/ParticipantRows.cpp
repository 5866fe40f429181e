// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "ParticipantRows.h"

#include "app/Ordering.h"
#include "db/records/ParticipantTag.h"
#include "db/stores/ReferringStore.h"

#include <algorithm>

namespace multaqa {

/// What belongs to each person, by the person's id.
template <typename Record>
Result<QHash<QByteArray, std::vector<Record>>> ParticipantRows::readBelonging() const
{
    // Asking for each person by itself is quicker only while they are few.
    constexpr size_t few = 300;
    QHash<QByteArray, std::vector<Record>> belonging;
    if (m_ids.size() <= few) {
        for (const ParticipantId id : m_ids) {
            MULTAQA_TRY(auto records, ReferringStore<Record>(m_database).of(id));
            if (!records.empty())
                belonging.insert(id.bytes(), std::move(records));
        }
        return belonging;
    }
    MULTAQA_TRY(auto records, RecordStore<Record>(m_database).all());
    for (Record &record : records)
        belonging[record.participant.bytes()].push_back(std::move(record));
    return belonging;
}

Result<ParticipantRows> ParticipantRows::read(const Database &database, std::vector<ParticipantId> ids)
{
    ParticipantRows rows(database, std::move(ids));
    MULTAQA_CHECK(rows.readShared());
    MULTAQA_TRY(rows.m_addresses, rows.readBelonging<ParticipantAddress>());
    for (auto &addresses : rows.m_addresses)
        Ordering::sort(addresses);
    MULTAQA_TRY(rows.m_registrations, rows.readBelonging<Registration>());
    MULTAQA_TRY(rows.m_customValues, rows.readBelonging<CustomValue>());
    return rows;
}

Result<> ParticipantRows::readShared()
{
    MULTAQA_TRY(const auto organisations, RecordStore<Organisation>(m_database).all());
    for (const Organisation &organisation : organisations)
        m_organisations.insert(organisation.id.bytes(), organisation);
    MULTAQA_TRY(const auto groups, RecordStore<StakeholderGroup>(m_database).all());
    for (const StakeholderGroup &group : groups)
        m_groups.insert(group.id.bytes(), group);
    MULTAQA_TRY(const auto tags, RecordStore<Tag>(m_database).all());
    QHash<QByteArray, Tag> tagOf;
    for (const Tag &tag : tags)
        tagOf.insert(tag.id.bytes(), tag);
    MULTAQA_TRY(const auto marks, readBelonging<ParticipantTag>());
    for (auto mark = marks.begin(); mark != marks.end(); ++mark) {
        std::vector<Tag> &theirs = m_tags[mark.key()];
        for (const ParticipantTag &each : *mark)
            if (const auto tag = tagOf.constFind(each.tag.bytes()); tag != tagOf.constEnd())
                theirs.push_back(*tag);
        std::sort(theirs.begin(), theirs.end(), [](const Tag &a, const Tag &b) { return a.name < b.name; });
    }
    return {};
}

Result<ParticipantRow> ParticipantRows::row(size_t index) const
{
    const QByteArray id = m_ids[index].bytes();
    ParticipantRow row;
    MULTAQA_TRY(row.participant, RecordStore<Participant>(m_database).get(m_ids[index]));
    if (row.participant.organisation) {
        const auto organisation = m_organisations.constFind(row.participant.organisation->bytes());
        if (organisation != m_organisations.constEnd())
            row.organisation = *organisation;
    }
    if (row.organisation && row.organisation->group) {
        const auto group = m_groups.constFind(row.organisation->group->bytes());
        if (group != m_groups.constEnd())
            row.group = *group;
    }
    row.furtherAddresses = m_addresses.value(id);
    row.tags = m_tags.value(id);
    row.registrations = m_registrations.value(id);
    row.customValues = m_customValues.value(id);
    return row;
}

Result<std::vector<ParticipantRow>> ParticipantRows::all() const
{
    std::vector<ParticipantRow> rows;
    for (size_t i = 0; i < m_ids.size(); ++i) {
        MULTAQA_TRY(ParticipantRow each, row(i));
        rows.push_back(std::move(each));
    }
    return rows;
}

} // namespace multaqa
