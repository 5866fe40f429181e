// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ContactCard.h"
#include "VCardProperty.h"

#include "db/Result.h"

namespace multaqa {

constexpr qsizetype largestCardPhoto = 5 * 1024 * 1024; ///< bytes

/// The picture within a PHOTO property, in any version's way of writing it. Only what is JPEG or PNG by its own bytes
/// is taken, whatever the card calls it; a picture elsewhere is never fetched. Errors: Refused, with the reason.
Result<CardPhoto> photoOf(const VCardProperty &property);

} // namespace multaqa
