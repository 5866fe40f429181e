// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "db/records/Deadline.h"

#include <vector>

namespace multaqa {

/// How the time at which something came stands to a deadline that may have been moved.
enum class Lateness {
    InTime,
    InTimeByExtension, ///< after a day that held before, within the one that holds now
    Late,
    NoDeadline ///< there is none, or none that was decided
};

/// DEADLINE and MOVES, its earlier days in any order, decide on an instant in UTC. The day counts whole, in the
/// deadline's zone, or up to its hour.
Lateness latenessOf(const QDateTime &receivedAt, const Deadline &deadline, const std::vector<DeadlineMove> &moves);

/// The deadline that what is handed in of KIND keeps: of several the one that ends last. None without a day.
std::optional<Deadline> decidingDeadline(const std::vector<Deadline> &deadlines, DeadlineKind kind);

/// The instant at which DEADLINE ends, in UTC: the first that is too late. None without a day.
std::optional<QDateTime> endOf(const Deadline &deadline);

} // namespace multaqa
