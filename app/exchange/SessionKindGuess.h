// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "db/records/Session.h"

namespace multaqa {

/// The kind of a session from the words of its type and title in Arabic, English or French. The type is believed first,
/// by any word of it; the title only by whole phrases, because a talk on "Opening data" opens nothing. Other when in
/// doubt.
SessionKind guessSessionKind(const QString &type, const QString &title);

} // namespace multaqa
