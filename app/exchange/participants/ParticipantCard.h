// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ParticipantRow.h"
#include "app/exchange/cards/ContactCard.h"

namespace multaqa {

/// A person as a contact: names, job title and organisation in each language they are there in, the person's own
/// language first; the id as UID. What a contact has no place for (registrations, consent, the conference's own fields)
/// is left out, and so is the photo, which the caller adds.
ContactCard contactCard(const ParticipantRow &row);

} // namespace multaqa
