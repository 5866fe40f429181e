// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "Schema.h"

#include "Column.h"
#include "Database.h"
#include "Fold.h"
#include "records/Records.h"

#include <QFile>
#include <QMap>
#include <QSet>

#include <array>

namespace multaqa::Schema {
namespace {

/// The file of statements that makes version N out of version N - 1, for N from 2.
constexpr std::array migrations{"0002-stakeholder-groups.sql", "0003-people.sql", "0004-forgetting.sql",
                                "0005-requests.sql"};

Result<QStringList> statementsOf(const QString &resource)
{
    QFile file(resource);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::Failed, {}, resource, file.errorString()};
    QStringList statements;
    QString statement;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString &line : lines) {
        const QString code = line.left(line.indexOf(QLatin1String("--"))).trimmed();
        if (code.isEmpty())
            continue;
        statement += code % u'\n';
        if (code.endsWith(u';')) {
            statements << statement;
            statement.clear();
        }
    }
    return statements;
}

Result<void> runAll(const Database &database, const QStringList &statements)
{
    for (const QString &statement : statements)
        MULTAQA_CHECK(database.execute(statement));
    return {};
}

/// The guards that stay in the file, by name. They call no function, so they work where trusted_schema is off, and stop
/// whoever writes without a step: another program, or a slip of ours.
QMap<QString, QString> guards()
{
    const QString closed = QStringLiteral(
        "SELECT RAISE(ABORT, 'open this file with Multaqa') WHERE (SELECT step FROM journal_state) IS NULL; ");
    QMap<QString, QString> sql;
    for (const QString &table : tables()) {
        const auto guard = [&](const QString &verb, const QString &body) {
            const QString name = u"guard_" % verb.toLower() % u'_' % table;
            sql[name] = u"CREATE TRIGGER " % name % u" BEFORE " % verb % u" ON " % table % u" BEGIN " % body % u"END";
        };
        // INSERT OR REPLACE fires no DELETE trigger, so the INSERT guard refuses a row that exists.
        guard(QStringLiteral("INSERT"), closed % u"SELECT RAISE(ABORT, 'row exists') WHERE EXISTS(SELECT 1 FROM " %
                                            table % u" WHERE id = NEW.id); ");
        guard(QStringLiteral("UPDATE"),
              closed % u"SELECT RAISE(ABORT, 'a key does not change') WHERE OLD.id IS NOT NEW.id; ");
        guard(QStringLiteral("DELETE"), QStringLiteral("SELECT RAISE(ABORT, 'retire, do not delete'); "));
    }
    // What an attachment is never changes, so it needs no update, and goes only while the history itself is rewritten.
    const auto guardAttachment = [&](const QString &verb, const QString &body) {
        const QString name = u"guard_" % verb.toLower() % u"_attachment";
        sql[name] = u"CREATE TRIGGER " % name % u" BEFORE " % verb % u" ON attachment BEGIN " % body % u"END";
    };
    guardAttachment(QStringLiteral("INSERT"),
                    closed % u"SELECT RAISE(ABORT, 'attachment exists') WHERE EXISTS(SELECT 1 FROM attachment WHERE "
                             u"sha256 = NEW.sha256); ");
    guardAttachment(QStringLiteral("UPDATE"), QStringLiteral("SELECT RAISE(ABORT, 'an attachment does not change'); "));
    guardAttachment(QStringLiteral("DELETE"),
                    QStringLiteral("SELECT RAISE(ABORT, 'attachments stay') WHERE (SELECT step FROM journal_state) IS "
                                   "NOT 0; "));
    return sql;
}

Result<void> makeGuards(const Database &database)
{
    return runAll(database, guards().values());
}

Result<void> dropGuards(const Database &database)
{
    Statement list = database.prepare(QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'trigger'"));
    MULTAQA_CHECK(list.run());
    QStringList drops;
    while (list.next())
        drops << u"DROP TRIGGER \"" % list.text(0).replace(u'"', QLatin1String("\"\"")) % u'"';
    MULTAQA_CHECK(list.finish());
    return runAll(database, drops);
}

Result<void> setVersion(const Database &database)
{
    return database.execute(u"PRAGMA user_version = " % QString::number(latestVersion()));
}

} // namespace

int latestVersion()
{
    return 1 + static_cast<int>(migrations.size());
}

QStringList tables()
{
    QStringList names;
    forEachRecord([&](auto tag) { names << QString::fromLatin1(Table<typename decltype(tag)::type>::name); });
    return names;
}

Result<QList<Column>> columns(const Database &database, const QString &table)
{
    Statement info = database.prepare(u"PRAGMA table_info(" % table % u')');
    MULTAQA_CHECK(info.run());
    QList<Column> columns;
    while (info.next())
        if (info.text(1) != QLatin1String("id"))
            columns << Column{info.text(1), info.text(2) == QLatin1String("BLOB")};
    MULTAQA_CHECK(info.finish());
    return columns;
}

Result<void> create(const Database &database)
{
    MULTAQA_TRY(const QStringList statements, statementsOf(QStringLiteral(":/db/schema.sql")));
    MULTAQA_CHECK(database.execute(QStringLiteral("BEGIN IMMEDIATE")));
    MULTAQA_CHECK(database.execute(u"PRAGMA application_id = " % QString::number(applicationId)));
    MULTAQA_CHECK(runAll(database, statements));
    MULTAQA_CHECK(makeGuards(database));
    MULTAQA_CHECK(setVersion(database));
    return database.execute(QStringLiteral("COMMIT"));
}

Result<void> migrate(const Database &database, int from)
{
    // A table whose CHECK changes is made anew under its name, which its references would forbid.
    MULTAQA_CHECK(database.execute(QStringLiteral("PRAGMA foreign_keys = OFF")));
    MULTAQA_CHECK(database.execute(QStringLiteral("BEGIN IMMEDIATE")));
    MULTAQA_CHECK(dropGuards(database));
    for (int version = from + 1; version <= latestVersion(); ++version) {
        MULTAQA_TRY(const QStringList statements,
                    statementsOf(u":/db/migrations/" % QLatin1String(migrations.at(static_cast<size_t>(version) - 2))));
        MULTAQA_CHECK(runAll(database, statements));
    }
    MULTAQA_CHECK(applyKeptChanges(database));
    MULTAQA_CHECK(makeGuards(database));
    MULTAQA_CHECK(setVersion(database));
    MULTAQA_TRY(const QVariant broken, database.single(QStringLiteral("PRAGMA foreign_key_check")));
    if (broken.isValid())
        return Error{ErrorKind::Damaged, {}, database.path(), broken.toString()};
    MULTAQA_CHECK(database.execute(QStringLiteral("COMMIT")));
    return database.execute(QStringLiteral("PRAGMA foreign_keys = ON"));
}

Result<void> checkTriggers(const Database &database)
{
    QMap<QString, QString> expected = guards();
    Statement list = database.prepare(
        QStringLiteral("SELECT name, sql FROM sqlite_schema WHERE type IN ('trigger', 'view') ORDER BY name"));
    MULTAQA_CHECK(list.run());
    while (list.next())
        if (expected.take(list.text(0)) != list.text(1))
            return Error{ErrorKind::Damaged, {}, database.path(), list.text(0)};
    MULTAQA_CHECK(list.finish());
    if (!expected.isEmpty())
        return Error{ErrorKind::Damaged, {}, database.path(), expected.firstKey()};
    return {};
}

Result<void> checkColumns(const Database &database)
{
    Result<void> outcome;
    forEachRecord([&](auto tag) {
        using Record = typename decltype(tag)::type;
        if (!outcome)
            return;
        QSet<QString> expected{QStringLiteral("gone")};
        forEachField<Record>([&](const auto &field) {
            for (const QString &name : multaqa::Column::names(field))
                expected.insert(name);
        });
        const QString table = QString::fromLatin1(Table<Record>::name);
        const auto found = columns(database, table);
        if (!found) {
            outcome = found.error();
            return;
        }
        for (const Column &column : *found)
            if (!expected.remove(column.name))
                outcome = Error{ErrorKind::Damaged, {}, database.path(), table % u'.' % column.name};
        if (outcome && !expected.isEmpty())
            outcome = Error{ErrorKind::Damaged, {}, database.path(), table % u'.' % *expected.begin()};
    });
    return outcome;
}

static Result<void> startJournalling(const Database &database, const QString &table)
{
    MULTAQA_TRY(const QList<Column> all, columns(database, table));
    QStringList first;
    QStringList fields;
    QString changes;
    QString retirement;
    for (const auto &[name, isKey] : all) {
        const QString value =
            isKey ? QString(u"CASE WHEN NEW." % name % u" IS NULL THEN NULL ELSE lower(hex(NEW." % name % u")) END")
                  : QString(u"NEW." % name);
        first << u"'" % name % u"', " % value;
        // COLLATE BINARY: with a column's own collation, smith -> SMITH would be no change.
        const QString change =
            u"INSERT INTO journal_change(step, record, field, record_table, old, new) SELECT step, NEW.id, '" % name %
            u"', '" % table % u"', OLD." % name % u", NEW." % name % u" FROM journal_state WHERE OLD." % name %
            u" IS NOT NEW." % name %
            u" COLLATE BINARY ON CONFLICT(step, record, field) DO UPDATE SET new = excluded.new; ";
        if (name == QLatin1String("gone")) {
            retirement = change;
        } else {
            fields << name;
            changes += change;
        }
    }
    const auto make = [&](QLatin1String name, const QString &event, const QString &body) {
        return database.execute(u"CREATE TEMP TRIGGER " % name % table % u" AFTER " % event % u" ON main." % table %
                                u" WHEN (SELECT step FROM journal_state) <> 0 BEGIN " % body % u"END");
    };
    MULTAQA_CHECK(
        make(QLatin1String("journal_insert_"), QStringLiteral("INSERT"),
             u"INSERT INTO journal_change(step, record, field, record_table, old, new) SELECT step, NEW.id, '+', '" %
                 table % u"', NULL, json_object(" % first.join(QLatin1String(", ")) % u") FROM journal_state; "));
    MULTAQA_CHECK(make(QLatin1String("journal_update_"), u"UPDATE OF " % fields.join(QLatin1String(", ")), changes));
    // By itself, since it is what a step that is undone does to very many rows.
    return make(QLatin1String("journal_retire_"), QStringLiteral("UPDATE OF gone"), retirement);
}

Result<void> startJournalling(const Database &database)
{
    for (const QString &table : tables())
        MULTAQA_CHECK(startJournalling(database, table));
    return {};
}

} // namespace multaqa::Schema
