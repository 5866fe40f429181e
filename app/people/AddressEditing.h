// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/Conference.h"
#include "db/records/ParticipantAddress.h"

#include <vector>

namespace multaqa {

/// The further addresses of a person, beside the one for correspondence.
class AddressEditing
{
public:
    /// In their order.
    static Result<std::vector<ParticipantAddress>> of(const Database &database, ParticipantId participant);

    /// Makes ADDRESSES, in this order, all that the person has; those with an id keep their record. One step, or a part
    /// of the one in which the person is edited. Empty ones are left out. Refused: what is no address.
    static Result<void> set(Conference &conference, ParticipantId participant,
                            std::vector<ParticipantAddress> addresses);
    /// Makes this address the one for correspondence, and the one that it was a further one.
    static Result<void> correspondWith(Conference &conference, ParticipantAddressId id);
};

} // namespace multaqa
