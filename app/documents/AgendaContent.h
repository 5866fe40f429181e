// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "DocumentHead.h"

namespace multaqa {

/// What an agenda says: every text final, in the conference's digits and month names, in each language it is there in.
/// The layout changes no word; where a language is missing it takes the text of another and says so in the structure.
struct AgendaContent : DocumentHead
{
    /// What a session is, for the colour of its bar; how it is called is in Session::kindName.
    enum class Kind { Ceremony, Plenary, OpenDiscussion, Roundtable, SideEvent, Break, Other };

    struct Session
    {
        Kind kind = Kind::Other;
        LocalizedText start; ///< "09:30" or "٠٩:٣٠"; empty: no time yet
        LocalizedText end;   ///< may be empty
        LocalizedText title;
        LocalizedText kindName; ///< "Thematic roundtable"; may be empty
        std::vector<LocalizedText> items;
        std::vector<LocalizedText> speakers; ///< a line each: "Moderator: Ms Leila Attar, IOM"
        LocalizedText place;                 ///< room, or how to join
        LocalizedText note;                  ///< e.g. the languages of interpretation
    };

    struct Day
    {
        LocalizedText heading; ///< "Tuesday 23 February 2021"
        LocalizedText event;   ///< what takes place on it; may be empty
        std::vector<Session> sessions;
    };

    std::vector<Day> days;
};

} // namespace multaqa
