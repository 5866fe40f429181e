// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "Lateness.h"
#include "db/Result.h"
#include "db/records/Records.h"

#include <QHash>

namespace multaqa {

class Database;

/// A request with all that is said of who asks.
struct RequestEntry
{
    RoleRequest request;
    std::vector<SessionId> wishes; ///< the best first
    Participant participant;
    std::optional<Organisation> organisation;
    Lateness lateness = Lateness::NoDeadline;
    int rank = 0; ///< among the reserves of its session, from 1; 0: it is in no reserve

    QString country() const; ///< of the person, else of the organisation; ISO 3166-1 alpha-2
    std::optional<StakeholderGroupId> group() const;
};

/// All requests and what they are decided by. Taken from the file in one go, and then independent of it.
struct RequestBook
{
    std::vector<RequestKind> kinds;       ///< in their order
    std::vector<StakeholderGroup> groups; ///< in their order
    std::vector<Session> sessions;        ///< of all events, by time; those without one last
    std::vector<RequestEntry> entries;    ///< by the time at which they came

    static Result<RequestBook> read(const Database &database);
    /// Says of each request whether it came in time for DEADLINES and MOVES, their earlier days.
    void judgeLateness(const std::vector<Deadline> &deadlines, const std::vector<DeadlineMove> &moves);

    const RequestKind *kind(RequestKindId id) const;
    const Session *session(SessionId id) const;
    const StakeholderGroup *group(std::optional<StakeholderGroupId> id) const;
    const RequestEntry *entry(RoleRequestId id) const;
    /// Whether somebody may ask to speak in SESSION with a request of KIND.
    static bool takes(const Session &session, const RequestKind &kind);

    /// What stands for a session: how many ask for it (by any wish, or it is their kind's only one), how many of these
    /// are not decided on, are accepted, and wait in reserve.
    struct Demand
    {
        int wishes = 0;
        int undecided = 0;
        int accepted = 0;
        int reserves = 0;
        std::optional<int> places;

        std::optional<int> placesLeft() const { return places ? std::optional<int>(*places - accepted) : std::nullopt; }
    };
    Demand demandFor(SessionId id) const;
    int undecided() const;
};

} // namespace multaqa
