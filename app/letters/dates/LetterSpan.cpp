// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "LetterSpan.h"

namespace multaqa {

std::vector<LetterSpan> spansOf(const std::vector<LetterDate> &dates)
{
    std::vector<LetterSpan> spans;
    for (size_t i = 0; i < dates.size(); ++i) {
        const LetterDate &date = dates[i];
        const QDate day = date.only();
        const bool goesOn = !spans.empty() && (dates[spans.back().index].start == date.start ||
                                               date.place == LetterDate::Place::RangeEnd);
        if (!day.isValid() || date.calendar == LetterCalendar::Hijri)
            continue;
        if (goesOn && spans.back().index + 1 <= i && day >= spans.back().last)
            spans.back().last = day;
        else
            spans.push_back({i, day, day});
    }
    return spans;
}

} // namespace multaqa
