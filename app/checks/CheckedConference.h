// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/agenda/Agenda.h"
#include "app/people/Duplicates.h"
#include "app/requests/RequestBook.h"
#include "app/text/Dates.h"

namespace multaqa {

/// What the checks look at. Taken from the file in one go, and then independent of it.
struct CheckedConference
{
    /// Two who may be one, and what they are called.
    struct LikelyPair
    {
        Participant a;
        Participant b;
    };

    Agenda agenda;
    std::vector<Room> rooms; ///< in their order
    RequestBook requests;
    std::vector<Deadline> deadlines;
    std::vector<Registration> registrations;          ///< of those whose requests are accepted
    std::vector<Participant> noted;                   ///< whose notes have a digit
    std::vector<Participant> unreachable;             ///< registered for an event, and without an address
    std::vector<Participant> misaddressed;            ///< whose address for correspondence is none
    std::vector<ParticipantAddress> furtherAddresses; ///< of everybody
    std::vector<LikelyPair> likelyPairs;              ///< the likeliest first; see readDuplicates()
    std::vector<AsideFinding> aside;
    QDate today;
    Language language = Language::English; ///< of the sentences
    DateStyle style;                       ///< the conference's own after reading

    /// All but the likely duplicates.
    static Result<CheckedConference> read(const Database &database, QDate today, Language language);
    /// Their names. PAIRS were found before (Duplicates::find), because that takes longer than all of this.
    Result<void> readDuplicates(const Database &database, const std::vector<Duplicate> &pairs);

    std::vector<const AgendaSession *> sessions() const;
    const Event *event(EventId id) const;
    /// The first day of all events; none without one.
    std::optional<QDate> begins() const;
    /// Whether there is an address to write to beside the one for correspondence.
    bool hasFurtherAddress(ParticipantId person) const;
    /// Isolated, for a sentence.
    QString nameOf(const Session &session) const;
    QString nameOf(const Participant &participant) const;
    QString dayOf(const AgendaSession &session) const;
    QString written(QDate day) const { return formatDay(day, language, style); }
};

} // namespace multaqa
