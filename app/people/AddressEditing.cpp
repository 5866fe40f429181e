// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "AddressEditing.h"

#include "app/FieldCheck.h"
#include "app/Ordering.h"
#include "db/records/Participant.h"
#include "db/stores/ReferringStore.h"

namespace multaqa {

Result<std::vector<ParticipantAddress>> AddressEditing::of(const Database &database, ParticipantId participant)
{
    MULTAQA_TRY(auto addresses, ReferringStore<ParticipantAddress>(database).of(participant));
    Ordering::sort(addresses);
    return addresses;
}

Result<void> AddressEditing::set(Conference &conference, ParticipantId participant,
                                 std::vector<ParticipantAddress> addresses)
{
    for (ParticipantAddress &address : addresses)
        cleanFields(address);
    std::erase_if(addresses, [](const ParticipantAddress &address) { return address.email.isEmpty(); });
    for (const ParticipantAddress &address : addresses)
        MULTAQA_CHECK(FieldCheck::email(address.email));
    MULTAQA_CHECK(RecordStore<Participant>(conference.database()).get(participant));
    return conference.perform(Operation::EditParticipant, [&](Transaction &transaction) -> Result<void> {
        MULTAQA_TRY(auto before, of(transaction.database(), participant));
        const bool isInOrder = std::equal(before.begin(), before.end(), addresses.begin(), addresses.end(),
                                          [](const auto &a, const auto &b) { return a.id == b.id; });
        QString last;
        for (ParticipantAddress &address : addresses) {
            const auto known = std::find_if(before.begin(), before.end(), [&](const ParticipantAddress &each) {
                return !address.id.isNull() && each.id == address.id;
            });
            const bool isKnown = known != before.end();
            last = isKnown && isInOrder ? known->position : OrderKey::between(last, {});
            address.participant = participant;
            address.position = last;
            if (isKnown)
                before.erase(known);
            else
                address.id = ParticipantAddressId::make();
            MULTAQA_CHECK(isKnown ? RecordStore<ParticipantAddress>::update(transaction, address)
                                  : RecordStore<ParticipantAddress>::insert(transaction, address));
        }
        for (const ParticipantAddress &address : before)
            MULTAQA_CHECK(RecordStore<ParticipantAddress>::retire(transaction, address.id));
        return {};
    });
}

Result<void> AddressEditing::correspondWith(Conference &conference, ParticipantAddressId id)
{
    const Database &database = conference.database();
    MULTAQA_TRY(ParticipantAddress address, RecordStore<ParticipantAddress>(database).get(id));
    MULTAQA_TRY(Participant participant, RecordStore<Participant>(database).get(address.participant));
    return conference.perform(Operation::EditParticipant, [&](Transaction &transaction) -> Result<void> {
        std::swap(address.email, participant.email);
        address.label.clear(); // it told of the address that is now the first
        MULTAQA_CHECK(RecordStore<Participant>::update(transaction, participant));
        return address.email.isEmpty() ? RecordStore<ParticipantAddress>::retire(transaction, id)
                                       : RecordStore<ParticipantAddress>::update(transaction, address);
    });
}

} // namespace multaqa
