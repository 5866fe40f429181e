// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "Table.h"

namespace multaqa {

/// Which digits a conference writes in Arabic: 23 or ٢٣.
enum class Digits { Latin, ArabicIndic };

inline std::span<const EnumWord<Digits>> wordsOf(Digits)
{
    static constexpr EnumWord<Digits> words[] = {{Digits::Latin, "latin"}, {Digits::ArabicIndic, "arabic_indic"}};
    return words;
}

/// Which month names a conference writes in Arabic. All are CLDR's, for the plain language, Lebanon, Tunisia and
/// Morocco.
enum class ArabicMonths {
    Gregorian, ///< فبراير
    Levantine, ///< شباط
    Both,      ///< شباط/فبراير, as ESCWA's own documents write
    Maghreb,   ///< فيفري, as in Algeria and Tunisia
    Morocco,   ///< فبراير, but غشت and دجنبر
};

inline std::span<const EnumWord<ArabicMonths>> wordsOf(ArabicMonths)
{
    static constexpr EnumWord<ArabicMonths> words[] = {{ArabicMonths::Gregorian, "gregorian"},
                                                       {ArabicMonths::Levantine, "levantine"},
                                                       {ArabicMonths::Both, "both"},
                                                       {ArabicMonths::Maghreb, "maghreb"},
                                                       {ArabicMonths::Morocco, "morocco"}};
    return words;
}

/// What the whole conference is. A file holds exactly one.
struct ConferenceDetails
{
    ConferenceId id;
    LocalizedText title;
    QString acronym;
    QString timeZone; ///< IANA name; the zone in which days begin and sessions are shown
    QString mailbox;
    QString page;
    LocalizedText basis; ///< the resolution or mandate it meets under
    Digits digits = Digits::Latin;
    ArabicMonths arabicMonths = ArabicMonths::Gregorian;

    bool operator==(const ConferenceDetails &) const = default;
};

template <>
struct Table<ConferenceDetails>
{
    static constexpr const char *name = "conference";
    static constexpr Subject subject = Subject::Conference;
    static constexpr auto fields = std::tuple{
        field("title", &ConferenceDetails::title),        field("acronym", &ConferenceDetails::acronym),
        field("time_zone", &ConferenceDetails::timeZone), field("mailbox", &ConferenceDetails::mailbox),
        field("page", &ConferenceDetails::page),          field("basis", &ConferenceDetails::basis),
        field("digits", &ConferenceDetails::digits),      field("arabic_months", &ConferenceDetails::arabicMonths)};
};

} // namespace multaqa
