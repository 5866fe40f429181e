// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "RequestBook.h"

#include "app/Ordering.h"
#include "db/stores/RequestStore.h"

#include <algorithm>
#include <tuple>

namespace multaqa {
namespace {

template <typename Record>
const Record *byId(const std::vector<Record> &records, decltype(Record::id) id)
{
    const auto found = std::find_if(records.begin(), records.end(), [&](const Record &each) { return each.id == id; });
    return found == records.end() ? nullptr : &*found;
}

template <typename Record>
QHash<decltype(Record::id), Record> indexed(std::vector<Record> records)
{
    QHash<decltype(Record::id), Record> index;
    for (Record &record : records)
        index.insert(record.id, std::move(record));
    return index;
}

void rankReserves(std::vector<RequestEntry> &entries)
{
    std::vector<RequestEntry *> reserves;
    for (RequestEntry &entry : entries)
        if (entry.request.decision == RequestDecision::Reserve)
            reserves.push_back(&entry);
    std::sort(reserves.begin(), reserves.end(), [](const RequestEntry *a, const RequestEntry *b) {
        return std::tie(a->request.position, a->request.id) < std::tie(b->request.position, b->request.id);
    });
    QHash<SessionId, int> ranks;
    for (RequestEntry *entry : reserves)
        entry->rank = ++ranks[entry->request.session.value_or(SessionId())];
}

} // namespace

QString RequestEntry::country() const
{
    return participant.country.isEmpty() && organisation ? organisation->country : participant.country;
}

std::optional<StakeholderGroupId> RequestEntry::group() const
{
    return organisation ? organisation->group : std::nullopt;
}

Result<RequestBook> RequestBook::read(const Database &database)
{
    RequestBook book;
    MULTAQA_TRY(book.kinds, Ordering::all<RequestKind>(database));
    MULTAQA_TRY(book.groups, Ordering::all<StakeholderGroup>(database));
    MULTAQA_TRY(book.sessions, RecordStore<Session>(database).all());
    std::stable_sort(book.sessions.begin(), book.sessions.end(), [](const Session &a, const Session &b) {
        return a.startsAt && (!b.startsAt || *a.startsAt < *b.startsAt);
    });
    const RequestStore store(database);
    MULTAQA_TRY(auto requests, store.all());
    MULTAQA_TRY(auto people, store.participants());
    MULTAQA_TRY(auto allOrganisations, RecordStore<Organisation>(database).all());
    MULTAQA_TRY(auto wishes, Ordering::all<RequestWish>(database));
    MULTAQA_TRY(const auto deadlines, RecordStore<Deadline>(database).all());
    MULTAQA_TRY(const auto moves, RecordStore<DeadlineMove>(database).all());
    const auto participants = indexed(std::move(people));
    const auto organisations = indexed(std::move(allOrganisations));
    QHash<RoleRequestId, std::vector<SessionId>> wishesOf;
    for (const RequestWish &wish : wishes)
        wishesOf[wish.request].push_back(wish.session);
    for (RoleRequest &request : requests) {
        RequestEntry entry;
        entry.wishes = wishesOf.value(request.id);
        entry.participant = participants.value(request.participant);
        if (const auto known = organisations.constFind(entry.participant.organisation.value_or(OrganisationId()));
            known != organisations.constEnd())
            entry.organisation = *known;
        entry.request = std::move(request);
        book.entries.push_back(std::move(entry));
    }
    std::stable_sort(book.entries.begin(), book.entries.end(), [](const RequestEntry &a, const RequestEntry &b) {
        return a.request.receivedAt < b.request.receivedAt;
    });
    rankReserves(book.entries);
    book.judgeLateness(deadlines, moves);
    return book;
}

void RequestBook::judgeLateness(const std::vector<Deadline> &deadlines, const std::vector<DeadlineMove> &moves)
{
    const auto deadline = decidingDeadline(deadlines, DeadlineKind::SpeakerRequests);
    for (RequestEntry &entry : entries)
        entry.lateness = deadline ? latenessOf(entry.request.receivedAt, *deadline, moves) : Lateness::NoDeadline;
}

const RequestKind *RequestBook::kind(RequestKindId id) const
{
    return byId(kinds, id);
}

const StakeholderGroup *RequestBook::group(std::optional<StakeholderGroupId> id) const
{
    return id ? byId(groups, *id) : nullptr;
}

const Session *RequestBook::session(SessionId id) const
{
    return byId(sessions, id);
}

const RequestEntry *RequestBook::entry(RoleRequestId id) const
{
    const auto found =
        std::find_if(entries.begin(), entries.end(), [&](const RequestEntry &entry) { return entry.request.id == id; });
    return found == entries.end() ? nullptr : &*found;
}

bool RequestBook::takes(const Session &session, const RequestKind &kind)
{
    return session.kind != SessionKind::Break && (!kind.sessionKind || session.kind == *kind.sessionKind);
}

RequestBook::Demand RequestBook::demandFor(SessionId id) const
{
    Demand demand;
    if (const Session *of = session(id))
        demand.places = of->places;
    for (const RequestEntry &entry : entries) {
        const bool isHere = entry.request.session == id;
        if (isHere || std::find(entry.wishes.begin(), entry.wishes.end(), id) != entry.wishes.end()) {
            ++demand.wishes;
            if (entry.request.decision == RequestDecision::Undecided)
                ++demand.undecided;
        }
        if (isHere && entry.request.decision == RequestDecision::Accepted)
            ++demand.accepted;
        if (isHere && entry.request.decision == RequestDecision::Reserve)
            ++demand.reserves;
    }
    return demand;
}

int RequestBook::undecided() const
{
    return static_cast<int>(std::count_if(entries.begin(), entries.end(), [](const RequestEntry &entry) {
        return entry.request.decision == RequestDecision::Undecided;
    }));
}

} // namespace multaqa
