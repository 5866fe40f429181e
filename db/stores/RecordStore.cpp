// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "RecordStore.h"

#include "db/Column.h"
#include "db/records/Records.h"

namespace multaqa {

template <typename Record>
Result<std::vector<Record>> RecordStore<Record>::all() const
{
    return select(QStringLiteral("gone = 0 ORDER BY id"));
}

template <typename Record>
Result<std::optional<Record>> RecordStore<Record>::find(RecordId id) const
{
    MULTAQA_TRY(auto found, select(QStringLiteral("gone = 0 AND id = ?"), {id.bytes()}));
    return found.empty() ? std::optional<Record>() : std::optional<Record>(std::move(found.front()));
}

template <typename Record>
Result<std::optional<Record>> RecordStore<Record>::findEvenRetired(RecordId id) const
{
    MULTAQA_TRY(auto found, select(QStringLiteral("id = ?"), {id.bytes()}));
    return found.empty() ? std::optional<Record>() : std::optional<Record>(std::move(found.front()));
}

template <typename Record>
Result<Record> RecordStore<Record>::get(RecordId id) const
{
    MULTAQA_TRY(auto found, find(id));
    if (!found)
        return Error{ErrorKind::WrongUse, {}, id.text(), QString::fromLatin1(Table<Record>::name)};
    return *std::move(found);
}

template <typename Record>
Result<qint64> RecordStore<Record>::count() const
{
    MULTAQA_TRY(const QVariant number, m_database.single(u"SELECT count(*) FROM " % table() % u" WHERE gone = 0"));
    return number.toLongLong();
}

template <typename Record>
Result<void> RecordStore<Record>::insert(Transaction &transaction, const Record &record)
{
    static const QString sql = [] {
        const QStringList names = columnNames();
        return QString(u"INSERT INTO " % table() % u'(' % names.join(u',') % u") VALUES(" %
                       QStringList(names.size(), QStringLiteral("?")).join(u',') % u')');
    }();
    return write(transaction, sql, {record.id.bytes()}, record);
}

template <typename Record>
Result<void> RecordStore<Record>::update(Transaction &transaction, const Record &record)
{
    static const QString sql = [] {
        QStringList names = columnNames();
        names.removeFirst();
        return QString(u"UPDATE " % table() % u" SET " % names.join(QLatin1String(" = ?, ")) %
                       u" = ?, gone = 0 WHERE id = ?");
    }();
    return write(transaction, sql, {}, record, {record.id.bytes()});
}

template <typename Record>
Result<void> RecordStore<Record>::put(Transaction &transaction, Record record) requires JoiningRecord<Record>
{
    if constexpr (JoiningRecord<Record>) // clang 14 instantiates this for the others, too
        record.id = DerivedId::of(record);
    Statement &find = transaction.statement(u"SELECT 1 FROM " % table() % u" WHERE id = ?");
    MULTAQA_CHECK(find.bind(0, record.id.bytes()).run());
    const bool isThere = find.next();
    MULTAQA_CHECK(find.finish());
    return isThere ? update(transaction, record) : insert(transaction, record);
}

template <typename Record>
Result<void> RecordStore<Record>::retire(Transaction &transaction, RecordId id)
{
    return transaction.statement(u"UPDATE " % table() % u" SET gone = 1 WHERE id = ?").bind(0, id.bytes()).run();
}

template <typename Record>
Result<bool> RecordStore<Record>::exists(const Database &database, RecordId id)
{
    Statement statement = database.prepare(u"SELECT 1 FROM " % table() % u" WHERE id = ?");
    MULTAQA_CHECK(statement.bind(0, id.bytes()).run());
    return statement.next();
}

template <typename Record>
Result<std::vector<Record>> RecordStore<Record>::select(const QString &where, const QVariantList &values) const
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

template <typename Record>
QStringList RecordStore<Record>::columnNames()
{
    QStringList names{QStringLiteral("id")};
    forEachField<Record>([&](const auto &field) { names << Column::names(field); });
    return names;
}

template <typename Record>
Result<void> RecordStore<Record>::write(Transaction &transaction, const QString &sql, QVariantList values,
                                        const Record &record, const QVariantList &after)
{
    forEachField<Record>([&](const auto &field) { Column::append(values, record.*field.member); });
    values << after;
    Statement &statement = transaction.statement(sql);
    for (int i = 0; i < values.size(); ++i)
        statement.bind(i, values.at(i));
    return statement.run();
}

// Here and nowhere else, because every source that reads or writes a record would compile it anew.
template class RecordStore<ConferenceDetails>;
template class RecordStore<StakeholderGroup>;
template class RecordStore<Organisation>;
template class RecordStore<Host>;
template class RecordStore<Participant>;
template class RecordStore<ParticipantAddress>;
template class RecordStore<Tag>;
template class RecordStore<ParticipantTag>;
template class RecordStore<CustomField>;
template class RecordStore<CustomValue>;
template class RecordStore<SavedFilter>;
template class RecordStore<DistinctPair>;
template class RecordStore<Event>;
template class RecordStore<Registration>;
template class RecordStore<Attendance>;
template class RecordStore<Room>;
template class RecordStore<Session>;
template class RecordStore<Item>;
template class RecordStore<Role>;
template class RecordStore<RequestKind>;
template class RecordStore<RoleRequest>;
template class RecordStore<RequestWish>;
template class RecordStore<Deadline>;
template class RecordStore<DeadlineMove>;
template class RecordStore<Report>;
template class RecordStore<ReportAuthor>;
template class RecordStore<Survey>;
template class RecordStore<SurveyQuestion>;
template class RecordStore<SurveyTotal>;
template class RecordStore<AsideFinding>;

} // namespace multaqa
