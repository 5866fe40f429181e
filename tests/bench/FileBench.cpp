// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
//
// What the history costs: a durable edit against the same UPDATE without one, the undo of a long import, opening.
// Files lie in TMPDIR: choose a real disk for it, since memory makes everything durable at once.

#include "Measuring.h"

#include "db/Database.h"
#include "db/Ids.h"
#include "db/Journal.h"
#include "db/Verification.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

#include <cstdlib>

namespace multaqa {
namespace {

/// A file with ROWS participants in it, imported as one step.
class Imported
{
public:
    explicit Imported(int rows)
        : m_registry(m_folder.filePath(QStringLiteral("copies.sqlite")))
        , m_database(must(Database::create(path())))
        , m_journal(*m_database, m_registry, &QDateTime::currentMSecsSinceEpoch)
    {
        auto step = begin();
        Statement &insert = step->statement(QStringLiteral("INSERT INTO participant(id, name_ar, name_latin, "
                                                           "job_title_ar, job_title_en, email, phone, country, notes) "
                                                           "VALUES(?, ?, ?, ?, ?, ?, ?, 'LB', ?)"));
        for (int row = 0; row < rows; ++row) {
            insert.bind(0, makeUuid7().toRfc4122())
                .bind(1, QStringLiteral("ليلى العطّار"))
                .bind(2, QStringLiteral("Leila Attar"));
            insert.bind(3, QStringLiteral("مديرة عامة")).bind(4, QStringLiteral("Director General"));
            insert.bind(5, QStringLiteral("leila%1@example.org").arg(row)).bind(6, QStringLiteral("+961 1 000 000"));
            insert.bind(7, QStringLiteral("invited by letter"));
            must(insert.run());
        }
        import = must(m_journal.commit(std::move(step))).step;
    }

    QString path() const { return m_folder.filePath(QStringLiteral("file.multaqa")); }
    Database &database() { return *m_database; }
    Journal &journal() { return m_journal; }
    std::unique_ptr<Transaction> begin()
    {
        return must(m_journal.begin(QStringLiteral("Huda"), QStringLiteral("edit"), StepKind::Do));
    }
    std::vector<QByteArray> ids()
    {
        std::vector<QByteArray> all;
        Statement list = m_database->prepare(QStringLiteral("SELECT id FROM participant"));
        must(list.run());
        while (list.next())
            all.push_back(list.bytes(0));
        return all;
    }

    qint64 import = 0;

private:
    QTemporaryDir m_folder;
    CopyRegistry m_registry;
    std::unique_ptr<Database> m_database;
    Journal m_journal;
};

const QString update = QStringLiteral("UPDATE participant SET email = ? WHERE id = ?");

void editWithoutHistory(benchmark::State &state)
{
    Imported file(3000);
    const auto ids = file.ids();
    // The guards are the history's, too.
    for (const char *guard : {"insert", "update", "delete"})
        must(file.database().execute(u"DROP TRIGGER guard_" % QLatin1String(guard) % u"_participant"));
    must(file.database().execute(QStringLiteral("DROP TRIGGER temp.journal_update_participant")));
    size_t number = 0;
    for (auto _ : state) {
        must(file.database().execute(QStringLiteral("BEGIN IMMEDIATE")));
        Statement statement = file.database().prepare(update);
        statement.bind(0, QString::number(number)).bind(1, ids[number * 7919 % ids.size()]);
        must(statement.run());
        must(file.database().execute(QStringLiteral("COMMIT")));
        ++number;
    }
}
BENCHMARK(editWithoutHistory)->Unit(benchmark::kMicrosecond)->UseRealTime();

void editWithHistory(benchmark::State &state)
{
    Imported file(3000);
    const auto ids = file.ids();
    size_t number = 0;
    for (auto _ : state) {
        auto step = file.begin();
        Statement &statement = step->statement(update);
        statement.bind(0, QString::number(number)).bind(1, ids[number * 7919 % ids.size()]);
        must(statement.run());
        must(file.journal().commit(std::move(step)));
        ++number;
    }
}
BENCHMARK(editWithHistory)->Unit(benchmark::kMicrosecond)->UseRealTime();

void importRows(benchmark::State &state)
{
    for (auto _ : state)
        const Imported file(static_cast<int>(state.range(0)));
}
BENCHMARK(importRows)->Arg(10'000)->Unit(benchmark::kMillisecond)->UseRealTime();

void undoOfAnImport(benchmark::State &state)
{
    for (auto _ : state) {
        state.PauseTiming();
        auto file = std::make_unique<Imported>(static_cast<int>(state.range(0)));
        state.ResumeTiming();
        must(file->journal().turnBack(file->import, QStringLiteral("Huda"), StepKind::Undo));
        state.PauseTiming();
        file.reset();
        state.ResumeTiming();
    }
}
BENCHMARK(undoOfAnImport)->Arg(10'000)->Unit(benchmark::kMillisecond)->UseRealTime();

void openFile(benchmark::State &state)
{
    Imported file(static_cast<int>(state.range(0)));
    for (auto _ : state)
        must(Database::open(file.path(), Access::ReadOnly));
}
BENCHMARK(openFile)->Arg(100)->Arg(10'000)->Unit(benchmark::kMillisecond)->UseRealTime();

void verifyFile(benchmark::State &state)
{
    Imported file(static_cast<int>(state.range(0)));
    for (auto _ : state)
        if (!must(verify(file.database())).isEmpty())
            state.SkipWithError("the file does not hold together");
}
BENCHMARK(verifyFile)->Arg(10'000)->Unit(benchmark::kMillisecond)->UseRealTime();

} // namespace
} // namespace multaqa

int main(int count, char **words)
{
    const QCoreApplication application(count, words);
    benchmark::Initialize(&count, words);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
