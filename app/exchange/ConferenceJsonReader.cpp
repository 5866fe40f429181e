// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "ConferenceJsonReader.h"

#include "ConferenceJsonWriter.h"
#include "RecordJson.h"
#include "db/records/Records.h"
#include "db/stores/AttachmentStore.h"
#include "db/stores/RecordStore.h"

#include <QJsonDocument>
#include <QSet>

namespace multaqa {
namespace {

/// Reads the records of one JSON one table after the other, those that are pointed at first, so that every reference
/// can be looked up at once.
class Import
{
    Q_DECLARE_TR_FUNCTIONS(ConferenceJsonReader)

public:
    Import(Transaction &transaction, const QJsonObject &all)
        : m_transaction(transaction)
        , m_all(all)
    {
    }

    Result<ImportReport> run()
    {
        readAttachments();
        Result<void> outcome;
        forEachRecord([&](auto tag) {
            if (outcome)
                outcome = takeTable<typename decltype(tag)::type>();
        });
        MULTAQA_CHECK(outcome);
        return std::move(m_report);
    }

private:
    /// They are kept when a record that is taken names them.
    void readAttachments()
    {
        const QString table = QStringLiteral("attachment");
        int row = 0;
        const QJsonArray list = m_all.value(table).toArray();
        for (const auto &value : list) {
            const QJsonObject json = value.toObject();
            const QString sha256 = json.value(QLatin1String("sha256")).toString();
            const Attachment attachment{
                json.value(QLatin1String("media_type")).toString(),
                QByteArray::fromBase64(json.value(QLatin1String("data")).toString().toLatin1())};
            ++row;
            if (attachment.data.isEmpty() || AttachmentStore::keyOf(attachment.data).sha256 != sha256)
                m_report.refused.push_back(
                    {table, sha256, row, tr("Its data is not what its \"sha256\" says. Export it again.")});
            else
                m_attachments.insert(sha256, attachment);
        }
    }

    template <typename Record>
    Result<void> takeTable()
    {
        const QLatin1String table(Table<Record>::name);
        if constexpr (std::is_same_v<Record, ConferenceDetails>) {
            return takeConference(m_all.value(table).toObject());
        } else {
            int row = 0;
            const QJsonArray list = m_all.value(table).toArray();
            for (const auto &value : list)
                MULTAQA_CHECK(takeRecord<Record>(value.toObject(), ++row));
            return {};
        }
    }

    Result<void> takeConference(const QJsonObject &json)
    {
        MULTAQA_TRY(const auto all, RecordStore<ConferenceDetails>(m_transaction.database()).all());
        ConferenceDetails details = all.empty() ? ConferenceDetails{} : all.front();
        const ConferenceDetails before = details;
        if (const QString bad = RecordJson::fieldsFromJson(json, details); !bad.isEmpty()) {
            refuse<ConferenceDetails>({}, 1, badField(bad));
            return {};
        }
        if (all.empty()) {
            details.id = ConferenceId::make();
            ++m_report.added;
            return RecordStore<ConferenceDetails>::insert(m_transaction, details);
        }
        ++(details == before ? m_report.unchanged : m_report.updated);
        return RecordStore<ConferenceDetails>::update(m_transaction, details);
    }

    template <typename Record>
    Result<void> takeRecord(const QJsonObject &json, int row)
    {
        using Store = RecordStore<Record>;
        const QString idText = json.value(QLatin1String("id")).toString();
        const auto id = decltype(Record::id)::fromText(idText);
        if (id.isNull()) {
            refuse<Record>(
                idText, row,
                tr("Its id is not a UUID. Give it one, such as %1.").arg(makeUuid7().toString(QUuid::WithoutBraces)));
            return {};
        }
        MULTAQA_TRY(const auto before, Store(m_transaction.database()).find(id));
        MULTAQA_TRY(const bool exists, Store::exists(m_transaction.database(), id));
        Record record = before.value_or(Record{});
        record.id = id;
        if (const QString bad = RecordJson::fieldsFromJson(json, record); !bad.isEmpty()) {
            refuse<Record>(idText, row, badField(bad));
            return {};
        }
        if constexpr (JoiningRecord<Record>) {
            if (const auto right = DerivedId::of(record); right != id) {
                refuse<Record>(
                    idText, row,
                    tr("Its id must follow from the records that it joins. Give it the id %1.").arg(right.text()));
                return {};
            }
        }
        MULTAQA_TRY(const QString dangling, danglingReference(record));
        if (!dangling.isEmpty()) {
            refuse<Record>(idText, row,
                           tr("Its \"%1\" names a record that is neither in the file nor read with it.").arg(dangling));
            return {};
        }
        if (before && *before == record) {
            ++m_report.unchanged;
            return {};
        }
        auto written = exists ? Store::update(m_transaction, record) : Store::insert(m_transaction, record);
        if (!written &&
            written.error().kind == ErrorKind::Refused) { // a rule of the table; the step goes on without it
            refuse<Record>(
                idText, row,
                tr("It breaks a rule of the file (%1). Correct it and import it again.").arg(written.error().detail));
            return {};
        }
        MULTAQA_CHECK(written);
        ++(before ? m_report.updated : m_report.added);
        return {};
    }

    /// The first field of RECORD that points at nothing living; an empty string if all is well.
    template <typename Record>
    Result<QString> danglingReference(const Record &record)
    {
        QString dangling;
        Result<void> outcome;
        forEachField<Record>([&](const auto &field) {
            if (!outcome || !dangling.isEmpty())
                return;
            auto isThere = pointsAtSomething(record.*field.member);
            if (!isThere)
                outcome = isThere.error();
            else if (!*isThere)
                dangling = QLatin1String(field.name);
        });
        MULTAQA_CHECK(outcome);
        return dangling;
    }

    template <typename Value>
    Result<bool> pointsAtSomething(const Value &)
    {
        return true;
    }
    template <typename Other>
    Result<bool> pointsAtSomething(const Id<Other> &id)
    {
        MULTAQA_TRY(const auto found, RecordStore<Other>(m_transaction.database()).find(id));
        return found.has_value();
    }
    Result<bool> pointsAtSomething(const AttachmentKey &key)
    {
        if (key.isEmpty())
            return true;
        MULTAQA_TRY(const bool isThere, AttachmentStore(m_transaction.database()).exists(key));
        if (isThere)
            return true;
        const auto found = m_attachments.constFind(key.sha256);
        if (found == m_attachments.constEnd())
            return false;
        MULTAQA_CHECK(AttachmentStore::put(m_transaction, *found));
        return true;
    }
    template <typename Other>
    Result<bool> pointsAtSomething(const std::optional<Id<Other>> &id)
    {
        if (!id)
            return true;
        return pointsAtSomething(*id);
    }

    template <typename Record>
    void refuse(const QString &id, int row, const QString &why)
    {
        m_report.refused.push_back({QString::fromLatin1(Table<Record>::name), id, row, why});
    }

    static QString badField(const QString &name)
    {
        return tr("Its \"%1\" cannot be read. Look up how it is written in the description of the format.").arg(name);
    }

    Transaction &m_transaction;
    const QJsonObject &m_all;
    QHash<QString, Attachment> m_attachments; ///< by key
    ImportReport m_report;
};

/// The first key of ALL that is none of the format, or does not hold what it must; an empty string if all are well.
QString badKey(const QJsonObject &all)
{
    const QString attachments = QStringLiteral("attachment");
    QStringList known{QStringLiteral("format"), QStringLiteral("version"), attachments};
    QString bad;
    if (const QJsonValue value = all.value(attachments); !value.isUndefined() && !value.isArray())
        bad = attachments;
    forEachRecord([&](auto tag) {
        using Record = typename decltype(tag)::type;
        const QLatin1String table(Table<Record>::name);
        known << table;
        const QJsonValue value = all.value(table);
        const bool isRight = std::is_same_v<Record, ConferenceDetails> ? value.isObject() : value.isArray();
        if (bad.isEmpty() && !value.isUndefined() && !isRight)
            bad = table;
    });
    const QStringList keys = all.keys();
    for (const QString &key : keys)
        if (bad.isEmpty() && !known.contains(key))
            bad = key;
    return bad;
}

} // namespace

Result<ImportReport> ConferenceJsonReader::read(Conference &conference, const QByteArray &json, const QString &name,
                                                Operation operation)
{
    QJsonParseError parsed;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsed);
    if (document.isNull())
        return Error::refused(tr("%1 is not JSON: at byte %2, %3. Nothing was changed.")
                                  .arg(name, QString::number(parsed.offset), parsed.errorString()));
    const QJsonObject all = document.object();
    if (all.value(QLatin1String("format")).toString() != QLatin1String("multaqa-conference"))
        return Error::refused(
            tr("%1 is JSON, but not a conference that Multaqa exported. Nothing was changed.").arg(name));
    const int version = all.value(QLatin1String("version")).toInt();
    if (version < 1)
        return Error::refused(
            tr("%1 does not say which version of the format it is in: its \"version\" must be a number "
               "from 1. Nothing was changed.")
                .arg(name));
    if (version > ConferenceJsonWriter::version)
        return Error::refused(
            tr("%1 was exported by a newer Multaqa. Install the newer version to read it. Nothing was changed.")
                .arg(name));
    if (const QString bad = badKey(all); !bad.isEmpty())
        return Error::refused(tr("%1 has a \"%2\" that cannot be read: look up its name and form in the description of "
                                 "the format. Nothing was changed.")
                                  .arg(name, bad));
    return conference.perform(operation, [&](Transaction &transaction) { return Import(transaction, all).run(); });
}

} // namespace multaqa
