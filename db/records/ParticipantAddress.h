// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "Table.h"

namespace multaqa {

/// An e-mail address of a person beside the one for correspondence, which is Participant::email.
struct ParticipantAddress
{
    ParticipantAddressId id;
    ParticipantId participant;
    QString email;
    QString label;    ///< whose it is, such as "assistant"
    QString position; ///< db/OrderKey

    bool operator==(const ParticipantAddress &) const = default;
};

template <>
struct Table<ParticipantAddress>
{
    static constexpr const char *name = "participant_address";
    static constexpr Subject subject = Subject::People;
    static constexpr auto fields = std::tuple{
        field("participant_id", &ParticipantAddress::participant), field("email", &ParticipantAddress::email),
        field("label", &ParticipantAddress::label), field("position", &ParticipantAddress::position)};
    static constexpr auto owners = std::tuple{&ParticipantAddress::participant};
};

} // namespace multaqa
