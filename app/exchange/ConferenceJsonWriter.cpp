// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "ConferenceJsonWriter.h"

#include "RecordJson.h"
#include "db/records/Records.h"
#include "db/stores/RecordStore.h"

#include <QJsonDocument>

namespace multaqa {

Result<QByteArray> ConferenceJsonWriter::write(const Database &database)
{
    QJsonObject all{{QStringLiteral("format"), QStringLiteral("multaqa-conference")},
                    {QStringLiteral("version"), version}};
    Result<void> outcome;
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
                QJsonObject json = RecordJson::fieldsToJson(record);
                json.insert(QLatin1String("id"), record.id.text());
                list.append(json);
            }
            all.insert(table, list);
        }
    });
    MULTAQA_CHECK(outcome);
    return QJsonDocument(all).toJson(QJsonDocument::Indented);
}

} // namespace multaqa
