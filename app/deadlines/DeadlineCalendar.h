// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "DeadlineBook.h"
#include "app/exchange/calendar/Calendar.h"

namespace multaqa {

/// The deadlines of BOOK that have a day, for people's own calendars: whole days, and moments where they end by the
/// hour; what is moved keeps its entry. Who moved them and why stays in the house. NOW is written as the time of
/// making.
Calendar deadlineCalendar(const DeadlineBook &book, Language language, const QDateTime &now);

} // namespace multaqa
