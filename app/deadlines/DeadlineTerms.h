// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "db/records/Deadline.h"

namespace multaqa {

/// What a deadline is for, in the three languages (translations/glossary.md).
LocalizedText termOf(DeadlineKind kind);
/// What a deadline is called: its title, or its kind where it has none.
QString deadlineName(const Deadline &deadline, Language language);

} // namespace multaqa
