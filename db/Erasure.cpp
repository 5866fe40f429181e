// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "Erasure.h"

#include "Column.h"
#include "Database.h"
#include "Fold.h"
#include "Schema.h"
#include "Transaction.h"
#include "records/Records.h"
#include "stores/AttachmentStore.h"
#include "stores/ForgottenCounts.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace multaqa {
namespace {

/// By table, the columns that say whose data a row is.
const QHash<QString, QStringList> &ownerColumns()
{
    static const QHash<QString, QStringList> columns = [] {
        QHash<QString, QStringList> byTable;
        forEachRecord([&](auto tag) {
            using Record = typename decltype(tag)::type;
            if constexpr (requires { Table<Record>::owners; })
                std::apply(
                    [&](auto... owners) {
                        const auto addIfOwner = [&](const auto &field, auto owner) {
                            if constexpr (std::is_same_v<decltype(field.member), decltype(owner)>)
                                if (field.member == owner)
                                    byTable[QString::fromLatin1(Table<Record>::name)]
                                        << QString::fromLatin1(field.name);
                        };
                        forEachField<Record>([&](const auto &field) { (addIfOwner(field, owners), ...); });
                    },
                    Table<Record>::owners);
        });
        return byTable;
    }();
    return columns;
}

/// Blanks records one by one; keeps what it has found out about tables.
class Eraser
{
public:
    explicit Eraser(const Database &database)
        : m_database(database)
        , m_changes(database.prepare(QStringLiteral("SELECT step, field, new FROM journal_change WHERE record = ?")))
        , m_blankChange(database.prepare(
              QStringLiteral("UPDATE journal_change SET old = ?, new = ? WHERE step = ? AND record = ? AND field = ?")))
        , m_noConflict(database.prepare(QStringLiteral("DELETE FROM journal_conflict WHERE record = ?")))
    {
    }

    Result<void> erase(const QString &table, const QByteArray &record)
    {
        MULTAQA_TRY(const QVariantMap *blanks, blanksOf(table));
        if (!blanks->isEmpty()) {
            const QStringList names = blanks->keys();
            Statement row = m_database.prepare(u"UPDATE " % table % u" SET " % names.join(QLatin1String(" = ?, ")) %
                                               u" = ? WHERE id = ?");
            int place = 0;
            for (const QVariant &blank : *blanks)
                row.bind(place++, blank);
            MULTAQA_CHECK(row.bind(place, record).run());
        }
        MULTAQA_CHECK(eraseHistory(table, record, *blanks));
        return m_noConflict.bind(0, record).run();
    }

private:
    /// What a column holds when it says nothing, by its name. One that must hold something and has no such value is
    /// left out: a key, a day that is part of one, an instant.
    Result<const QVariantMap *> blanksOf(const QString &table)
    {
        if (const auto known = m_blanks.constFind(table); known != m_blanks.constEnd())
            return &known.value();
        QVariantMap blanks;
        if (Schema::tables().contains(table)) { // names in a history from elsewhere are data
            Statement info = m_database.prepare(u"PRAGMA table_info(" % table % u')');
            MULTAQA_CHECK(info.run());
            while (info.next()) {
                const QString name = info.text(1);
                const bool mustHold = info.number(3) != 0;
                const QString standing = info.text(4);
                if (name == QLatin1String("gone"))
                    blanks.insert(name, qint64(1));
                else if (!mustHold)
                    blanks.insert(name, QVariant());
                else if (standing.startsWith(u'\''))
                    blanks.insert(name, standing.mid(1, standing.size() - 2));
            }
            MULTAQA_CHECK(info.finish());
        }
        return &m_blanks.insert(table, blanks).value();
    }

    Result<void> eraseHistory(const QString &table, const QByteArray &record, const QVariantMap &blanks)
    {
        struct Change
        {
            qint64 step;
            QString field;
            QString value;
        };
        std::vector<Change> changes;
        MULTAQA_CHECK(m_changes.bind(0, record).run());
        while (m_changes.next())
            changes.push_back({m_changes.number(0), m_changes.text(1), m_changes.text(2)});
        MULTAQA_CHECK(m_changes.finish());
        MULTAQA_TRY(const QStringList kept, keptColumns(table, blanks));
        for (const Change &change : changes) {
            QVariant old = blanks.value(change.field); // nothing for a field of a newer version
            QVariant current = old;
            if (change.field == QLatin1String("+")) {
                current = withoutContent(change.value, blanks, kept);
                old = QVariant();
            } else if (kept.contains(change.field)) {
                continue;
            }
            m_blankChange.bind(0, old).bind(1, current).bind(2, change.step).bind(3, record).bind(4, change.field);
            MULTAQA_CHECK(m_blankChange.run());
        }
        return {};
    }

    Result<QStringList> keptColumns(const QString &table, const QVariantMap &blanks)
    {
        QStringList kept;
        if (!Schema::tables().contains(table))
            return kept;
        MULTAQA_TRY(const QList<Schema::Column> columns, Schema::columns(m_database, table));
        for (const Schema::Column &column : columns)
            if (!blanks.contains(column.name))
                kept << column.name;
        return kept;
    }

    /// What the history says a record was made with, but for keys and instants. Its wording must be the same on every
    /// copy.
    static QString withoutContent(const QString &firstValues, const QVariantMap &blanks, const QStringList &kept)
    {
        const QJsonObject told = QJsonDocument::fromJson(firstValues.toUtf8()).object();
        QJsonObject left;
        for (auto value = told.begin(); value != told.end(); ++value) {
            if (kept.contains(value.key()))
                left.insert(value.key(), value.value());
            else if (blanks.contains(value.key()))
                left.insert(value.key(), QJsonValue::fromVariant(blanks.value(value.key())));
        }
        return QString::fromUtf8(QJsonDocument(left).toJson(QJsonDocument::Compact));
    }

    const Database &m_database;
    Statement m_changes;
    Statement m_blankChange;
    Statement m_noConflict;
    QHash<QString, QVariantMap> m_blanks;
};

/// Rows that are a person's now, whomever they were made for.
Result<std::vector<std::pair<QString, QByteArray>>> belongingsOf(const Database &database, ParticipantId person)
{
    std::vector<std::pair<QString, QByteArray>> rows;
    for (auto table = ownerColumns().begin(); table != ownerColumns().end(); ++table) {
        QStringList conditions;
        for (const QString &owner : table.value())
            conditions << owner % u" IN (?, ?)"; // a key is kept as bytes, or spelled out where any table's may stand
        Statement list =
            database.prepare(u"SELECT id FROM " % table.key() % u" WHERE " % conditions.join(QLatin1String(" OR ")));
        for (int i = 0; i < conditions.size(); ++i)
            list.bind(2 * i, person.bytes()).bind(2 * i + 1, QString::fromLatin1(person.bytes().toHex()));
        MULTAQA_CHECK(list.run());
        while (list.next())
            rows.emplace_back(table.key(), list.bytes(0));
        MULTAQA_CHECK(list.finish());
    }
    return rows;
}

} // namespace

ErasedRecords::ErasedRecords(const Database &database)
    : m_database(database)
    , m_made(database.prepare(
          QStringLiteral("SELECT record_table, new FROM journal_change WHERE record = ? AND field = '+'")))
{
}

Result<void> ErasedRecords::load()
{
    if (m_isLoaded)
        return {};
    Statement list = m_database.prepare(QStringLiteral("SELECT DISTINCT record FROM journal_erasure"));
    MULTAQA_CHECK(list.run());
    while (list.next())
        m_named.insert(list.bytes(0));
    m_isLoaded = true;
    return list.finish();
}

Result<bool> ErasedRecords::isEmpty()
{
    MULTAQA_CHECK(load());
    return m_named.isEmpty();
}

bool ErasedRecords::isMadeForOneNamed(const QString &table, const QString &firstValues) const
{
    const auto owners = ownerColumns().constFind(table);
    if (owners == ownerColumns().constEnd())
        return false;
    const QJsonObject values = QJsonDocument::fromJson(firstValues.toUtf8()).object();
    return std::any_of(owners->begin(), owners->end(), [&](const QString &owner) {
        return m_named.contains(QByteArray::fromHex(values.value(owner).toString().toLatin1()));
    });
}

Result<bool> ErasedRecords::contains(const QByteArray &record)
{
    MULTAQA_CHECK(load());
    if (m_named.isEmpty() || m_named.contains(record))
        return !m_named.isEmpty();
    MULTAQA_CHECK(m_made.bind(0, record).run());
    bool isErased = false;
    while (!isErased && m_made.next())
        isErased = isMadeForOneNamed(m_made.text(0), m_made.text(1));
    MULTAQA_CHECK(m_made.finish());
    return isErased;
}

Result<std::vector<std::pair<QString, QByteArray>>> ErasedRecords::all()
{
    MULTAQA_CHECK(load());
    QSet<QByteArray> told;
    std::vector<std::pair<QString, QByteArray>> records;
    if (m_named.isEmpty())
        return records;
    Statement list =
        m_database.prepare(QStringLiteral("SELECT record_table, record, new FROM journal_change WHERE field = '+'"));
    MULTAQA_CHECK(list.run());
    while (list.next()) {
        const QByteArray record = list.bytes(1);
        if ((m_named.contains(record) || isMadeForOneNamed(list.text(0), list.text(2))) && !told.contains(record)) {
            told.insert(record);
            records.emplace_back(list.text(0), record);
        }
    }
    MULTAQA_CHECK(list.finish());
    return records;
}

Result<int> Erasure::erase(Transaction &transaction, const std::vector<ParticipantId> &people)
{
    const Database &database = transaction.database();
    std::vector<std::pair<QString, QByteArray>> named;
    for (const ParticipantId person : people) {
        MULTAQA_CHECK(transaction.m_forgotten.add(database, person));
        named.emplace_back(QString::fromLatin1(Table<Participant>::name), person.bytes());
        MULTAQA_TRY(const auto belongings, belongingsOf(database, person));
        named.insert(named.end(), belongings.begin(), belongings.end());
    }
    Statement name = database.prepare(
        QStringLiteral("INSERT OR IGNORE INTO journal_erasure(step, record, record_table) VALUES(?, ?, ?)"));
    int erased = 0;
    for (const auto &[table, record] : named) {
        MULTAQA_CHECK(name.bind(0, transaction.m_step).bind(1, record).bind(2, table).run());
        erased += name.rowsChanged();
    }
    MULTAQA_CHECK(database.execute(u"UPDATE journal_step SET kind = 'forget' WHERE step = " %
                                   QString::number(transaction.m_step)));
    transaction.m_erases = true;
    Folding folding(database);
    MULTAQA_CHECK(folding.begin());
    MULTAQA_CHECK(eraseAll(database));
    MULTAQA_CHECK(folding.end());
    return erased;
}

Result<int> Erasure::eraseAgain(const Database &database, const std::vector<std::pair<QString, QByteArray>> &records)
{
    ErasedRecords erased(database);
    Eraser eraser(database);
    int count = 0;
    for (const auto &[table, record] : records) {
        MULTAQA_TRY(const bool isErased, erased.contains(record));
        if (!isErased)
            continue;
        MULTAQA_CHECK(eraser.erase(table, record));
        ++count;
    }
    return count;
}

Result<void> Erasure::eraseAll(const Database &database)
{
    MULTAQA_TRY(const auto records, ErasedRecords(database).all());
    Eraser eraser(database);
    for (const auto &[table, record] : records)
        MULTAQA_CHECK(eraser.erase(table, record));
    return AttachmentStore::removeUnnamed(database);
}

Result<void> Erasure::eraseAgainIn(const Database &database, qint64 step)
{
    MULTAQA_TRY(const bool isNothingErased, ErasedRecords(database).isEmpty());
    if (isNothingErased)
        return {};
    Statement list =
        database.prepare(QStringLiteral("SELECT DISTINCT record_table, record FROM journal_change WHERE step = ?"));
    MULTAQA_CHECK(list.bind(0, step).run());
    std::vector<std::pair<QString, QByteArray>> records;
    while (list.next())
        records.emplace_back(list.text(0), list.bytes(1));
    MULTAQA_CHECK(list.finish());
    Folding folding(database);
    MULTAQA_CHECK(folding.begin());
    MULTAQA_CHECK(eraseAgain(database, records));
    return folding.end();
}

Result<void> Erasure::sweep(const Database &database)
{
    return database.execute(QStringLiteral("VACUUM"));
}

} // namespace multaqa
