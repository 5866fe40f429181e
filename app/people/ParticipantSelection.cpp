// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "ParticipantSelection.h"

#include "db/records/Attendance.h"
#include "db/records/Participant.h"
#include "db/records/Registration.h"
#include "db/stores/ReferringStore.h"

#include <set>

namespace multaqa {

Result<std::vector<ParticipantId>> ParticipantSelection::participants(const Database &database) const
{
    std::set<ParticipantId> chosen;
    if (who == Who::Everybody || !event) {
        MULTAQA_TRY(const auto everybody, RecordStore<Participant>(database).all());
        for (const Participant &participant : everybody)
            chosen.insert(participant.id);
    } else if (who == Who::Attended) {
        MULTAQA_TRY(const auto attendances, ReferringStore<Attendance>(database).of(*event));
        for (const Attendance &attendance : attendances)
            chosen.insert(attendance.participant);
    } else {
        MULTAQA_TRY(const auto registrations, ReferringStore<Registration>(database).of(*event));
        for (const Registration &registration : registrations)
            if (registration.state == RegistrationState::Approved ||
                (registration.state == RegistrationState::Registered && who == Who::Registered))
                chosen.insert(registration.participant);
    }
    return std::vector<ParticipantId>(chosen.begin(), chosen.end());
}

} // namespace multaqa
