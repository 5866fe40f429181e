// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "Fold.h"

#include "Database.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

#include <algorithm>
#include <set>

namespace multaqa {
namespace {

constexpr auto goneField = QLatin1String("gone");

QString changesSql(QLatin1String fields)
{
    return u"SELECT t.step, t.copy, a.id, t.sequence, t.clock, t.context, c.new, c.record_table FROM journal_change c "
           u"CROSS JOIN journal_step t USING(step) CROSS JOIN journal_copy a USING(copy) WHERE c.record = ? AND " %
           fields;
}

/// A value of a field out of the JSON that its row was made with.
QVariant fromFirstValues(const QJsonValue &value, bool isKey)
{
    if (value.isNull() || value.isUndefined())
        return {};
    if (isKey)
        return QByteArray::fromHex(value.toString().toLatin1());
    if (value.isDouble())
        return value.toInteger();
    return value.toString();
}

} // namespace

bool Fold::Change::isLaterThan(const Change &other) const
{
    return std::tie(clock, copyId, sequence) > std::tie(other.clock, other.copyId, other.sequence);
}

QString Fold::Change::name() const
{
    return QUuid::fromRfc4122(copyId).toString(QUuid::WithoutBraces) % u':' % QString::number(sequence);
}

Fold::Fold(const Database &database)
    : m_database(database)
    , m_thisField(database.prepare(changesSql(QLatin1String("c.field = ?"))))
    , m_otherFields(database.prepare(changesSql(QLatin1String("c.field <> ?"))))
    , m_made(database.prepare(changesSql(QLatin1String("c.field = '+'"))))
    , m_erased(database)
{
}

Result<std::vector<Fold::Change>> Fold::changesOf(const QByteArray &record, const QString &field, Which which)
{
    Statement &list = which == Which::ThisField ? m_thisField : m_otherFields;
    MULTAQA_CHECK(list.bind(0, record).bind(1, field).run());
    std::vector<Change> changes;
    while (list.next())
        changes.push_back(changeAt(list));
    MULTAQA_CHECK(list.finish());
    if (which == Which::ThisField)
        MULTAQA_CHECK(addMakings(changes, record, field));
    return changes;
}

Fold::Change Fold::changeAt(const Statement &list)
{
    return {list.number(0), list.number(1), list.bytes(2), list.number(3),
            list.number(4), list.number(5), list.column(6)};
}

Result<void> Fold::addMakings(std::vector<Change> &changes, const QByteArray &record, const QString &field)
{
    MULTAQA_CHECK(m_made.bind(0, record).run());
    std::vector<Change> makings;
    QString table;
    while (m_made.next()) {
        makings.push_back(changeAt(m_made));
        table = m_made.text(7);
    }
    MULTAQA_CHECK(m_made.finish());
    if (makings.size() < 2)
        return {}; // every later change has seen the only one

    MULTAQA_TRY(const QList<Schema::Column> *columns, columnsOf(table));
    const bool isKey = std::any_of(columns->begin(), columns->end(),
                                   [&](const Schema::Column &column) { return column.name == field && column.isKey; });
    const size_t written = changes.size();
    for (Change &made : makings) {
        const QJsonObject values = QJsonDocument::fromJson(made.value.toString().toUtf8()).object();
        // The step that made the row may have gone on to write the field again.
        const bool isWritten = std::any_of(changes.begin(), changes.begin() + static_cast<std::ptrdiff_t>(written),
                                           [&](const Change &change) { return change.step == made.step; });
        if (isWritten || !values.contains(field))
            continue;
        made.value = fromFirstValues(values.value(field), isKey);
        changes.push_back(std::move(made));
    }
    return {};
}

Result<bool> Fold::hasSeen(const Change &later, const Change &earlier)
{
    if (later.copy == earlier.copy)
        return later.sequence > earlier.sequence;
    auto seen = m_seen.find(later.context);
    if (seen == m_seen.end()) {
        MULTAQA_TRY(const QVariant text, m_database.single(u"SELECT seen FROM journal_context WHERE context = " %
                                                           QString::number(later.context)));
        const QJsonObject json = QJsonDocument::fromJson(text.toString().toUtf8()).object();
        seen = m_seen.insert(later.context, {});
        for (auto entry = json.begin(); entry != json.end(); ++entry)
            seen->insert(QUuid::fromString(entry.key()).toRfc4122(), entry.value().toInteger());
    }
    return seen->value(earlier.copyId, 0) >= earlier.sequence;
}

Result<std::vector<Fold::Change>> Fold::headsOf(const std::vector<Change> &changes)
{
    std::vector<Change> heads;
    for (const Change &change : changes) {
        bool isSeen = false;
        for (const Change &other : changes) {
            if (&other == &change || isSeen)
                continue;
            MULTAQA_TRY(isSeen, hasSeen(other, change));
        }
        if (!isSeen)
            heads.push_back(change);
    }
    std::sort(heads.begin(), heads.end(), [](const Change &a, const Change &b) { return b.isLaterThan(a); });
    return heads;
}

Result<bool> Fold::isKeptByAnEdit(const QByteArray &record, const std::vector<Change> &heads)
{
    MULTAQA_TRY(const std::vector<Change> edits, changesOf(record, goneField, Which::OtherFields));
    for (const Change &edit : edits) {
        bool isConcurrent = true;
        for (const Change &head : heads) {
            if (head.value.toInt() != 1)
                continue;
            MULTAQA_TRY(const bool retirementKnewIt, hasSeen(head, edit));
            MULTAQA_TRY(const bool editKnewIt, hasSeen(edit, head));
            if (retirementKnewIt || editKnewIt || head.step == edit.step)
                isConcurrent = false;
        }
        if (isConcurrent)
            return true;
    }
    return false;
}

Result<std::optional<Fold::Settled>> Fold::valueOf(const QByteArray &record, const QString &field)
{
    MULTAQA_TRY(const std::vector<Change> changes, changesOf(record, field, Which::ThisField));
    if (changes.empty())
        return std::optional<Settled>();
    MULTAQA_TRY(const std::vector<Change> heads, headsOf(changes));
    const Change &latest = *std::max_element(changes.begin(), changes.end(),
                                             [](const Change &a, const Change &b) { return b.isLaterThan(a); });

    Settled settled{latest.value, {}};
    MULTAQA_TRY(const bool isErased, m_erased.contains(record));
    if (isErased)
        return std::optional(settled);
    bool isKept = false;
    if (field == goneField && latest.value.toInt() == 1) {
        MULTAQA_TRY(isKept, isKeptByAnEdit(record, heads));
        if (isKept)
            settled.value = 0;
    }
    const bool differ = std::any_of(heads.begin(), heads.end(), [&](const Change &head) {
        // Nothing is nothing, whether a change or the text of a making says so.
        const QVariant &first = heads.front().value;
        return head.value.isNull() != first.isNull() || (!first.isNull() && head.value != first);
    });
    if (differ || isKept)
        for (const Change &head : heads)
            settled.heads << head.name();
    return std::optional(settled);
}

Result<void> Fold::settle(const QString &table, const QByteArray &record, const QString &field)
{
    MULTAQA_TRY(const auto settled, valueOf(record, field));
    if (!settled)
        return {};
    MULTAQA_TRY(const QList<Schema::Column> *columns, columnsOf(table));
    const bool isKnown = std::any_of(columns->begin(), columns->end(),
                                     [&](const Schema::Column &column) { return column.name == field; });
    if (isKnown) { // a newer version's field is kept in the history until this file is migrated
        Statement update = m_database.prepare(u"UPDATE " % table % u" SET " % field % u" = ? WHERE id = ? AND " %
                                              field % u" IS NOT ? COLLATE BINARY");
        MULTAQA_CHECK(update.bind(0, settled->value).bind(1, record).bind(2, settled->value).run());
    }
    if (settled->heads.isEmpty()) {
        Statement close =
            m_database.prepare(QStringLiteral("DELETE FROM journal_conflict WHERE record = ? AND field = ?"));
        return close.bind(0, record).bind(1, field).run();
    }
    Statement list = m_database.prepare(QStringLiteral("INSERT OR REPLACE INTO journal_conflict VALUES(?, ?, ?, ?)"));
    const QByteArray heads = QJsonDocument(QJsonArray::fromStringList(settled->heads)).toJson(QJsonDocument::Compact);
    return list.bind(0, record).bind(1, field).bind(2, table).bind(3, QString::fromUtf8(heads)).run();
}

Result<void> Fold::makeRow(const QString &table, const QByteArray &record)
{
    MULTAQA_TRY(const QVariantMap values, firstValuesOf(table, record));
    if (values.isEmpty())
        return {}; // a table of a newer version
    QString names = QStringLiteral("id");
    QString places = QStringLiteral("?");
    QVariantList bound{record};
    for (auto value = values.begin(); value != values.end(); ++value) {
        bound << value.value();
        names += u", " % value.key();
        places += u", ?";
    }
    bound << record;
    Statement insert = m_database.prepare(u"INSERT INTO " % table % u'(' % names % u") SELECT " % places %
                                          u" WHERE NOT EXISTS(SELECT 1 FROM " % table % u" WHERE id = ?)");
    for (int i = 0; i < bound.size(); ++i)
        insert.bind(i, bound.at(i));
    MULTAQA_CHECK(insert.run());
    if (insert.rowsChanged() > 0)
        return {};
    return takeFirstValues(table, record);
}

Result<void> Fold::takeFirstValues(const QString &table, const QByteArray &record)
{
    MULTAQA_TRY(const QVariantMap values, firstValuesOf(table, record));
    MULTAQA_TRY(const QList<Schema::Column> *columns, columnsOf(table));
    for (const auto &column : *columns) {
        MULTAQA_TRY(const auto changed, valueOf(record, column.name));
        if (changed) {
            MULTAQA_CHECK(settle(table, record, column.name));
        } else if (values.contains(column.name)) {
            Statement update = m_database.prepare(u"UPDATE " % table % u" SET " % column.name % u" = ? WHERE id = ?");
            MULTAQA_CHECK(update.bind(0, values.value(column.name)).bind(1, record).run());
        }
    }
    return {};
}

Result<QVariantMap> Fold::firstValuesOf(const QString &table, const QByteArray &record)
{
    MULTAQA_CHECK(m_made.bind(0, record).run());
    const QByteArray json = m_made.next() ? m_made.text(6).toUtf8() : QByteArray();
    MULTAQA_CHECK(m_made.finish());
    const QJsonObject told = QJsonDocument::fromJson(json).object();

    MULTAQA_TRY(const QList<Schema::Column> *columns, columnsOf(table));
    QVariantMap values;
    for (const auto &[name, isKey] : *columns)
        if (told.contains(name)) // newer here than there: the column's default
            values.insert(name, fromFirstValues(told.value(name), isKey));
    return values;
}

Result<const QList<Schema::Column> *> Fold::columnsOf(const QString &table)
{
    auto known = m_columns.constFind(table);
    if (known == m_columns.constEnd()) {
        // Names in a history from elsewhere are data: only those of our own tables ever become SQL.
        QList<Schema::Column> columns;
        if (Schema::tables().contains(table)) {
            MULTAQA_TRY(columns, Schema::columns(m_database, table));
        }
        m_columns.insert(table, columns);
        known = m_columns.constFind(table);
    }
    return &known.value();
}

Folding::Folding(const Database &database)
    : m_database(database)
{
}

Result<void> Folding::begin()
{
    MULTAQA_TRY(m_step, m_database.single(QStringLiteral("SELECT step FROM journal_state")));
    return m_database.execute(QStringLiteral("UPDATE journal_state SET step = 0"));
}

Result<void> Folding::end()
{
    Statement restore = m_database.prepare(QStringLiteral("UPDATE journal_state SET step = ?"));
    return restore.bind(0, m_step).run();
}

Result<void> settleConflictsOf(const Database &database, qint64 step)
{
    MULTAQA_TRY(const QVariant isAny, database.single(QStringLiteral("SELECT 1 FROM journal_conflict LIMIT 1")));
    if (!isAny.isValid())
        return {}; // else each change of a large step would be looked at
    // A change closes the conflict of its own field; a change of any field may bear on whether a retired row is kept.
    Statement list = database.prepare(QStringLiteral("SELECT DISTINCT f.record_table, f.record, f.field FROM "
                                                     "journal_conflict f JOIN journal_change c ON c.record = f.record "
                                                     "WHERE c.step = ? AND (c.field = f.field OR f.field = 'gone')"));
    MULTAQA_CHECK(list.bind(0, step).run());
    std::vector<std::tuple<QString, QByteArray, QString>> touched;
    while (list.next())
        touched.emplace_back(list.text(0), list.bytes(1), list.text(2));
    MULTAQA_CHECK(list.finish());
    if (touched.empty())
        return {};

    Folding folding(database);
    MULTAQA_CHECK(folding.begin());
    Fold fold(database);
    for (const auto &[table, record, field] : touched)
        MULTAQA_CHECK(fold.settle(table, record, field));
    return folding.end();
}

Result<void> applyKeptChanges(const Database &database)
{
    Folding folding(database);
    MULTAQA_CHECK(folding.begin());
    Fold fold(database);

    std::vector<std::pair<QString, QByteArray>> rows;
    Statement made =
        database.prepare(QStringLiteral("SELECT record_table, record FROM journal_change WHERE field = '+' AND step IN "
                                        "(SELECT step FROM journal_step s, pragma_user_version v "
                                        "WHERE s.schema_version > v.user_version) ORDER BY step"));
    MULTAQA_CHECK(made.run());
    while (made.next())
        rows.emplace_back(made.text(0), made.bytes(1));
    MULTAQA_CHECK(made.finish());
    for (const auto &[table, record] : rows) {
        MULTAQA_CHECK(fold.makeRow(table, record));
        MULTAQA_CHECK(fold.takeFirstValues(table, record));
    }

    std::vector<std::tuple<QString, QByteArray, QString>> cells;
    Statement changed = database.prepare(QStringLiteral(
        "SELECT DISTINCT record_table, record, field FROM journal_change WHERE field <> '+' AND step IN "
        "(SELECT step FROM journal_step s, pragma_user_version v WHERE s.schema_version > v.user_version)"));
    MULTAQA_CHECK(changed.run());
    while (changed.next())
        cells.emplace_back(changed.text(0), changed.bytes(1), changed.text(2));
    MULTAQA_CHECK(changed.finish());
    for (const auto &[table, record, field] : cells)
        MULTAQA_CHECK(fold.settle(table, record, field));
    return folding.end();
}

} // namespace multaqa
