// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "ReportBook.h"

#include "app/people/PeopleCatalogue.h"
#include "db/stores/ReportStore.h"

#include <QCollator>
#include <QHash>
#include <QSet>
#include <QTimeZone>

#include <algorithm>

namespace multaqa {
namespace {

void sortByName(std::vector<Organisation> &organisations)
{
    const QCollator collator;
    std::stable_sort(organisations.begin(), organisations.end(), [&](const Organisation &a, const Organisation &b) {
        return collator.compare(organisationName(a, Language::Arabic), organisationName(b, Language::Arabic)) < 0;
    });
}

int count(const ReportBook &book, bool (ReportEntry::*is)() const)
{
    return static_cast<int>(std::count_if(book.entries.begin(), book.entries.end(),
                                          [is](const ReportEntry &entry) { return (entry.*is)(); }));
}

} // namespace

Result<ReportBook> ReportBook::read(const Database &database, QDate today)
{
    ReportBook book;
    const ReportStore store(database);
    MULTAQA_TRY(auto conferences, RecordStore<ConferenceDetails>(database).all());
    MULTAQA_TRY(auto reports, store.all());
    MULTAQA_TRY(const auto authors, RecordStore<ReportAuthor>(database).all());
    MULTAQA_TRY(auto organisations, store.authors());
    MULTAQA_TRY(const auto deadlines, RecordStore<Deadline>(database).all());
    MULTAQA_TRY(const auto moves, RecordStore<DeadlineMove>(database).all());
    MULTAQA_TRY(book.silent, store.withoutReport());
    sortByName(book.silent);
    if (!conferences.empty())
        book.conference = std::move(conferences.front());
    book.deadline = decidingDeadline(deadlines, DeadlineKind::Reports);
    const QTimeZone named(book.conference.timeZone.toLatin1());
    const QTimeZone zone = named.isValid() ? named : QTimeZone::utc();
    const auto latenessOn = [&](QDate day) {
        return book.deadline ? latenessOf(day.startOfDay(zone).toUTC(), *book.deadline, moves) : Lateness::NoDeadline;
    };
    sortByName(organisations);
    QHash<ReportId, QSet<OrganisationId>> authorsOf;
    for (const ReportAuthor &author : authors)
        authorsOf[author.report].insert(author.organisation);
    for (Report &report : reports) {
        ReportEntry entry;
        const QSet<OrganisationId> its = authorsOf.value(report.id);
        std::copy_if(organisations.begin(), organisations.end(), std::back_inserter(entry.authors),
                     [&](const Organisation &organisation) { return its.contains(organisation.id); });
        if (report.receivedOn)
            entry.lateness = latenessOn(*report.receivedOn);
        else
            entry.isOverdue = latenessOn(today) == Lateness::Late;
        entry.report = std::move(report);
        book.entries.push_back(std::move(entry));
    }
    std::stable_sort(book.entries.begin(), book.entries.end(), [](const ReportEntry &a, const ReportEntry &b) {
        const auto &first = a.report.receivedOn;
        const auto &second = b.report.receivedOn;
        return first && (!second || *first < *second);
    });
    return book;
}

const ReportEntry *ReportBook::entry(ReportId id) const
{
    const auto found =
        std::find_if(entries.begin(), entries.end(), [&](const ReportEntry &entry) { return entry.report.id == id; });
    return found == entries.end() ? nullptr : &*found;
}

const Organisation *ReportBook::silentOne(OrganisationId id) const
{
    const auto found =
        std::find_if(silent.begin(), silent.end(), [&](const Organisation &each) { return each.id == id; });
    return found == silent.end() ? nullptr : &*found;
}

const ReportEntry *ReportBook::announcedBy(OrganisationId organisation) const
{
    const auto found = std::find_if(entries.begin(), entries.end(), [&](const ReportEntry &entry) {
        return !entry.isReceived() && std::any_of(entry.authors.begin(), entry.authors.end(),
                                                  [&](const Organisation &each) { return each.id == organisation; });
    });
    return found == entries.end() ? nullptr : &*found;
}

int ReportBook::late() const
{
    return count(*this, &ReportEntry::isLate);
}

int ReportBook::unpublished() const
{
    return count(*this, &ReportEntry::isUnpublished);
}

int ReportBook::announced() const
{
    return static_cast<int>(entries.size()) - count(*this, &ReportEntry::isReceived);
}

} // namespace multaqa
