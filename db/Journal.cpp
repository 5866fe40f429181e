// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "Journal.h"

#include "Database.h"
#include "Erasure.h"
#include "Fold.h"
#include "Schema.h"
#include "records/Records.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

namespace multaqa {
namespace {

Changes subjectOf(const QString &table)
{
    Changes subjects;
    forEachRecord([&](auto tag) {
        using Shape = Table<typename decltype(tag)::type>;
        if (table == QLatin1String(Shape::name))
            subjects |= Shape::subject;
    });
    return subjects;
}

QUuid copyId(const QByteArray &bytes)
{
    return QUuid::fromRfc4122(bytes);
}

} // namespace

QString stepKindWord(StepKind kind)
{
    switch (kind) {
    case StepKind::Create:
        return QStringLiteral("create");
    case StepKind::Do:
        return QStringLiteral("do");
    case StepKind::Undo:
        return QStringLiteral("undo");
    case StepKind::Redo:
        return QStringLiteral("redo");
    case StepKind::Resolve:
        return QStringLiteral("resolve");
    case StepKind::Migrate:
        return QStringLiteral("migrate");
    case StepKind::Forget:
        return QStringLiteral("forget");
    }
    return {};
}

Journal::Journal(Database &database, CopyRegistry &registry, WallClock wallClock)
    : m_database(database)
    , m_registry(registry)
    , m_wallClock(std::move(wallClock))
{
}

Result<std::unique_ptr<Transaction>> Journal::begin(const QString &person, const QString &operation, StepKind kind,
                                                    const QString &target)
{
    // IMMEDIATE, so that a writer elsewhere is met here and not in the middle.
    MULTAQA_CHECK(m_database.execute(QStringLiteral("BEGIN IMMEDIATE")));
    std::unique_ptr<Transaction> transaction(new Transaction(m_database, operation));

    MULTAQA_TRY(const qint64 copy, thisCopy());
    MULTAQA_TRY(const qint64 context, currentContext(copy));
    MULTAQA_TRY(const qint64 sequence, nextSequence(copy));
    MULTAQA_TRY(const QVariant lastClock, m_database.single(QStringLiteral("SELECT clock FROM journal_state")));
    const qint64 wall = m_wallClock();
    // Later than all that is in the file, whatever this machine's clock says: "has seen" implies a greater clock.
    const qint64 clock = std::max(wall << 16, lastClock.toLongLong() + 1);

    Statement &insert =
        m_database.kept(QStringLiteral("INSERT INTO journal_step(copy, sequence, clock, context, schema_version, "
                                       "made_at, person, operation, kind, target) "
                                       "SELECT ?, ?, ?, ?, user_version, ?, ?, ?, ?, ? FROM pragma_user_version"));
    insert.bind(0, copy).bind(1, sequence).bind(2, clock).bind(3, context);
    insert.bind(4, QDateTime::fromMSecsSinceEpoch(wall, Qt::UTC).toString(Qt::ISODate));
    insert.bind(5, person).bind(6, operation).bind(7, stepKindWord(kind));
    insert.bind(8, target.isEmpty() ? QVariant() : QVariant(target));
    MULTAQA_CHECK(insert.run());
    MULTAQA_CHECK(m_database.execute(u"UPDATE journal_state SET step = last_insert_rowid(), copy = " %
                                     QString::number(copy) % u", clock = " % QString::number(clock)));
    MULTAQA_TRY(const QVariant step, m_database.single(QStringLiteral("SELECT step FROM journal_state")));
    transaction->m_step = step.toLongLong();
    transaction->m_turnsBack = !target.isEmpty();
    return transaction;
}

Result<StepReport> Journal::commit(std::unique_ptr<Transaction> transaction)
{
    transaction->finishStatements();
    MULTAQA_CHECK(Erasure::eraseAgainIn(m_database, transaction->m_step));
    MULTAQA_CHECK(dropResets(*transaction));
    MULTAQA_TRY(const StepReport done, report(*transaction));
    if (done.changes == 0 && !transaction->m_turnsBack && !transaction->m_erases)
        return StepReport{}; // falls back with the transaction
    MULTAQA_CHECK(settleConflictsOf(m_database, transaction->m_step));
    MULTAQA_CHECK(nameStep(*transaction));
    if (!transaction->m_forgotten.isEmpty()) { // in the sums of the copy that the step is named by
        MULTAQA_TRY(const qint64 copy, thisCopy());
        MULTAQA_CHECK(transaction->m_forgotten.write(m_database, copy));
    }
    MULTAQA_CHECK(m_database.execute(QStringLiteral("UPDATE journal_state SET step = NULL")));
    MULTAQA_CHECK(m_database.execute(QStringLiteral("COMMIT")));
    transaction->m_isOpen = false;
    return done;
}

Result<StepReport> Journal::turnBack(qint64 step, const QString &person, StepKind kind)
{
    Statement name = m_database.prepare(QStringLiteral(
        "SELECT id, sequence, operation FROM journal_step JOIN journal_copy USING(copy) WHERE step = ?"));
    MULTAQA_CHECK(name.bind(0, step).run());
    if (!name.next())
        return Error{ErrorKind::WrongUse, {}, QString::number(step), QStringLiteral("no such step")};
    const QString target = copyId(name.bytes(0)).toString(QUuid::WithoutBraces) % u':' % name.text(1);
    const QString operation = name.text(2);
    MULTAQA_CHECK(name.finish());

    // Names in a history from elsewhere are data: only those of our own tables ever become SQL.
    QHash<QString, QStringList> known;
    const QStringList tables = Schema::tables();
    for (const QString &table : tables) {
        MULTAQA_TRY(const QList<Schema::Column> columns, Schema::columns(m_database, table));
        for (const Schema::Column &column : columns)
            known[table] << column.name;
    }

    MULTAQA_TRY(auto transaction, begin(person, operation, kind, target));
    MULTAQA_TRY(const int made, retireMade(*transaction, step, tables));
    MULTAQA_TRY(const int changed, turnBackChanges(*transaction, step, known));
    const int changedSince = made + changed;
    MULTAQA_TRY(StepReport done, commit(std::move(transaction)));
    done.changedSince = changedSince;
    return done;
}

/// Retires what STEP made. How many it left: retired since, or of a table that is not among TABLES.
Result<int> Journal::retireMade(Transaction &transaction, qint64 step, const QStringList &tables)
{
    constexpr qint64 many = 1000;
    Statement list = m_database.prepare(QStringLiteral(
        "SELECT record_table, count(*) FROM journal_change WHERE step = ? AND field = '+' GROUP BY record_table"));
    MULTAQA_CHECK(list.bind(0, step).run());
    QHash<QString, qint64> made;
    while (list.next())
        made.insert(list.text(0), list.number(1));
    MULTAQA_CHECK(list.finish());

    qint64 left = 0;
    for (auto each = made.cbegin(); each != made.cend(); ++each) {
        left += each.value();
        const QString &table = each.key();
        if (!tables.contains(table))
            continue;
        if (each.value() >= many)
            MULTAQA_CHECK(transaction.prepareForManyRows());
        Statement update =
            m_database.prepare(u"UPDATE " % table %
                               u" SET gone = 1 WHERE gone = 0 AND id IN (SELECT record FROM journal_change WHERE "
                               u"step = ? AND field = '+' AND record_table = '" %
                               table % u"')");
        MULTAQA_CHECK(update.bind(0, step).run());
        left -= update.rowsChanged();
    }
    return static_cast<int>(left);
}

/// Gives fields that STEP changed their old values. How many it left: changed since, or not KNOWN here by table and
/// name.
Result<int> Journal::turnBackChanges(Transaction &transaction, qint64 step, const QHash<QString, QStringList> &known)
{
    struct Change
    {
        QByteArray record;
        QString field;
        QString table;
        QVariant old;
        QVariant current;
    };
    std::vector<Change> changes;
    Statement list = m_database.prepare(QStringLiteral(
        "SELECT record, field, record_table, old, new FROM journal_change WHERE step = ? AND field <> '+'"));
    MULTAQA_CHECK(list.bind(0, step).run());
    while (list.next())
        changes.push_back({list.bytes(0), list.text(1), list.text(2), list.column(3), list.column(4)});
    MULTAQA_CHECK(list.finish());

    int left = 0;
    for (const Change &change : changes) {
        if (!known.value(change.table).contains(change.field)) {
            ++left;
            continue;
        }
        Statement &update = transaction.statement(u"UPDATE " % change.table % u" SET " % change.field %
                                                  u" = ? WHERE id = ? AND " % change.field % u" IS ?");
        MULTAQA_CHECK(update.bind(0, change.old).bind(1, change.record).bind(2, change.current).run());
        if (update.rowsChanged() == 0)
            ++left;
    }
    return left;
}

Result<qint64> Journal::thisCopy()
{
    MULTAQA_TRY(const QVariant copy, m_database.single(QStringLiteral("SELECT copy FROM journal_state")));
    if (!copy.isNull())
        return copy.toLongLong();
    return addCopy(m_registry.claimNew());
}

Result<qint64> Journal::addCopy(const QUuid &id)
{
    Statement insert = m_database.prepare(QStringLiteral("INSERT INTO journal_copy(id) VALUES(?)"));
    MULTAQA_CHECK(insert.bind(0, id.toRfc4122()).run());
    MULTAQA_TRY(const QVariant copy, m_database.single(QStringLiteral("SELECT last_insert_rowid()")));
    return copy.toLongLong();
}

Result<qint64> Journal::nextSequence(qint64 copy)
{
    MULTAQA_TRY(const QVariant last,
                m_database.single(u"SELECT max(sequence) FROM journal_step WHERE copy = " % QString::number(copy)));
    return last.toLongLong() + 1;
}

Result<qint64> Journal::currentContext(qint64 copy)
{
    // Asked at each step, since another copy's steps may have been merged in since the last one.
    Statement &list = m_database.kept(
        QStringLiteral("SELECT id, (SELECT max(sequence) FROM journal_step s WHERE s.copy = c.copy) AS last "
                       "FROM journal_copy c WHERE copy <> ? AND last IS NOT NULL"));
    MULTAQA_CHECK(list.bind(0, copy).run());
    QJsonObject seen; // sorted by key, so that equal contexts are equal texts
    while (list.next())
        seen.insert(copyId(list.bytes(0)).toString(QUuid::WithoutBraces), list.number(1));
    MULTAQA_CHECK(list.finish());
    const QString text = QString::fromUtf8(QJsonDocument(seen).toJson(QJsonDocument::Compact));

    Statement latest =
        m_database.prepare(QStringLiteral("SELECT context, seen FROM journal_context ORDER BY context DESC LIMIT 1"));
    MULTAQA_CHECK(latest.run());
    if (latest.next() && latest.text(1) == text)
        return latest.number(0);
    MULTAQA_CHECK(latest.finish());
    Statement insert = m_database.prepare(QStringLiteral("INSERT INTO journal_context(seen) VALUES(?)"));
    MULTAQA_CHECK(insert.bind(0, text).run());
    MULTAQA_TRY(const QVariant context, m_database.single(QStringLiteral("SELECT last_insert_rowid()")));
    return context.toLongLong();
}

Result<void> Journal::nameStep(Transaction &transaction)
{
    Statement &name = m_database.kept(
        QStringLiteral("SELECT id, sequence FROM journal_step JOIN journal_copy USING(copy) WHERE step = ?"));
    MULTAQA_CHECK(name.bind(0, transaction.m_step).run());
    name.next();
    const QUuid copy = copyId(name.bytes(0));
    const qint64 sequence = name.number(1);
    MULTAQA_CHECK(name.finish());
    const bool isFirstOfNewCopy = sequence == 1; // claimed when the copy was taken, in this very step
    if (isFirstOfNewCopy || m_registry.claim(copy, sequence))
        return {};

    // The file was copied, restored or brought from elsewhere: go on under a name of its own.
    MULTAQA_TRY(const qint64 ownCopy, addCopy(m_registry.claimNew()));
    MULTAQA_TRY(const qint64 context, [&]() -> Result<qint64> {
        // What this copy has seen is all but the step that is being named.
        Statement hide =
            m_database.prepare(QStringLiteral("UPDATE journal_step SET copy = ?, sequence = 1 WHERE step = ?"));
        MULTAQA_CHECK(hide.bind(0, ownCopy).bind(1, transaction.m_step).run());
        return currentContext(ownCopy);
    }());
    Statement rename = m_database.prepare(QStringLiteral("UPDATE journal_step SET context = ? WHERE step = ?"));
    MULTAQA_CHECK(rename.bind(0, context).bind(1, transaction.m_step).run());
    return m_database.execute(u"UPDATE journal_state SET copy = " % QString::number(ownCopy));
}

Result<void> Journal::dropResets(Transaction &transaction)
{
    Statement &drop =
        m_database.kept(QStringLiteral("DELETE FROM journal_change WHERE step = ? AND field <> '+' AND old IS new "
                                       "AND (SELECT kind FROM journal_step WHERE step = ?) <> 'resolve'"));
    return drop.bind(0, transaction.m_step).bind(1, transaction.m_step).run();
}

Result<StepReport> Journal::report(Transaction &transaction)
{
    StepReport done;
    done.step = transaction.m_step;
    done.erases = transaction.m_erases;
    if (done.erases)
        done.subjects |= Subject::People;
    // Asked apart, since grouping would sort the changes of a large step.
    Statement &count = m_database.kept(QStringLiteral("SELECT count(*) FROM journal_change WHERE step = ?"));
    MULTAQA_CHECK(count.bind(0, transaction.m_step).run());
    if (count.next())
        done.changes = static_cast<int>(count.number(0));
    MULTAQA_CHECK(count.finish());
    Statement &tables =
        m_database.kept(QStringLiteral("SELECT DISTINCT record_table FROM journal_change WHERE step = ?"));
    MULTAQA_CHECK(tables.bind(0, transaction.m_step).run());
    while (tables.next())
        done.subjects |= subjectOf(tables.text(0));
    MULTAQA_CHECK(tables.finish());
    done.subjects |= Subject::History;
    return done;
}

} // namespace multaqa
