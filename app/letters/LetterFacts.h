// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dates/DateMeaning.h"

#include "app/text/Dates.h"
#include "db/Database.h"
#include "db/records/ConferenceDetails.h"
#include "db/records/Deadline.h"
#include "db/records/Event.h"

#include <vector>

namespace multaqa {

/// What a conference's file knows that a letter may say otherwise.
struct LetterFacts
{
    ConferenceDetails details;
    std::vector<Event> events;
    std::vector<Deadline> deadlines;
    std::vector<DeadlineMove> moves;

    static Result<LetterFacts> read(const Database &database);

    DateStyle style() const { return {details.digits, details.arabicMonths}; }
    /// Of the conference, its events and deadlines.
    QStringList links() const;
};

/// The deadline that a letter means; none: it means an event.
std::optional<DeadlineKind> deadlineKindOf(LetterThing thing);

} // namespace multaqa
