// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "Merge.h"

#include "Database.h"
#include "Erasure.h"
#include "Fold.h"
#include "stores/AttachmentStore.h"
#include "stores/ForgottenCounts.h"

#include <QHash>
#include <QUuid>

#include <set>

namespace multaqa {
namespace {

struct Step
{
    qint64 number; ///< in the file it is taken from
    QByteArray copy;
    qint64 sequence;
    qint64 clock;
    QString seen;
    QVariantList rest; ///< schema_version, made_at, person, operation, kind, target
};

Result<QHash<QByteArray, qint64>> lastSequences(const Database &database)
{
    Statement list = database.prepare(
        QStringLiteral("SELECT id, max(sequence) FROM journal_step JOIN journal_copy USING(copy) GROUP BY copy"));
    MULTAQA_CHECK(list.run());
    QHash<QByteArray, qint64> last;
    while (list.next())
        last.insert(list.bytes(0), list.number(1));
    MULTAQA_CHECK(list.finish());
    return last;
}

Result<QVariant> clockOf(const Database &database, const QByteArray &copy, qint64 sequence)
{
    Statement clock = database.prepare(
        QStringLiteral("SELECT clock FROM journal_step JOIN journal_copy USING(copy) WHERE id = ? AND sequence = ?"));
    MULTAQA_CHECK(clock.bind(0, copy).bind(1, sequence).run());
    return clock.next() ? clock.column(0) : QVariant();
}

/// One copy id must never have two histories: at the end of what both hold, the clocks are equal.
Result<void> checkOneHistoryEach(const Database &into, const Database &other, const QHash<QByteArray, qint64> &here,
                                 const QHash<QByteArray, qint64> &there)
{
    for (auto entry = there.begin(); entry != there.end(); ++entry) {
        const qint64 common = std::min(entry.value(), here.value(entry.key(), 0));
        if (common == 0)
            continue;
        MULTAQA_TRY(const QVariant ours, clockOf(into, entry.key(), common));
        MULTAQA_TRY(const QVariant theirs, clockOf(other, entry.key(), common));
        if (ours != theirs)
            return Error{ErrorKind::Damaged, {}, other.path(), QStringLiteral("one copy id with two histories")};
    }
    return {};
}

Result<std::vector<Step>> missingSteps(const Database &other, const QHash<QByteArray, qint64> &here)
{
    Statement list = other.prepare(QStringLiteral(
        "SELECT step, id, sequence, clock, seen, schema_version, made_at, person, operation, kind, target "
        "FROM journal_step JOIN journal_copy USING(copy) JOIN journal_context USING(context)"));
    MULTAQA_CHECK(list.run());
    std::vector<Step> steps;
    while (list.next()) {
        if (list.number(2) <= here.value(list.bytes(1), 0))
            continue;
        Step step{list.number(0), list.bytes(1), list.number(2), list.number(3), list.text(4), {}};
        for (int column = 5; column <= 10; ++column)
            step.rest << list.column(column);
        steps.push_back(std::move(step));
    }
    MULTAQA_CHECK(list.finish());
    std::sort(steps.begin(), steps.end(), [](const Step &a, const Step &b) {
        return std::tie(a.clock, a.copy, a.sequence) < std::tie(b.clock, b.copy, b.sequence);
    });
    // A gap would never be filled: what comes after it would be taken for all there is.
    QHash<QByteArray, qint64> last = here;
    for (const Step &step : steps)
        if (step.sequence != ++last[step.copy])
            return Error{ErrorKind::Damaged, {}, other.path(), QStringLiteral("a step is missing in the history")};
    return steps;
}

Result<qint64> insertedRow(const Database &database)
{
    MULTAQA_TRY(const QVariant row, database.single(QStringLiteral("SELECT last_insert_rowid()")));
    return row.toLongLong();
}

Result<qint64> localCopy(const Database &database, const QByteArray &id)
{
    Statement find = database.prepare(QStringLiteral("SELECT copy FROM journal_copy WHERE id = ?"));
    MULTAQA_CHECK(find.bind(0, id).run());
    if (find.next())
        return find.number(0);
    MULTAQA_CHECK(find.finish());
    Statement insert = database.prepare(QStringLiteral("INSERT INTO journal_copy(id) VALUES(?)"));
    MULTAQA_CHECK(insert.bind(0, id).run());
    return insertedRow(database);
}

/// Adds the steps to the history, and tells which number each has here.
Result<std::vector<std::pair<qint64, qint64>>> addSteps(const Database &into, const std::vector<Step> &steps)
{
    QHash<QByteArray, qint64> copies;
    QHash<QString, qint64> contexts;
    std::vector<std::pair<qint64, qint64>> numbers;
    Statement addContext = into.prepare(QStringLiteral("INSERT INTO journal_context(seen) VALUES(?)"));
    Statement addStep = into.prepare(QStringLiteral(
        "INSERT INTO journal_step(copy, sequence, clock, context, schema_version, made_at, person, operation, "
        "kind, target) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    for (const Step &step : steps) {
        if (!copies.contains(step.copy)) {
            MULTAQA_TRY(copies[step.copy], localCopy(into, step.copy));
        }
        if (!contexts.contains(step.seen)) {
            MULTAQA_CHECK(addContext.bind(0, step.seen).run());
            MULTAQA_TRY(contexts[step.seen], insertedRow(into));
        }
        addStep.bind(0, copies[step.copy]).bind(1, step.sequence).bind(2, step.clock).bind(3, contexts[step.seen]);
        for (int i = 0; i < step.rest.size(); ++i)
            addStep.bind(4 + i, step.rest.at(i));
        MULTAQA_CHECK(addStep.run());
        MULTAQA_TRY(const qint64 number, insertedRow(into));
        numbers.emplace_back(step.number, number);
    }
    return numbers;
}

/// What the forget steps among NUMBERS (there, here) erased, and the sums of those forgotten.
Result<int> takeErasures(const Database &into, const Database &other,
                         const std::vector<std::pair<qint64, qint64>> &numbers)
{
    Statement read = other.prepare(QStringLiteral("SELECT record, record_table FROM journal_erasure WHERE step = ?"));
    Statement add =
        into.prepare(QStringLiteral("INSERT INTO journal_erasure(step, record, record_table) VALUES(?, ?, ?)"));
    int taken = 0;
    for (const auto &[theirs, ours] : numbers) {
        MULTAQA_CHECK(read.bind(0, theirs).run());
        while (read.next()) {
            MULTAQA_CHECK(add.bind(0, ours).bind(1, read.bytes(0)).bind(2, read.text(1)).run());
            ++taken;
        }
        MULTAQA_CHECK(read.finish());
    }
    if (taken > 0)
        MULTAQA_CHECK(ForgottenCounts::take(into, other));
    return taken;
}

using Cell = std::tuple<QString, QByteArray, QString>; ///< table, record, field

/// Whether anything was erased here by what was taken.
Result<bool> eraseTaken(const Database &into, int erasures, const std::set<Cell> &cells)
{
    if (erasures > 0) {
        MULTAQA_CHECK(Erasure::eraseAll(into));
        return true;
    }
    MULTAQA_TRY(const bool isNothingErased, ErasedRecords(into).isEmpty());
    if (isNothingErased)
        return false;
    std::set<std::pair<QString, QByteArray>> records;
    for (const auto &[table, record, field] : cells)
        records.emplace(table, record);
    MULTAQA_TRY(const int erased, Erasure::eraseAgain(into, {records.begin(), records.end()}));
    MULTAQA_CHECK(AttachmentStore::removeUnnamed(into));
    return erased > 0;
}

} // namespace

Result<MergeReport> takeSteps(const Database &into, const Database &other)
{
    MULTAQA_TRY(const auto there, lastSequences(other));
    MULTAQA_CHECK(into.execute(QStringLiteral("BEGIN IMMEDIATE")));
    const auto take = [&]() -> Result<MergeReport> {
        MULTAQA_TRY(const auto here, lastSequences(into));
        MULTAQA_CHECK(checkOneHistoryEach(into, other, here, there));
        MULTAQA_TRY(const std::vector<Step> steps, missingSteps(other, here));
        if (steps.empty())
            return MergeReport{};
        Folding folding(into);
        MULTAQA_CHECK(folding.begin());
        MULTAQA_TRY(const auto numbers, addSteps(into, steps));
        MULTAQA_CHECK(AttachmentStore::takeMissing(into, other));

        MergeReport report;
        report.steps = static_cast<int>(steps.size());
        std::vector<Cell> rows;
        std::set<Cell> cells;
        Statement read = other.prepare(
            QStringLiteral("SELECT record, field, record_table, old, new FROM journal_change WHERE step = ?"));
        Statement add = into.prepare(QStringLiteral(
            "INSERT INTO journal_change(step, record, field, record_table, old, new) VALUES(?, ?, ?, ?, ?, ?)"));
        for (const auto &[theirs, ours] : numbers) {
            MULTAQA_CHECK(read.bind(0, theirs).run());
            while (read.next()) {
                add.bind(0, ours);
                for (int column = 0; column < 5; ++column)
                    add.bind(column + 1, read.column(column));
                MULTAQA_CHECK(add.run());
                ++report.changes;
                const Cell cell(read.text(2), read.bytes(0), read.text(1));
                if (read.text(1) == QLatin1String("+"))
                    rows.push_back(cell);
                else
                    cells.insert(cell);
                // Any edit may keep a retired row.
                cells.emplace(read.text(2), read.bytes(0), QStringLiteral("gone"));
            }
            MULTAQA_CHECK(read.finish());
        }

        // Before anything is folded: what the steps say of people who are forgotten, on either side, is never shown.
        MULTAQA_TRY(const int erasures, takeErasures(into, other, numbers));
        MULTAQA_TRY(report.erases, eraseTaken(into, erasures, cells));

        Fold fold(into);
        for (const auto &[table, record, field] : rows)
            MULTAQA_CHECK(fold.makeRow(table, record));
        for (const auto &[table, record, field] : cells)
            MULTAQA_CHECK(fold.settle(table, record, field));
        report.cells = static_cast<int>(cells.size());

        MULTAQA_CHECK(into.execute(
            QStringLiteral("UPDATE journal_state SET clock = max(clock, (SELECT max(clock) FROM journal_step))")));
        MULTAQA_CHECK(folding.end());
        return report;
    };
    auto taken = take();
    if (taken) {
        auto committed = into.execute(QStringLiteral("COMMIT"));
        if (committed) {
            if (taken->erases)
                MULTAQA_CHECK(Erasure::sweep(into));
            return taken;
        }
        taken = std::move(committed).error();
    }
    // Fails where SQLite has rolled back by itself, as on a full disk. The first error is the one to tell.
    if (auto undone = into.execute(QStringLiteral("ROLLBACK")); !undone)
        qWarning("%s", qPrintable(undone.error().detail));
    return taken;
}

} // namespace multaqa
