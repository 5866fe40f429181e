// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "LetterProposals.h"

#include "app/Conference.h"

namespace multaqa {

/// Takes into the file what a letter proposes.
class LetterTaking
{
public:
    struct Report
    {
        int events = 0;
        int deadlines = 0;
    };

    /// Of PROPOSALS, those that the file does not have by now, as one step: an event or a deadline of the kind and the
    /// days, called as its kind is in each language. Where the file has a deadline of the kind that nobody has given a
    /// day yet, and none other, that one gets it.
    static Result<Report> take(Conference &conference, const std::vector<LetterProposal> &proposals);
};

} // namespace multaqa
