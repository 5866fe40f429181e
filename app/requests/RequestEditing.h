// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/Conference.h"
#include "app/Ordering.h"
#include "db/records/RoleRequest.h"

#include <QCoreApplication>

namespace multaqa {

/// What is done with requests to speak, each one step of the history. Deciding tells nobody (markAnswered()).
///
/// At all times: an accepted request has a session and its role there; a reserve has a session and a rank; the others
/// have none of these. A session takes no more accepted requests than it has places.
class RequestEditing
{
    Q_DECLARE_TR_FUNCTIONS(RequestEditing)

public:
    /// A decision and who makes it, on which day; the person is the conference's.
    struct Decision
    {
        QDate today;
        QString reason;
    };

    /// A new request, undecided, with its WISHES, the best first. Refused: somebody or a kind that is not there, a wish
    /// for a session of another kind, no day on which it came.
    static Result<RoleRequestId> add(Conference &conference, RoleRequest request, const std::vector<SessionId> &wishes);
    /// What was asked; what was decided stays.
    static Result<void> edit(Conference &conference, RoleRequest request, const std::vector<SessionId> &wishes);
    static Result<void> remove(Conference &conference, const std::vector<RoleRequestId> &requests);

    /// Each becomes a role in INTO, behind those that are there, in the order given. Refused as a whole when the
    /// session has not that many places left.
    static Result<void> accept(Conference &conference, const std::vector<RoleRequestId> &ids, SessionId into,
                               const Decision &decision);
    /// Behind the reserves that SESSION has.
    static Result<void> reserve(Conference &conference, const std::vector<RoleRequestId> &ids, SessionId session,
                                const Decision &decision);
    static Result<void> decline(Conference &conference, const std::vector<RoleRequestId> &requests,
                                const Decision &decision);
    /// The person does not want to any more. Nobody moves up by that alone: see nextReserve().
    static Result<void> withdraw(Conference &conference, RoleRequestId request, const Decision &decision);
    /// Back to undecided; the role is taken back.
    static Result<void> reopen(Conference &conference, const std::vector<RoleRequestId> &ids);
    /// The first reserve of SESSION, if there is a place for it.
    static Result<std::optional<RoleRequest>> nextReserve(const Database &database, SessionId session);
    /// A reserve one rank up or down.
    static Result<void> moveReserve(Conference &conference, RoleRequestId id, Move move);
    /// The people were told on DAY; none: they were not.
    static Result<void> markAnswered(Conference &conference, const std::vector<RoleRequestId> &ids,
                                     std::optional<QDate> day);
    /// The places of the session that are left; none: it has no limit.
    static Result<std::optional<int>> placesLeft(const Database &database, SessionId id);

private:
    static Result<void> check(const Database &database, const RoleRequest &request,
                              const std::vector<SessionId> &wishes);
    static Result<void> setWishes(Transaction &transaction, RoleRequestId request,
                                  const std::vector<SessionId> &wishes);
    /// The requests of IDS without what was decided on them before; roles that they became are retired.
    static Result<std::vector<RoleRequest>> release(Transaction &transaction, const std::vector<RoleRequestId> &ids);
    static Result<void> decide(Conference &conference, const std::vector<RoleRequestId> &ids, RequestDecision what,
                               const Decision &decision);
    static void note(const Conference &conference, RoleRequest &request, RequestDecision what,
                     const Decision &decision);
};

} // namespace multaqa
