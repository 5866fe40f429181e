// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "LetterDate.h"

namespace multaqa {

/// What a letter names as one: a day, or the first and the last of a range or list.
struct LetterSpan
{
    /// Two dates further apart than these days are not for the same meeting.
    static constexpr qint64 farApart = 60;

    size_t index = 0; ///< of its first date
    QDate first;
    QDate last;

    bool contains(QDate day) const { return first <= day && day <= last; }
    bool meets(const LetterSpan &other) const { return first <= other.last && other.first <= last; }
    bool isNear(const LetterSpan &other) const
    {
        return std::min(std::abs(first.daysTo(other.last)), std::abs(last.daysTo(other.first))) <= farApart;
    }
};

/// All that can mean one day each, in the order of the letter.
std::vector<LetterSpan> spansOf(const std::vector<LetterDate> &dates);

} // namespace multaqa
