// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "RequestBook.h"

namespace multaqa {

/// How the accepted stand to all who asked, by what a selection is weighed on.
struct RequestBalance
{
    struct Line
    {
        QString key; ///< the group's id, the ISO code of a country, a gender's or a language's word; empty: not known
        int accepted = 0;
        int all = 0;

        bool operator==(const Line &) const = default;
    };
    std::vector<Line> groups;    ///< in the conference's order, then those without one
    std::vector<Line> countries; ///< the most requests first
    std::vector<Line> genders;
    std::vector<Line> languages;
    int accepted = 0;
    int all = 0;

    /// Over the requests that have to do with SESSION: accepted into it, in reserve for it, or undecided or declined
    /// and wishing for it. Without a session: over all. Withdrawn ones do not count.
    static RequestBalance of(const RequestBook &book, std::optional<SessionId> session);
};

} // namespace multaqa
