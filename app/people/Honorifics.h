// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "db/records/Participant.h"

#include <vector>

namespace multaqa {

/// What people are customarily addressed by, in the three languages at once: who is السيدة is Ms and Mme.
namespace Honorifics {

/// Those that fit GENDER, the commonest first; all of them where it is not given.
std::vector<LocalizedText> usual(Gender gender);

/// What a person is addressed by after somebody typed TYPED in LANGUAGE where BEFORE stood: a customary one brings its
/// words in the other languages; another one leaves them, unless they said what it no longer is.
LocalizedText withTyped(const LocalizedText &before, const QString &typed, Language language, Gender gender);

} // namespace Honorifics
} // namespace multaqa
