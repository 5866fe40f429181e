// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "DeadlineBook.h"
#include "DeadlineEnd.h"
#include "app/text/Dates.h"

#include <QCoreApplication>

namespace multaqa {

/// What is said of a deadline by the window and by the command line, in the language of the program.
class DeadlineWords
{
    Q_DECLARE_TR_FUNCTIONS(DeadlineWords)

public:
    /// "Overdue", "Within seven days": the heading of a group of the board.
    static QString group(DeadlineState state);
    /// "38 requests came"
    static QString fact(const DeadlineFact &fact);
    /// All of an entry's facts, one by one.
    static QStringList facts(const DeadlineEntry &entry);
    /// "17:00, Beirut time"; empty for an end that has the whole day.
    static QString hourAndPlace(std::optional<QTime> hour, const QString &zone, Language language, Digits digits);
    /// "Tuesday 16 February 2021, 17:00"; empty without a day.
    static QString end(const DeadlineEnd &end, Language language, const DateStyle &style);
    /// "7 days left", "ends today", "3 days late".
    static QString reminder(const DueReminder &reminder);
};

} // namespace multaqa
