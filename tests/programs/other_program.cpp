// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
//
// The other program that some tests need: one that opens a file as another user, holds it, writes it until killed, or
// races for the next step of a copy.

#include "app/ErrorText.h"
#include "db/Database.h"
#include "db/Ids.h"
#include "db/Journal.h"

#include <QCoreApplication>
#include <QDateTime>

#include <cstdio>
#include <random>

using namespace multaqa;

namespace {

void say(const QString &line)
{
    std::fputs(qPrintable(line), stdout);
    std::fputc('\n', stdout);
    std::fflush(stdout);
}

int failed(const Error &error)
{
    say(QStringLiteral("error %1 %2 | %3").arg(static_cast<int>(error.kind)).arg(errorText(error), error.detail));
    return 1;
}

/// How it opened; then holds it until its input ends.
int hold(const QString &file)
{
    auto opened = Database::open(file, Access::ReadWrite);
    if (!opened)
        return failed(opened.error());
    const auto &reason = opened.value()->readOnlyReason();
    say(reason ? QStringLiteral("read-only %1 %2").arg(static_cast<int>(reason->kind)).arg(errorText(*reason))
               : QStringLiteral("writing"));
    while (std::getchar() != EOF)
        continue;
    return 0;
}

Result<StepReport> import(Database &database, Journal &journal, int rows)
{
    MULTAQA_TRY(auto step, journal.begin(QStringLiteral("Huda"), QStringLiteral("import"), StepKind::Do));
    Statement insert = database.prepare(QStringLiteral("INSERT INTO participant(id, name_ar, notes) VALUES(?, ?, ?)"));
    for (int row = 0; row < rows; ++row) {
        insert.bind(0, makeUuid7().toRfc4122()).bind(1, QStringLiteral("ليلى العطّار")).bind(2, QString(200, u'x'));
        MULTAQA_CHECK(insert.run());
    }
    insert = database.prepare(QStringLiteral("SELECT 1"));
    return journal.commit(std::move(step));
}

Result<StepReport> edit(Database &database, Journal &journal, unsigned number)
{
    MULTAQA_TRY(auto step, journal.begin(QStringLiteral("Huda"), QStringLiteral("edit"), StepKind::Do));
    // Every row: all of the file's pages change, and a kill in the middle tears it.
    MULTAQA_CHECK(database.execute(u"UPDATE participant SET email = '" % QString::number(number) % u"'" %
                                   (number % 4 == 0 ? u"" : u" WHERE id = (SELECT max(id) FROM participant)")));
    return journal.commit(std::move(step));
}

/// Edits, imports and undoes without end. Says the copy id and the sequence of each step once it is durable.
int write(const QString &file, const QString &registryFile, unsigned seed)
{
    auto opened = Database::open(file, Access::ReadWrite);
    if (!opened)
        return failed(opened.error());
    Database &database = **opened;
    if (database.readOnlyReason())
        return failed(*database.readOnlyReason());
    CopyRegistry registry(registryFile);
    Journal journal(database, registry, &QDateTime::currentMSecsSinceEpoch);
    std::mt19937 random(seed);
    for (;;) {
        const unsigned what = random() % 10;
        const auto last = database.single(QStringLiteral("SELECT max(step) FROM journal_step"));
        const auto done = what == 0   ? import(database, journal, 100)
                          : what <= 2 ? journal.turnBack(last->toLongLong(), QStringLiteral("Huda"), StepKind::Undo)
                                      : edit(database, journal, static_cast<unsigned>(random()));
        if (!done)
            return failed(done.error());
        if (done->step == 0)
            continue;
        const auto name = database.single(u"SELECT hex(id) || ' ' || sequence FROM journal_step JOIN journal_copy "
                                          u"USING(copy) WHERE step = " %
                                          QString::number(done->step));
        say(u"done " % name->toString());
    }
}

/// Asks for the steps 2 to LAST + 1 of COPY, each until somebody has it, and says how many it was granted.
int claim(const QString &registryFile, const QUuid &copy, int last)
{
    CopyRegistry registry(registryFile);
    int granted = 0;
    for (int sequence = 2; sequence <= last + 1; ++sequence)
        granted += registry.claim(copy, sequence) ? 1 : 0;
    say(QString::number(granted));
    return 0;
}

} // namespace

int main(int count, char **words)
{
    const QCoreApplication application(count, words);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments.at(1) == QLatin1String("hold"))
        return hold(arguments.at(2));
    if (arguments.size() == 5 && arguments.at(1) == QLatin1String("write"))
        return write(arguments.at(2), arguments.at(3), arguments.at(4).toUInt());
    if (arguments.size() == 5 && arguments.at(1) == QLatin1String("claim"))
        return claim(arguments.at(2), QUuid::fromString(arguments.at(3)), arguments.at(4).toInt());
    return 2;
}
