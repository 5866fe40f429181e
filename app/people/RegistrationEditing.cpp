// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "RegistrationEditing.h"

#include "app/FieldCheck.h"
#include "db/records/Records.h"
#include "db/stores/RecordStore.h"

namespace multaqa {
namespace {

Registration registrationOf(ParticipantId participant, EventId event)
{
    Registration registration;
    registration.participant = participant;
    registration.event = event;
    registration.id = DerivedId::of(registration);
    return registration;
}

} // namespace

Result<std::optional<Registration>> RegistrationEditing::find(const Database &database, ParticipantId participant,
                                                              EventId event)
{
    return RecordStore<Registration>(database).find(registrationOf(participant, event).id);
}

Result<void> RegistrationEditing::setState(Conference &conference, const std::vector<ParticipantId> &participants,
                                           EventId event, RegistrationState state, QDate today)
{
    MULTAQA_CHECK(RecordStore<Event>(conference.database()).get(event));
    const bool isRegistered = state == RegistrationState::Registered || state == RegistrationState::Approved;
    return conference.perform(Operation::SetRegistration, [&](Transaction &transaction) -> Result<void> {
        for (const ParticipantId participant : participants) {
            MULTAQA_TRY(const auto before, find(transaction.database(), participant, event));
            Registration registration = before.value_or(registrationOf(participant, event));
            registration.state = state;
            if (isRegistered && !registration.registeredOn)
                registration.registeredOn = today;
            MULTAQA_CHECK(RecordStore<Registration>::put(transaction, registration));
        }
        return {};
    });
}

Result<void> RegistrationEditing::edit(Conference &conference, Registration registration)
{
    cleanFields(registration);
    MULTAQA_CHECK(RecordStore<Participant>(conference.database()).get(registration.participant));
    MULTAQA_CHECK(RecordStore<Event>(conference.database()).get(registration.event));
    return conference.perform(Operation::EditRegistration, [&](Transaction &transaction) {
        return RecordStore<Registration>::put(transaction, registration);
    });
}

Result<void> RegistrationEditing::remove(Conference &conference, const std::vector<ParticipantId> &participants,
                                         EventId event)
{
    return conference.perform(Operation::RemoveRegistration, [&](Transaction &transaction) -> Result<void> {
        for (const ParticipantId participant : participants)
            MULTAQA_CHECK(RecordStore<Registration>::retire(transaction, registrationOf(participant, event).id));
        return {};
    });
}

} // namespace multaqa
