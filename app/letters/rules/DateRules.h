// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/letters/LetterCheck.h"

#include <QCoreApplication>

namespace multaqa {

/// What can be wrong with a date by itself. A sentence names both sides, and what would be right.
class DateRules
{
    Q_DECLARE_TR_FUNCTIONS(DateRules)

public:
    /// A weekday that is not its date's, in any year and calendar that may be meant.
    static void weekdays(const char *id, const ReadLetter &letter, std::vector<LetterFinding> &findings);
    /// 30 February.
    static void missingDates(const char *id, const ReadLetter &letter, std::vector<LetterFinding> &findings);
    /// A Hijri date and a Gregorian one, given as one day, that are not.
    static void calendars(const char *id, const ReadLetter &letter, std::vector<LetterFinding> &findings);
};

} // namespace multaqa
