// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "db/Column.h"
#include "db/Database.h"
#include "db/DerivedId.h"
#include "db/Transaction.h"

#include <vector>

namespace multaqa {

/// What every table has in common: its living rows read as records, and written with a step. Reading reads to the end
/// before it returns, so no lock is left. Stores of one subject add the questions that are that subject's own.
template <typename Record>
class RecordStore
{
public:
    using RecordId = decltype(Record::id);

    explicit RecordStore(const Database &database)
        : m_database(database)
    {
    }

    /// All living rows, in the order they were made.
    Result<std::vector<Record>> all() const { return select(QStringLiteral("gone = 0 ORDER BY id")); }

    /// The living row of ID; none when there is no such row or it is retired.
    Result<std::optional<Record>> find(RecordId id) const
    {
        MULTAQA_TRY(auto found, select(QStringLiteral("gone = 0 AND id = ?"), {id.bytes()}));
        return found.empty() ? std::optional<Record>() : std::optional<Record>(std::move(found.front()));
    }

    /// The row of ID, living or retired; for what tells of the past.
    Result<std::optional<Record>> findEvenRetired(RecordId id) const
    {
        MULTAQA_TRY(auto found, select(QStringLiteral("id = ?"), {id.bytes()}));
        return found.empty() ? std::optional<Record>() : std::optional<Record>(std::move(found.front()));
    }

    /// The living row of ID, which must be there: WrongUse, with the id as subject, when it is not.
    Result<Record> get(RecordId id) const
    {
        MULTAQA_TRY(auto found, find(id));
        if (!found)
            return Error{ErrorKind::WrongUse, {}, id.text(), QString::fromLatin1(Table<Record>::name)};
        return *std::move(found);
    }

    Result<qint64> count() const
    {
        MULTAQA_TRY(const QVariant number, m_database.single(u"SELECT count(*) FROM " % table() % u" WHERE gone = 0"));
        return number.toLongLong();
    }

    /// Adds RECORD. Its id must be new.
    static Result<void> insert(Transaction &transaction, const Record &record)
    {
        static const QString sql = [] {
            const QStringList names = columnNames();
            return QString(u"INSERT INTO " % table() % u'(' % names.join(u',') % u") VALUES(" %
                           QStringList(names.size(), QStringLiteral("?")).join(u',') % u')');
        }();
        return write(transaction, sql, {record.id.bytes()}, record);
    }

    /// Writes RECORD over the row with its id; the history notes the fields that changed. A retired row is back then.
    static Result<void> update(Transaction &transaction, const Record &record)
    {
        static const QString sql = [] {
            QStringList names = columnNames();
            names.removeFirst();
            return QString(u"UPDATE " % table() % u" SET " % names.join(QLatin1String(" = ?, ")) %
                           u" = ?, gone = 0 WHERE id = ?");
        }();
        return write(transaction, sql, {}, record, {record.id.bytes()});
    }

    /// Joins what RECORD joins, whatever its id: adds the row, or writes over the one that joined the same before.
    static Result<void> put(Transaction &transaction, Record record) requires JoiningRecord<Record>
    {
        record.id = DerivedId::of(record);
        Statement &find = transaction.statement(u"SELECT 1 FROM " % table() % u" WHERE id = ?");
        MULTAQA_CHECK(find.bind(0, record.id.bytes()).run());
        const bool isThere = find.next();
        MULTAQA_CHECK(find.finish());
        return isThere ? update(transaction, record) : insert(transaction, record);
    }

    /// Gives MEMBER of the row another value and leaves the others as they are, whatever another copy says of them.
    template <typename Value>
    static Result<void> set(Transaction &transaction, RecordId id, Value Record::*member, const Value &value)
    {
        QVariantList values;
        Column::append(values, value);
        Statement &statement = transaction.statement(
            u"UPDATE " % table() % u" SET " % columnNames(member).join(QLatin1String(" = ?, ")) % u" = ? WHERE id = ?");
        values << id.bytes();
        for (int i = 0; i < values.size(); ++i)
            statement.bind(i, values.at(i));
        return statement.run();
    }

    /// Takes the row out of the living ones.
    static Result<void> retire(Transaction &transaction, RecordId id)
    {
        return transaction.statement(u"UPDATE " % table() % u" SET gone = 1 WHERE id = ?").bind(0, id.bytes()).run();
    }

    /// Whether the id is taken, by a living row or a retired one.
    static Result<bool> exists(const Database &database, RecordId id)
    {
        Statement statement = database.prepare(u"SELECT 1 FROM " % table() % u" WHERE id = ?");
        MULTAQA_CHECK(statement.bind(0, id.bytes()).run());
        return statement.next();
    }

protected:
    const Database &database() const { return m_database; }
    static QString table() { return QString::fromLatin1(Table<Record>::name); }

    /// Rows for which WHERE holds; it may go on with ORDER BY.
    Result<std::vector<Record>> select(const QString &where, const QVariantList &values = {}) const
    {
        Statement statement =
            m_database.prepare(u"SELECT " % columnNames().join(u',') % u" FROM " % table() % u" WHERE " % where);
        for (int i = 0; i < values.size(); ++i)
            statement.bind(i, values.at(i));
        MULTAQA_CHECK(statement.run());
        std::vector<Record> records;
        while (statement.next()) {
            Record &record = records.emplace_back();
            const auto columnAt = [&](int index) { return statement.column(index); };
            int position = 0;
            Column::read(columnAt, position, record.id);
            forEachField<Record>([&](const auto &field) { Column::read(columnAt, position, record.*field.member); });
        }
        MULTAQA_CHECK(statement.finish());
        return records;
    }

private:
    static QStringList columnNames()
    {
        QStringList names{QStringLiteral("id")};
        forEachField<Record>([&](const auto &field) { names << Column::names(field); });
        return names;
    }

    template <typename Value>
    static QStringList columnNames(Value Record::*member)
    {
        QStringList names;
        forEachField<Record>([&](const auto &field) {
            if constexpr (std::is_same_v<decltype(field.member), Value Record::*>)
                if (field.member == member)
                    names = Column::names(field);
        });
        return names;
    }

    static Result<void> write(Transaction &transaction, const QString &sql, QVariantList values, const Record &record,
                              const QVariantList &after = {})
    {
        forEachField<Record>([&](const auto &field) { Column::append(values, record.*field.member); });
        values << after;
        Statement &statement = transaction.statement(sql);
        for (int i = 0; i < values.size(); ++i)
            statement.bind(i, values.at(i));
        return statement.run();
    }

    const Database &m_database;
};

} // namespace multaqa
