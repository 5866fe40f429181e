// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/people/PeopleColumn.h"
#include "ui/widgets/CellDelegate.h"

namespace multaqa {

/// What the list of people shows of LINE in COLUMN, in the window's language.
Cell personCell(const PersonLine &line, const PeopleColumn &column, const PeopleCatalogue &catalogue);

/// How a state of a registration looks: its word, its icon, its tone.
ChipContent registrationLook(RegistrationState state);

} // namespace multaqa
