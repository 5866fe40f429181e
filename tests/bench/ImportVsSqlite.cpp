// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
//
// What it costs to add 100,000 people with 20 columns filled in, their history and all, beside the bare `.import` of
// the same rows by the sqlite3 shell: row by row through the triggers, in bulk, the undo of it, and the whole import of
// a table, from reading it to the durable step. Each five times, the median. Files lie in TMPDIR.

#include "Measuring.h"

#include "app/exchange/participants/ParticipantImport.h"
#include "db/Database.h"
#include "db/Journal.h"
#include "db/records/Records.h"
#include "db/stores/BulkInsert.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

#include <sys/resource.h>

namespace multaqa {
namespace {

constexpr int rows = 100'000;

std::vector<Participant> people()
{
    std::vector<Participant> all(rows);
    int number = 0;
    for (Participant &each : all) {
        const QString n = QString::number(++number);
        each.id = ParticipantId::make();
        each.nameArabic = u"ليلى العطّار " % n;
        each.nameLatin = u"Leila Attar " % n;
        each.honorific = {QStringLiteral("السيدة"), QStringLiteral("Ms"), QStringLiteral("Mme")};
        each.jobTitle = {QStringLiteral("مديرة عامة"), QStringLiteral("Director General"),
                         QStringLiteral("Directrice générale")};
        each.email = u"leila" % n % u"@example.org";
        each.phone = u"+961 1 " % n;
        each.country = QStringLiteral("LB");
        each.gender = Gender::Female;
        each.notes = QStringLiteral("invited by letter of 2 February");
        each.externalId = n;
        each.consent = Consent::Given;
        each.consentOn = QDate(2021, 1, 20);
        each.source = QStringLiteral("registration form");
        each.badgeCode = n.rightJustified(12, u'0');
    }
    return all;
}

/// The values of 20 columns, as a list from elsewhere would hold them.
void writeCsv(const QString &path, const std::vector<Participant> &all)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        std::exit(1);
    for (const Participant &each : all) {
        QVariantList values{each.id.text()};
        forEachField<Participant>([&](const auto &field) {
            if constexpr (!std::is_same_v<std::remove_cvref_t<decltype(Participant().*field.member)>,
                                          std::optional<OrganisationId>> &&
                          !std::is_same_v<std::remove_cvref_t<decltype(Participant().*field.member)>, AttachmentKey>)
                Column::append(values, each.*field.member);
        });
        QStringList cells;
        for (const QVariant &value : values.mid(0, 20))
            cells << u'"' % value.toString() % u'"';
        file.write(cells.join(u',').toUtf8() + '\n');
    }
}

struct Time
{
    double clock;
    double processor;
};

double processorTime()
{
    double seconds = 0;
    for (const auto who : {RUSAGE_SELF, RUSAGE_CHILDREN}) {
        rusage used{};
        getrusage(who, &used);
        for (const timeval &part : {used.ru_utime, used.ru_stime})
            seconds += static_cast<double>(part.tv_sec) + static_cast<double>(part.tv_usec) / 1e6;
    }
    return seconds;
}

template <typename Body>
Time timeOf(Body &&body)
{
    const double before = processorTime();
    QElapsedTimer timer;
    timer.start();
    body();
    return {static_cast<double>(timer.nsecsElapsed()) / 1e9, processorTime() - before};
}

double median(const std::vector<Time> &times, double Time::*which)
{
    std::vector<double> values;
    for (const Time &each : times)
        values.push_back(each.*which);
    return multaqa::median(std::move(values));
}

void tell(const char *name, const std::vector<Time> &times, const std::vector<Time> &base)
{
    const double clock = median(times, &Time::clock);
    const double processor = median(times, &Time::processor);
    std::printf("%-20s %6.2f s (%4.1f x)   processor %6.2f s (%4.1f x)\n", name, clock,
                clock / median(base, &Time::clock), processor, processor / median(base, &Time::processor));
}

/// A table of twenty columns, with headers, of which an import takes sixteen.
void writeTable(const QString &path, const std::vector<Participant> &all)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        std::exit(1);
    file.write("name (Arabic),name (Latin),title,job title,organisation,country,email,phone,language,gender,tags,notes,"
               "consent,consent date,source,external id,hotel,flight,badge colour,seat\n");
    constexpr int organisations = 3000;
    for (const Participant &each : all) {
        const QStringList cells{each.nameArabic,
                                each.nameLatin,
                                each.honorific.en,
                                each.jobTitle.en,
                                u"Organisation " % QString::number(each.externalId.toInt() % organisations),
                                each.country,
                                each.email,
                                each.phone,
                                QStringLiteral("en"),
                                QStringLiteral("female"),
                                QStringLiteral("VIP"),
                                each.notes,
                                QStringLiteral("given"),
                                QStringLiteral("2021-01-20"),
                                each.source,
                                each.externalId,
                                u"Hotel " % each.externalId,
                                u"ME " % each.externalId,
                                QStringLiteral("blue"),
                                each.externalId};
        file.write(cells.join(u',').toUtf8() + '\n');
    }
}

/// Reads the table of that PATH, plans, and takes it into a new conference.
Time import(const QString &path, const QString &table)
{
    auto conference = must(Conference::create(path, QStringLiteral("Huda")));
    const Time time = timeOf([&] {
        const ParticipantFields fields = must(ParticipantFields::read(conference->database()));
        const auto isKnown = [&](const QString &word) { return fields.named(word) != nullptr; };
        const ImportSource source = must(ImportSource::open(table, isKnown, {}));
        const ColumnMapping mapping = ColumnMapping::guess(source, fields);
        const auto plan =
            must(ParticipantImportPlan::make(conference->database(), source, mapping, ImportMode::Update));
        const auto report = must(ParticipantImport::take(*conference, plan));
        if (report.added != rows)
            std::exit(1);
    });
    conference.reset();
    QFile::remove(path);
    return time;
}

enum class Way { Single, Bulk };

/// Adds ALL to a new file as one step, and turns it back.
std::pair<Time, Time> addAndUndo(const QString &path, CopyRegistry &registry, const std::vector<Participant> &all,
                                 Way way)
{
    auto database = must(Database::create(path));
    Journal journal(*database, registry, &QDateTime::currentMSecsSinceEpoch);
    StepReport done;
    const Time add = timeOf([&] {
        auto step = must(journal.begin(QStringLiteral("Huda"), QStringLiteral("import"), StepKind::Do));
        if (way == Way::Bulk) {
            auto bulk = must(BulkInsert<Participant>::into(*step));
            must(bulk.insert(all));
        } else {
            for (const Participant &each : all)
                must(RecordStore<Participant>::insert(*step, each));
        }
        done = must(journal.commit(std::move(step)));
    });
    const Time undo = timeOf([&] { must(journal.turnBack(done.step, QStringLiteral("Huda"), StepKind::Undo)); });
    database.reset();
    QFile::remove(path);
    return {add, undo};
}

void run(int rounds)
{
    const QTemporaryDir folder;
    const std::vector<Participant> all = people();
    const QString csv = folder.filePath(QStringLiteral("people.csv"));
    writeCsv(csv, all);
    QStringList columns;
    for (int column = 0; column < 20; ++column)
        columns << QStringLiteral("c%1 TEXT").arg(column);
    CopyRegistry registry(folder.filePath(QStringLiteral("copies.sqlite")));
    std::vector<Time> bare;
    std::vector<Time> single;
    std::vector<Time> bulk;
    std::vector<Time> undo;
    const QString table = folder.filePath(QStringLiteral("table.csv"));
    writeTable(table, all);
    std::vector<Time> whole;
    for (int round = 0; round < rounds; ++round) {
        const QString path = folder.filePath(QStringLiteral("people.multaqa"));
        bare.push_back(timeOf([&] {
            QProcess::execute(QStringLiteral("sqlite3"), {path, u"CREATE TABLE t(" % columns.join(u',') % u')',
                                                          QStringLiteral(".mode csv"), u".import '" % csv % u"' t"});
        }));
        QFile::remove(path);
        single.push_back(addAndUndo(path, registry, all, Way::Single).first);
        const auto [added, undone] = addAndUndo(path, registry, all, Way::Bulk);
        bulk.push_back(added);
        undo.push_back(undone);
        whole.push_back(import(path, table));
    }
    tell("sqlite3 .import", bare, bare);
    tell("RecordStore::insert", single, bare);
    tell("BulkInsert", bulk, bare);
    tell("undo of it", undo, bare);
    tell("import of a table", whole, bare);
}

} // namespace
} // namespace multaqa

int main(int count, char **words)
{
    const QCoreApplication application(count, words);
    multaqa::run(count > 1 ? std::max(1, std::atoi(words[1])) : 5); // how often
    return 0;
}
