// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "CardEncoding.h"
#include "ContactCard.h"
#include "VCardProperty.h"
#include "VCardText.h"

#include "app/exchange/Complaint.h"

namespace multaqa {

/// A card as it was written, property by property.
struct RawCard
{
    qint64 line = 0; ///< of its BEGIN
    VCardVersion version = VCardVersion::Three;
    std::vector<VCardProperty> properties;
};

/// What the raw card means; what had to be left out is complained about. Properties that do not matter here are passed
/// over in silence.
ContactCard interpretCard(const RawCard &raw, CardEncoding &encoding, std::vector<Complaint> &complaints);

} // namespace multaqa
