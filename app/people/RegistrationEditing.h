// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/Conference.h"
#include "db/records/Registration.h"

#include <vector>

namespace multaqa {

/// Who comes to which event, each verb one step. A person has at most one registration for an event.
class RegistrationEditing
{
public:
    static Result<std::optional<Registration>> find(const Database &database, ParticipantId participant, EventId event);

    /// Sets the state for many people at once; who has no registration yet gets one. TODAY becomes the day of
    /// registration of those who are registered or approved and have none.
    static Result<void> setState(Conference &conference, const std::vector<ParticipantId> &participants, EventId event,
                                 RegistrationState state, QDate today);
    /// Keeps REGISTRATION as that of its participant for its event, whether there was one or not; its id is not asked.
    static Result<void> edit(Conference &conference, Registration registration);
    static Result<void> remove(Conference &conference, const std::vector<ParticipantId> &participants, EventId event);
};

} // namespace multaqa
