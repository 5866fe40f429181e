// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "ConferenceJsonWriter.h"

#include "RecordJson.h"
#include "db/records/Records.h"
#include "db/stores/AttachmentStore.h"
#include "db/stores/RecordStore.h"

#include <QJsonDocument>

#include <set>

namespace multaqa {
namespace {

template <typename Record>
void collectAttachments(const Record &record, std::set<QString> &keys)
{
    forEachField<Record>([&](const auto &field) {
        if constexpr (std::is_same_v<std::remove_cvref_t<decltype(Record().*field.member)>, AttachmentKey>)
            if (const AttachmentKey &key = record.*field.member; !key.isEmpty())
                keys.insert(key.sha256);
    });
}

} // namespace

Result<QJsonArray> ConferenceJsonWriter::attachments(const Database &database, const std::set<QString> &keys)
{
    QJsonArray list;
    for (const QString &sha256 : keys) {
        MULTAQA_TRY(const auto attachment, AttachmentStore(database).find({sha256}));
        if (!attachment)
            return Error{ErrorKind::Damaged, {}, database.path(), u"attachment " % sha256};
        list.append(QJsonObject{{QStringLiteral("sha256"), sha256},
                                {QStringLiteral("media_type"), attachment->mediaType},
                                {QStringLiteral("data"), QString::fromLatin1(attachment->data.toBase64())}});
    }
    return list;
}

Result<QByteArray> ConferenceJsonWriter::write(const Database &database)
{
    QJsonObject all{{QStringLiteral("format"), QStringLiteral("multaqa-conference")},
                    {QStringLiteral("version"), version}};
    Result<void> outcome;
    std::set<QString> attachmentKeys;
    forEachRecord([&](auto tag) {
        using Record = typename decltype(tag)::type;
        const QLatin1String table(Table<Record>::name);
        auto records = RecordStore<Record>(database).all();
        if (!records || !outcome) {
            if (outcome)
                outcome = records.error();
            return;
        }
        if constexpr (std::is_same_v<Record, ConferenceDetails>) {
            // One a file, and each file's own: its id is no fact of the conference.
            all.insert(table, records->empty() ? QJsonObject() : RecordJson::fieldsToJson(records->front()));
        } else {
            QJsonArray list;
            for (const Record &record : *records) {
                collectAttachments(record, attachmentKeys);
                QJsonObject json = RecordJson::fieldsToJson(record);
                json.insert(QLatin1String("id"), record.id.text());
                list.append(json);
            }
            all.insert(table, list);
        }
    });
    MULTAQA_CHECK(outcome);
    // What only the history still knows is not handed on.
    MULTAQA_TRY(const QJsonArray files, attachments(database, attachmentKeys));
    all.insert(QLatin1String("attachment"), files);
    return QJsonDocument(all).toJson(QJsonDocument::Indented);
}

} // namespace multaqa
