// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "LetterDate.h"

#include "db/records/LocalizedText.h"

namespace multaqa {

/// "11 Rajab 1442", of a date in that calendar.
QString hijriText(const LetterDate &date, Language language);

} // namespace multaqa
