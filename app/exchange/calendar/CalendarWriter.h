// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "Calendar.h"

#include <QByteArray>

namespace multaqa {

/// iCalendar, RFC 5545, through libical: texts escaped and their language said, lines of at most 75 octets that are
/// never broken inside a letter, and every zone that a time stands in described by what its clocks do at that time.
class CalendarWriter
{
public:
    static QByteArray write(const Calendar &calendar);
};

} // namespace multaqa
