// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "RequestEditing.h"

#include "RequestUpkeep.h"

#include "app/FieldCheck.h"
#include "app/agenda/AgendaTerms.h"
#include "app/text/Bidi.h"
#include "db/records/Records.h"
#include "db/stores/ReferringStore.h"

namespace multaqa {
namespace {

QString nameOf(const Session &session)
{
    return isolated(sessionName(session, Language::English));
}

Result<std::vector<RoleRequest>> those(const Database &database, SessionId session, RequestDecision decision)
{
    MULTAQA_TRY(auto requests, ReferringStore<RoleRequest>(database).of(session));
    std::erase_if(requests, [&](const RoleRequest &request) { return request.decision != decision; });
    Ordering::sort(requests);
    return requests;
}

QString lastRolePosition(std::vector<Role> roles)
{
    Ordering::sort(roles);
    return Ordering::lastPosition(roles);
}

} // namespace

Result<void> RequestEditing::check(const Database &database, const RoleRequest &request,
                                   const std::vector<SessionId> &wishes)
{
    MULTAQA_CHECK(RecordStore<Participant>(database).get(request.participant));
    MULTAQA_TRY(const RequestKind kind, RecordStore<RequestKind>(database).get(request.kind));
    if (!request.receivedAt.isValid())
        return Error::refused(tr("Received: say on which day the request came."));
    for (const SessionId wish : wishes) {
        MULTAQA_TRY(const Session session, RecordStore<Session>(database).get(wish));
        if (kind.sessionKind && session.kind != *kind.sessionKind)
            return Error::refused(
                tr("Wishes: “%1” cannot be wished for with a request of the kind “%2”. Choose another "
                   "session or another kind.")
                    .arg(nameOf(session), isolated(kind.name.best(Language::English))));
    }
    return {};
}

Result<void> RequestEditing::setWishes(Transaction &transaction, RoleRequestId request,
                                       const std::vector<SessionId> &wishes)
{
    MULTAQA_CHECK(ReferringStore<RequestWish>::retireOf(transaction, request));
    QString position;
    for (const SessionId wish : wishes) {
        position = OrderKey::between(position, {});
        MULTAQA_CHECK(RecordStore<RequestWish>::put(transaction, {{}, request, wish, position}));
    }
    return {};
}

Result<RoleRequestId> RequestEditing::add(Conference &conference, RoleRequest request,
                                          const std::vector<SessionId> &wishes)
{
    cleanFields(request);
    MULTAQA_CHECK(check(conference.database(), request, wishes));
    request.id = RoleRequestId::make();
    request.decision = RequestDecision::Undecided;
    return conference.perform(Operation::AddRoleRequest, [&](Transaction &transaction) -> Result<RoleRequestId> {
        MULTAQA_CHECK(RecordStore<RoleRequest>::insert(transaction, request));
        MULTAQA_CHECK(setWishes(transaction, request.id, wishes));
        return request.id;
    });
}

Result<void> RequestEditing::edit(Conference &conference, RoleRequest request, const std::vector<SessionId> &wishes)
{
    cleanFields(request);
    MULTAQA_CHECK(check(conference.database(), request, wishes));
    MULTAQA_TRY(const RoleRequest before, RecordStore<RoleRequest>(conference.database()).get(request.id));
    request.decision = before.decision;
    request.session = before.session;
    request.role = before.role;
    request.position = before.position;
    request.decidedOn = before.decidedOn;
    request.decidedBy = before.decidedBy;
    request.answeredOn = before.answeredOn;
    return conference.perform(Operation::EditRoleRequest, [&](Transaction &transaction) -> Result<void> {
        MULTAQA_CHECK(RecordStore<RoleRequest>::update(transaction, request));
        return setWishes(transaction, request.id, wishes);
    });
}

Result<void> RequestEditing::remove(Conference &conference, const std::vector<RoleRequestId> &requests)
{
    return conference.perform(Operation::RemoveRoleRequests, [&](Transaction &transaction) -> Result<void> {
        MULTAQA_CHECK(release(transaction, requests));
        for (const RoleRequestId request : requests) {
            MULTAQA_CHECK(ReferringStore<RequestWish>::retireOf(transaction, request));
            MULTAQA_CHECK(RecordStore<RoleRequest>::retire(transaction, request));
        }
        return {};
    });
}

Result<std::vector<RoleRequest>> RequestEditing::release(Transaction &transaction,
                                                         const std::vector<RoleRequestId> &ids)
{
    std::vector<RoleRequest> requests;
    for (const RoleRequestId id : ids) {
        MULTAQA_TRY(RoleRequest request, RecordStore<RoleRequest>(transaction.database()).get(id));
        if (request.role)
            MULTAQA_CHECK(RecordStore<Role>::retire(transaction, *request.role));
        RequestUpkeep::takeDecisionBack(request);
        MULTAQA_CHECK(RecordStore<RoleRequest>::update(transaction, request));
        requests.push_back(std::move(request));
    }
    return requests;
}

void RequestEditing::note(const Conference &conference, RoleRequest &request, RequestDecision what,
                          const Decision &decision)
{
    request.decision = what;
    request.decidedOn = decision.today;
    request.decidedBy = conference.person();
    request.reason = cleanText(decision.reason, TextLines::Many);
    // What the person was told before is not what holds now.
    request.answeredOn.reset();
}

Result<void> RequestEditing::accept(Conference &conference, const std::vector<RoleRequestId> &ids, SessionId into,
                                    const Decision &decision)
{
    MULTAQA_TRY(const Session session, RecordStore<Session>(conference.database()).get(into));
    return conference.perform(Operation::AcceptRoleRequests, [&](Transaction &transaction) -> Result<void> {
        MULTAQA_TRY(std::vector<RoleRequest> requests, release(transaction, ids));
        MULTAQA_TRY(const auto left, placesLeft(transaction.database(), into));
        if (left && *left < static_cast<int>(requests.size()))
            return Error::refused(tr("“%1” has %Ln place(s) left. Put the request in reserve, or give the session more "
                                     "places.",
                                     nullptr, *left)
                                      .arg(nameOf(session)));
        MULTAQA_TRY(const auto roles, ReferringStore<Role>(transaction.database()).of(into));
        QString position = lastRolePosition(roles);
        for (RoleRequest &request : requests) {
            MULTAQA_TRY(const RequestKind kind, RecordStore<RequestKind>(transaction.database()).get(request.kind));
            Role role;
            role.id = RoleId::make();
            role.session = into;
            role.participant = request.participant;
            role.kind = kind.roleKind;
            role.position = position;
            MULTAQA_CHECK(RecordStore<Role>::insert(transaction, role));
            position = OrderKey::between(position, {});
            note(conference, request, RequestDecision::Accepted, decision);
            request.session = into;
            request.role = role.id;
            MULTAQA_CHECK(RecordStore<RoleRequest>::update(transaction, request));
        }
        return {};
    });
}

Result<void> RequestEditing::reserve(Conference &conference, const std::vector<RoleRequestId> &ids, SessionId session,
                                     const Decision &decision)
{
    MULTAQA_CHECK(RecordStore<Session>(conference.database()).get(session));
    return conference.perform(Operation::ReserveRoleRequests, [&](Transaction &transaction) -> Result<void> {
        MULTAQA_TRY(std::vector<RoleRequest> requests, release(transaction, ids));
        MULTAQA_TRY(const auto reserves, those(transaction.database(), session, RequestDecision::Reserve));
        QString position = Ordering::lastPosition(reserves);
        for (RoleRequest &request : requests) {
            note(conference, request, RequestDecision::Reserve, decision);
            request.session = session;
            request.position = position;
            position = OrderKey::between(position, {});
            MULTAQA_CHECK(RecordStore<RoleRequest>::update(transaction, request));
        }
        return {};
    });
}

Result<void> RequestEditing::decide(Conference &conference, const std::vector<RoleRequestId> &ids, RequestDecision what,
                                    const Decision &decision)
{
    const Operation operation =
        what == RequestDecision::Declined ? Operation::DeclineRoleRequests : Operation::WithdrawRoleRequest;
    return conference.perform(operation, [&](Transaction &transaction) -> Result<void> {
        MULTAQA_TRY(std::vector<RoleRequest> requests, release(transaction, ids));
        for (RoleRequest &request : requests) {
            note(conference, request, what, decision);
            MULTAQA_CHECK(RecordStore<RoleRequest>::update(transaction, request));
        }
        return {};
    });
}

Result<void> RequestEditing::decline(Conference &conference, const std::vector<RoleRequestId> &requests,
                                     const Decision &decision)
{
    return decide(conference, requests, RequestDecision::Declined, decision);
}

Result<void> RequestEditing::withdraw(Conference &conference, RoleRequestId request, const Decision &decision)
{
    return decide(conference, {request}, RequestDecision::Withdrawn, decision);
}

Result<void> RequestEditing::reopen(Conference &conference, const std::vector<RoleRequestId> &ids)
{
    return conference.perform(Operation::ReopenRoleRequests, [&](Transaction &transaction) -> Result<void> {
        MULTAQA_TRY(std::vector<RoleRequest> requests, release(transaction, ids));
        for (RoleRequest &request : requests) {
            request.decidedOn.reset();
            request.decidedBy.clear();
            request.answeredOn.reset();
            MULTAQA_CHECK(RecordStore<RoleRequest>::update(transaction, request));
        }
        return {};
    });
}

Result<std::optional<RoleRequest>> RequestEditing::nextReserve(const Database &database, SessionId session)
{
    MULTAQA_TRY(const auto left, placesLeft(database, session));
    if (left && *left <= 0)
        return std::optional<RoleRequest>();
    MULTAQA_TRY(const auto reserves, those(database, session, RequestDecision::Reserve));
    return reserves.empty() ? std::optional<RoleRequest>() : std::optional<RoleRequest>(reserves.front());
}

Result<void> RequestEditing::moveReserve(Conference &conference, RoleRequestId id, Move move)
{
    MULTAQA_TRY(const RoleRequest request, RecordStore<RoleRequest>(conference.database()).get(id));
    if (request.decision != RequestDecision::Reserve || !request.session)
        return Error{ErrorKind::WrongUse, tr("Only a request in reserve has a rank."), id.text(), {}};
    return conference.perform(Operation::RankRoleRequests, [&](Transaction &transaction) -> Result<void> {
        MULTAQA_TRY(auto reserves, those(transaction.database(), *request.session, RequestDecision::Reserve));
        return Ordering::moveIn(transaction, std::move(reserves), id, move);
    });
}

Result<void> RequestEditing::markAnswered(Conference &conference, const std::vector<RoleRequestId> &ids,
                                          std::optional<QDate> day)
{
    return conference.perform(Operation::MarkRoleRequestsAnswered, [&](Transaction &transaction) -> Result<void> {
        for (const RoleRequestId id : ids) {
            MULTAQA_TRY(const RoleRequest request, RecordStore<RoleRequest>(transaction.database()).get(id));
            if (request.decision == RequestDecision::Undecided)
                return Error::refused(tr("Decide on the request first; then its answer can be noted."));
            MULTAQA_CHECK(RecordStore<RoleRequest>::set(transaction, id, &RoleRequest::answeredOn, day));
        }
        return {};
    });
}

Result<std::optional<int>> RequestEditing::placesLeft(const Database &database, SessionId id)
{
    MULTAQA_TRY(const Session session, RecordStore<Session>(database).get(id));
    if (!session.places)
        return std::optional<int>();
    MULTAQA_TRY(const auto accepted, those(database, id, RequestDecision::Accepted));
    return std::optional<int>(*session.places - static_cast<int>(accepted.size()));
}

} // namespace multaqa
