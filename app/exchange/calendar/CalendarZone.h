// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "IcalParts.h"

#include <QTimeZone>

namespace multaqa {

/// ZONE as a VTIMEZONE: each change of its clocks from the one that holds at FIRST until LAST, one by one, since rules
/// for ever would promise what governments change (Lebanon did, twice in a week of 2023). Taken from Qt and not from
/// the tables of libical, which are not where it looks for them on every system.
IcalComponent calendarZone(const QTimeZone &zone, const QDateTime &first, const QDateTime &last);

} // namespace multaqa
