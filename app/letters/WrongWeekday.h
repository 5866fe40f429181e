// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "db/records/LocalizedText.h"

#include <QDate>

#include <vector>

namespace multaqa {

/// A weekday in a text that is not its date's.
struct WrongWeekday
{
    int weekday = 0; ///< as it is written; 1 for Monday, after Qt::DayOfWeek
    QDate day;       ///< what the date means
    /// Of the weekday's word alone, in UTF-16 units; without a length where the word cannot be replaced by itself, such
    /// as one shortened or joined to another.
    qsizetype start = 0;
    qsizetype length = 0;
    Language language = Language::English; ///< of the word

    bool operator==(const WrongWeekday &) const = default;
};

/// Those of a text about a conference, as LetterCheck finds them in a letter. What stands in quotation marks is
/// somebody else's words, and left out. TODAY is for dates without a year.
std::vector<WrongWeekday> wrongWeekdaysIn(const QString &text, QDate today);

/// TEXT with the right weekday in the place of each of WRONG, which are in its order and have lengths.
QString withRightWeekdays(const QString &text, const std::vector<WrongWeekday> &wrong);

} // namespace multaqa
