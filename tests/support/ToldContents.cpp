// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "ToldContents.h"

#include "JournalledFile.h"
#include "db/Schema.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

#include <algorithm>
#include <map>
#include <set>

namespace multaqa {
namespace {

struct Op
{
    QString field;
    QString value; ///< as SQLite's quote() writes it
    QString copy;
    qint64 sequence;
    qint64 clock;
    QJsonObject seen;

    auto order() const { return std::tie(clock, copy, sequence); }
    bool saw(const Op &other) const
    {
        return copy == other.copy ? sequence > other.sequence : seen.value(other.copy).toInteger(0) >= other.sequence;
    }
    bool isOfOneStepWith(const Op &other) const { return copy == other.copy && sequence == other.sequence; }
    QString name() const { return copy % u':' % QString::number(sequence); }
};

QString quoted(const QJsonValue &value, bool isKey)
{
    if (value.isNull())
        return QStringLiteral("NULL");
    if (isKey)
        return u"X'" % value.toString().toUpper() % u"'";
    if (value.isDouble())
        return QString::number(value.toInteger());
    return u"'" % value.toString().replace(u'\'', QLatin1String("''")) % u"'";
}

/// What a text that says nothing is, by the name of its column.
QString blankOf(const QString &column)
{
    if (column == QLatin1String("language"))
        return QStringLiteral("'ar'");
    if (column == QLatin1String("state"))
        return QStringLiteral("'invited'");
    if (column == QLatin1String("how"))
        return QStringLiteral("'list'");
    return QStringLiteral("''");
}

struct Row
{
    QString table;
    std::vector<Op> ops;
};

} // namespace

ToldContents ToldContents::of(const Database &database)
{
    QHash<QString, QList<Schema::Column>> columns;
    for (const QString &table : Schema::tables())
        columns[table] = JournalledFile::must(Schema::columns(database, table));

    std::map<QByteArray, Row> rows;
    std::map<QByteArray, std::vector<std::pair<Op, QJsonObject>>> made;
    Statement list = database.prepare(QStringLiteral(
        "SELECT record, record_table, field, quote(new), new, id, sequence, clock, seen FROM journal_change JOIN "
        "journal_step USING(step) JOIN journal_copy USING(copy) JOIN journal_context USING(context)"));
    JournalledFile::must(list.run());
    while (list.next()) {
        Op op{list.text(2),   list.text(3),   QUuid::fromRfc4122(list.bytes(5)).toString(QUuid::WithoutBraces),
              list.number(6), list.number(7), QJsonDocument::fromJson(list.text(8).toUtf8()).object()};
        rows[list.bytes(0)].table = list.text(1);
        if (op.field == QLatin1String("+"))
            made[list.bytes(0)].emplace_back(op, QJsonDocument::fromJson(list.text(4).toUtf8()).object());
        else
            rows[list.bytes(0)].ops.push_back(op);
    }
    JournalledFile::must(list.finish());

    std::set<QByteArray> erased;
    Statement erasures = database.prepare(QStringLiteral("SELECT record FROM journal_erasure"));
    JournalledFile::must(erasures.run());
    while (erasures.next())
        erased.insert(erasures.bytes(0));
    JournalledFile::must(erasures.finish());
    const std::set<QByteArray> named = erased;
    const QStringList belongings{QStringLiteral("participant_address"), QStringLiteral("participant_tag"),
                                 QStringLiteral("custom_value"),        QStringLiteral("distinct_pair"),
                                 QStringLiteral("registration"),        QStringLiteral("attendance")};
    for (const auto &[record, makings] : made)
        for (const auto &[making, values] : makings)
            for (const char *owner : {"participant_id", "participant_a_id", "participant_b_id"})
                if (belongings.contains(rows[record].table) &&
                    named.count(QByteArray::fromHex(values.value(QLatin1String(owner)).toString().toLatin1())) > 0)
                    erased.insert(record);

    // To make a row is to write all of its fields, unless the same step went on to write one again.
    for (const auto &[record, makings] : made) {
        Row &row = rows[record];
        const std::vector<Op> changes = row.ops;
        for (const auto &[making, values] : makings) {
            Op op = making;
            for (const auto &column : columns[row.table]) {
                op.field = column.name;
                op.value = quoted(values.value(column.name), column.isKey);
                if (std::none_of(changes.begin(), changes.end(), [&, &making = op](const Op &change) {
                        return change.field == making.field && change.isOfOneStepWith(making);
                    }))
                    row.ops.push_back(op);
            }
        }
    }

    ToldContents told;
    std::map<QString, QString> lines;
    for (auto &[record, row] : rows) {
        QStringList values; // clazy:exclude=container-inside-loop
        QMap<QString, QString> conflicts;
        for (const auto &column : columns[row.table]) {
            std::vector<Op> ops;
            for (const Op &op : row.ops)
                if (op.field == column.name)
                    ops.push_back(op);
            std::sort(ops.begin(), ops.end(), [](const Op &a, const Op &b) { return a.order() < b.order(); });
            if (ops.size() > 1 && ops.back().clock == ops[ops.size() - 2].clock)
                ++told.ties;

            std::vector<Op> heads;
            for (const Op &op : ops)
                if (std::none_of(ops.begin(), ops.end(), [&](const Op &other) { return other.saw(op); }))
                    heads.push_back(op);
            QString value = ops.back().value;
            bool isKept = false;
            const bool isErased = erased.count(record) > 0;
            if (isErased) {
                told.erased += column.name == QLatin1String("gone") ? 1 : 0;
                heads.clear();
            }
            if (!isErased && column.name == QLatin1String("gone") && value == QLatin1String("1")) {
                isKept = std::any_of(row.ops.begin(), row.ops.end(), [&](const Op &edit) {
                    return edit.field != column.name && std::all_of(heads.begin(), heads.end(), [&](const Op &head) {
                               return head.value != QLatin1String("1") ||
                                      !(head.saw(edit) || edit.saw(head) || head.isOfOneStepWith(edit));
                           });
                });
                if (isKept) {
                    value = u'0';
                    ++told.kept;
                }
            }
            // What a forgotten person's row may hold is nothing, keys and instants.
            if (isErased && column.name == QLatin1String("gone"))
                value = u'1';
            else if (isErased && !column.isKey && value != QLatin1String("NULL") &&
                     !(column.name == QLatin1String("day") || column.name == QLatin1String("marked_at")))
                value = blankOf(column.name);
            if (isErased && column.name == QLatin1String("organisation_id"))
                value = QStringLiteral("NULL");
            values << value;
            QStringList names;
            std::set<QString> different;
            for (const Op &head : heads) {
                names << head.name();
                different.insert(head.value);
            }
            if (isKept || different.size() > 1)
                conflicts[column.name] =
                    QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(names)).toJson(QJsonDocument::Compact));
        }
        const QString id = QString::fromLatin1(record.toHex().toUpper());
        lines[row.table] += row.table % u' ' % id % u' ' % values.join(u' ') % u'\n';
        for (auto conflict = conflicts.begin(); conflict != conflicts.end(); ++conflict)
            told.conflicts += id % u' ' % conflict.key() % u' ' % conflict.value() % u'\n';
    }
    for (const QString &table : Schema::tables())
        told.contents += lines[table];
    return told;
}

} // namespace multaqa
