// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "db/Ids.h"

namespace multaqa {

/// What a badge's QR code carries and a scanner types: twelve digits, because digits survive every keyboard layout that
/// the machine under the scanner may have.
namespace BadgeCode {

/// The code of a person, the same in every copy of the file. ATTEMPT: the next one, where another person has it.
QString of(ParticipantId participant, int attempt = 0);

/// The code in what was typed or scanned: digits of any script, also from a scanner that believes in a US keyboard
/// while the machine has a French one; spaces and hyphens are dropped.
QString fromTyped(const QString &typed);

} // namespace BadgeCode
} // namespace multaqa
