// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "ParticipantJsonWriter.h"

#include "app/exchange/ConferenceJsonWriter.h"
#include "app/exchange/RecordJson.h"
#include "db/records/Records.h"
#include "db/stores/RecordStore.h"

#include <QJsonDocument>
#include <QSet>

#include <set>

namespace multaqa {
namespace {

/// Which records of the other tables the people's own records name.
struct Named
{
    QSet<OrganisationId> organisations;
    QSet<StakeholderGroupId> groups;
    QSet<TagId> tags;
    QSet<EventId> events;
    QSet<CustomFieldId> fields;
    std::set<QString> photos;

    void take(const Participant &participant)
    {
        if (participant.organisation)
            organisations.insert(*participant.organisation);
        if (!participant.photo.isEmpty())
            photos.insert(participant.photo.sha256);
    }
    void take(const Organisation &organisation)
    {
        if (organisation.group)
            groups.insert(*organisation.group);
    }
    void take(const ParticipantAddress &) {}
    void take(const ParticipantTag &tag) { tags.insert(tag.tag); }
    void take(const CustomValue &value) { fields.insert(value.field); }
    void take(const Registration &registration) { events.insert(registration.event); }
    void take(const Attendance &attendance) { events.insert(attendance.event); }
};

class Document
{
public:
    explicit Document(const Database &database)
        : m_database(database)
    {
    }

    /// The records of a table for which ISWANTED holds.
    template <typename Record, typename Condition, typename Do>
    Result<> add(Condition &&isWanted, Do &&recordDo)
    {
        MULTAQA_TRY(const auto records, RecordStore<Record>(m_database).all());
        QJsonArray list;
        for (const Record &record : records) {
            if (!isWanted(record))
                continue;
            recordDo(record);
            QJsonObject json = RecordJson::fieldsToJson(record);
            json.insert(QLatin1String("id"), record.id.text());
            list.append(json);
        }
        m_all.insert(QLatin1String(Table<Record>::name), list);
        return {};
    }

    QJsonObject &all() { return m_all; }

private:
    const Database &m_database;
    QJsonObject m_all{{QStringLiteral("format"), QStringLiteral("multaqa-conference")},
                      {QStringLiteral("version"), ConferenceJsonWriter::version}};
};

} // namespace

Result<QByteArray> ParticipantJsonWriter::write(const Database &database,
                                                const std::vector<ParticipantId> &participants)
{
    const QSet<ParticipantId> chosen(participants.begin(), participants.end());
    Document document(database);
    Named named;
    const auto take = [&](const auto &record) { named.take(record); };
    const auto drop = [](const auto &) {};
    const auto belongs = [&](const auto &record) { return chosen.contains(record.participant); };
    const auto isIn = [](const auto &ids) { return [&ids](const auto &record) { return ids.contains(record.id); }; };
    MULTAQA_CHECK(document.add<Participant>(isIn(chosen), take));
    MULTAQA_CHECK(document.add<ParticipantAddress>(belongs, take));
    MULTAQA_CHECK(document.add<ParticipantTag>(belongs, take));
    MULTAQA_CHECK(document.add<CustomValue>(belongs, take));
    MULTAQA_CHECK(document.add<Registration>(belongs, take));
    MULTAQA_CHECK(document.add<Attendance>(belongs, take));
    MULTAQA_CHECK(document.add<Organisation>(isIn(named.organisations), take));
    MULTAQA_CHECK(document.add<StakeholderGroup>(isIn(named.groups), drop));
    MULTAQA_CHECK(document.add<Tag>(isIn(named.tags), drop));
    MULTAQA_CHECK(document.add<CustomField>(isIn(named.fields), drop));
    MULTAQA_CHECK(document.add<Event>(isIn(named.events), drop));
    MULTAQA_TRY(const QJsonArray photos, ConferenceJsonWriter::attachments(database, named.photos));
    document.all().insert(QLatin1String("attachment"), photos);
    return QJsonDocument(document.all()).toJson(QJsonDocument::Indented);
}

} // namespace multaqa
