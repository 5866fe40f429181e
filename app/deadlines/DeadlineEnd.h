// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "db/records/Deadline.h"

namespace multaqa {

/// Until when: a day in the deadline's zone, whole or up to an hour on it. Without a day it needs a decision.
struct DeadlineEnd
{
    std::optional<QDate> day = {};
    std::optional<QTime> hour = {};

    static DeadlineEnd of(const Deadline &deadline) { return {deadline.day, deadline.hour}; }
    static DeadlineEnd before(const DeadlineMove &move) { return {move.earlierDay, move.earlierHour}; }

    bool operator==(const DeadlineEnd &) const = default;
};

} // namespace multaqa
