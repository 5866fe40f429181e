// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
//
// The list of very many people, as the window has it: build/bench/PeopleBench [PEOPLE [FILE]], where FILE is made, and
// kept, if it is not there. Says in milliseconds what opening and showing takes, part by part, then what 1,000
// different queries in two scripts take from the key to the painted rows, checks what they found against a plain scan,
// and how much memory it took.

#include "Measuring.h"
#include "PeopleFile.h"

#include "app/Conference.h"
#include "app/people/Countries.h"
#include "app/people/PeopleQuery.h"
#include "app/people/PeopleSource.h"
#include "app/text/Fold.h"
#include "db/stores/PeopleStore.h"
#include "ui/Application.h"
#include "ui/people/PeopleModel.h"
#include "ui/people/PeoplePage.h"
#include "ui/widgets/TableView.h"

#include <QFile>
#include <QLineEdit>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace multaqa;

namespace {

/// A field of /proc/self/status in MB; 0 where there is none.
double memory(const char *field)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n'))
        if (line.startsWith(field))
            return line.simplified().split(' ').value(1).toDouble() / 1024;
    return 0;
}

/// COUNT different queries of one letter to two words, taken from the words of the people themselves.
QStringList someQueries(const std::vector<PersonText> &people, int count)
{
    QRandomGenerator random(1234);
    QStringList queries;
    while (queries.size() < count) {
        const PersonText &person = people[random.bounded(static_cast<quint32>(people.size()))];
        const QStringList words = fold(person.text).split(u' ', Qt::SkipEmptyParts);
        QString query = words[random.bounded(static_cast<quint32>(words.size()))];
        query.truncate(1 + static_cast<int>(random.bounded(7)));
        if (random.bounded(4) == 0)
            query += u' ' % words[random.bounded(static_cast<quint32>(words.size()))].left(1 + random.bounded(5));
        if (!queries.contains(query))
            queries << query;
    }
    return queries;
}

} // namespace

/// The page as the window has it: from the wish to open the file to the first rows, and from a key to the rows it
/// finds.
void measurePage(const QString &path, const QStringList &queries, const std::vector<QStringList> &plain)
{
    StartWords start;
    start.language = Language::Arabic;
    Application::instance().begin(start);
    PeoplePage page;
    page.resize(1068, 740);
    page.show();
    QCoreApplication::processEvents();
    const double before = memory("VmRSS");
    QElapsedTimer timer;
    timer.start();
    const std::clock_t opening = std::clock();
    const auto conference = must(Conference::open(path, QStringLiteral("Huda Mansour"), Access::ReadOnly));
    std::printf("page: conference open after %.0f ms", milliseconds(timer));
    page.setConference(conference.get());
    std::printf(", page has it after %.0f", milliseconds(timer));
    const auto *table = page.findChild<TableView *>(QStringLiteral("people"));
    auto *model = static_cast<PeopleModel *>(table->model());
    while (model->rowCount() == 0)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    std::printf(", list there after %.0f", milliseconds(timer));
    QCoreApplication::processEvents();
    std::printf(", first rows painted after %.0f (%.0f of the processor)", milliseconds(timer),
                1000.0 * static_cast<double>(std::clock() - opening) / CLOCKS_PER_SEC);
    while (!model->source().isAtRest())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    std::printf(", all words read after %.0f\n", milliseconds(timer));

    QLineEdit *field = nullptr;
    for (QLineEdit *each : page.findChildren<QLineEdit *>())
        if (!each->accessibleName().isEmpty() && each->minimumWidth() > 100)
            field = field ? field : each;
    std::vector<double> times;
    std::vector<double> work; // of the processor, which does not grow when others use the machine too
    int wrong = 0;
    for (qsizetype i = 0; i < queries.size(); ++i) {
        timer.start();
        const std::clock_t begun = std::clock();
        field->setText(queries[i]);
        QCoreApplication::processEvents(); // lays out and paints what is another now
        times.push_back(milliseconds(timer));
        work.push_back(1000.0 * static_cast<double>(std::clock() - begun) / CLOCKS_PER_SEC);
        if (i % 10 > 0)
            continue;
        const QStringList terms = model->query().terms();
        const auto found = std::count_if(plain.begin(), plain.end(), [&](const QStringList &lines) {
            return std::all_of(terms.begin(), terms.end(), [&](const QString &term) {
                return std::any_of(lines.begin(), lines.end(),
                                   [&](const QString &line) { return line.contains(term); });
            });
        });
        wrong += found != model->rowCount();
    }
    std::sort(times.begin(), times.end());
    std::printf(
        "page: from key to painted rows: median %.1f ms, 99th percentile %.1f, worst %.1f; %d of %lld differ from "
        "a plain scan\n",
        times[times.size() / 2], times[times.size() * 99 / 100], times.back(), wrong,
        static_cast<long long>(queries.size() / 10));
    std::printf("page: memory %.0f MB before, %.0f now\n", before, memory("VmRSS"));
}

int main(int count, char **words)
{
    Application application(count, words);
    const int people = count > 1 ? QByteArray(words[1]).toInt() : 100'000;
    const QTemporaryDir folder;
    const QString path =
        count > 2 ? QString::fromLocal8Bit(words[2]) : folder.filePath(QStringLiteral("people.multaqa"));
    QElapsedTimer timer;
    timer.start();
    if (!QFile::exists(path))
        makePeopleFile(path, people);
    std::printf("file of %d people made in %.0f ms, %.1f MB\n", people, milliseconds(timer),
                static_cast<double>(QFile(path).size()) / 1048576);

    timer.start();
    const auto database = must(Database::open(path, Access::ReadOnly));
    std::printf("open %.1f ms\n", milliseconds(timer));
    timer.start();
    must(database->single(QStringLiteral("PRAGMA quick_check(1)")));
    std::printf("  of which quick_check %.1f ms\n", milliseconds(timer));
    timer.start();
    const auto reader = must(Database::openBeside(path, Access::ReadOnly));
    std::printf("openBeside %.1f ms\n", milliseconds(timer));
    timer.start();
    const auto catalogue = must(PeopleCatalogue::read(*reader));
    std::printf("catalogue %.1f ms\n", milliseconds(timer));
    for (const Language language : {Language::Arabic, Language::English}) {
        timer.start();
        must(PeopleList::read(*reader, catalogue, {{{PeopleColumn{}, Qt::AscendingOrder}}, language}, {}));
        std::printf("list by name %.1f ms\n", milliseconds(timer));
    }
    timer.start();
    const auto list = must(PeopleList::read(*reader, catalogue, {}, {}));
    std::printf("list unsorted %.1f ms\n", milliseconds(timer));
    timer.start();
    const auto text = must(PeopleText::read(*reader, catalogue, list.everybody(), {}));
    std::printf("text %.1f ms, %.1f MB\n", milliseconds(timer), static_cast<double>(text->bytes()) / 1048576);

    std::vector<PersonText> all;
    timer.start();
    all = must(PeopleStore(*reader).textsAfter({}, people));
    std::printf("texts read %.1f ms\n", milliseconds(timer));
    timer.start();
    qsizetype folded = 0;
    for (const PersonText &person : all)
        folded += fold(person.text).size();
    std::printf("fold alone %.1f ms, %lld letters\n", milliseconds(timer), static_cast<long long>(folded));
    timer.start();
    must(PeopleStore(*reader).figures());
    std::printf("figures %.1f ms\n", milliseconds(timer));

    std::vector<double> times;
    const QStringList queries = someQueries(all, 1000);
    for (const QString &query : queries) {
        PeopleQuery asked;
        asked.words = query;
        timer.start();
        const PeopleList found = list.only(text->find(asked.terms()));
        times.push_back(milliseconds(timer));
    }
    std::sort(times.begin(), times.end());
    std::printf("query: median %.2f ms, 99th percentile %.2f, worst %.2f\n", times[500], times[990], times[999]);
    std::vector<QStringList> plain;
    for (const PersonText &person : all) {
        QStringList &lines = plain.emplace_back();
        for (const QString &line : person.text.split(u'\n', Qt::SkipEmptyParts))
            lines << fold(line);
        for (const Language language : allLanguages)
            lines << fold(countryName(person.country, language));
        if (const Organisation *organisation = catalogue.organisation(person.organisation)) {
            const StakeholderGroup *group = catalogue.groupOf(person.organisation);
            lines << fold(organisation->name.ar) << fold(organisation->name.en) << fold(organisation->acronym);
            if (group)
                lines << fold(group->name.ar) << fold(group->name.en);
        }
    }
    measurePage(path, queries, plain);
    std::printf("memory at most %.0f MB, with the plain scan's own copy of all words\n", memory("VmHWM"));
    return 0;
}
