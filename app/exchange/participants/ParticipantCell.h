// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ParticipantField.h"
#include "ParticipantRow.h"

namespace multaqa {

/// What a field of a row of a table of participants says, in the table's language: countries, groups, states and
/// languages by their names in it, texts of several languages in it or, where they are not there, in another.
namespace ParticipantCell {

/// Typed, for spreadsheets: days as days, numbers as numbers where nothing is lost by it.
WrittenCell of(const ParticipantField &field, const ParticipantRow &row, Language language);
/// As text, for the clipboard and for comparing: days as 2021-02-23, numbers as 12.5.
QString text(const ParticipantField &field, const ParticipantRow &row, Language language);

} // namespace ParticipantCell
} // namespace multaqa
