// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "LetterDate.h"

namespace multaqa {

/// What a letter gives dates for.
enum class LetterThing { Conference, Consultation, OtherEvent, Registration, Requests, Reports, Survey };

constexpr bool isEvent(LetterThing thing)
{
    return thing <= LetterThing::OtherEvent;
}

/// What a date is for, by the words of its sentence before it, up to the date before.
struct DateMeaning
{
    enum class Limit {
        None,
        Until,  ///< "by", "until", "deadline": the day itself is included
        Before, ///< "before": it is not
    };

    Limit limit = Limit::None;
    std::vector<LetterThing> things; ///< all that are named, each once
    bool isOneOfSeveral =
        false;          ///< "the first consultation", "the consultations", "instead of": other days may be right
    bool isSure = true; ///< the words stand in their order

    /// What the date must be for, if there is only one thing that it can be for.
    std::optional<LetterThing> only() const
    {
        return isSure && !isOneOfSeveral && things.size() == 1 ? std::optional(things.front()) : std::nullopt;
    }
    bool isFor(LetterThing thing) const;
    bool isForEvent() const;
};

/// One for each date of the letter.
std::vector<DateMeaning> meaningsOf(const std::vector<LetterToken> &tokens, const std::vector<LetterDate> &dates);

} // namespace multaqa
