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
    Result<std::vector<Record>> all() const;

    /// The living row of ID; none when there is no such row or it is retired.
    Result<std::optional<Record>> find(RecordId id) const;

    /// The row of ID, living or retired; for what tells of the past.
    Result<std::optional<Record>> findEvenRetired(RecordId id) const;

    /// The living row of ID, which must be there: WrongUse, with the id as subject, when it is not.
    Result<Record> get(RecordId id) const;

    Result<qint64> count() const;

    /// Adds RECORD. Its id must be new.
    static Result<void> insert(Transaction &transaction, const Record &record);

    /// Writes RECORD over the row with its id; the history notes the fields that changed. A retired row is back then.
    static Result<void> update(Transaction &transaction, const Record &record);

    /// Joins what RECORD joins, whatever its id: adds the row, or writes over the one that joined the same before.
    static Result<void> put(Transaction &transaction, Record record) requires JoiningRecord<Record>;

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
    static Result<void> retire(Transaction &transaction, RecordId id);

    /// Whether the id is taken, by a living row or a retired one.
    static Result<bool> exists(const Database &database, RecordId id);

protected:
    const Database &database() const { return m_database; }
    static QString table() { return QString::fromLatin1(Table<Record>::name); }

    /// Rows for which WHERE holds; it may go on with ORDER BY.
    Result<std::vector<Record>> select(const QString &where, const QVariantList &values = {}) const;

private:
    static QStringList columnNames();

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
                              const QVariantList &after = {});

    const Database &m_database;
};

} // namespace multaqa
