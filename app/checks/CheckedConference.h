// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/agenda/Agenda.h"
#include "app/requests/RequestBook.h"
#include "app/text/Dates.h"

namespace multaqa {

/// What the checks look at. Taken from the file in one go, and then independent of it.
struct CheckedConference
{
    Agenda agenda;
    RequestBook requests;
    std::vector<Deadline> deadlines;
    std::vector<DeadlineMove> moves;         ///< in the order they were made
    std::vector<Registration> registrations; ///< of those whose requests are accepted
    QDate today;
    Language language = Language::English; ///< of the sentences
    DateStyle style;                       ///< the conference's own after reading

    static Result<CheckedConference> read(const Database &database, QDate today, Language language);
    /// The same conference with one deadline as CHANGED says, and MOVE, the end it had before. Nothing is written.
    CheckedConference with(const Deadline &changed, const DeadlineMove &move) const;

    std::vector<const AgendaSession *> sessions() const;
    const Event *event(EventId id) const;
    /// The first day of all events; none without one.
    std::optional<QDate> begins() const;
    /// Isolated, for a sentence.
    QString nameOf(const Session &session) const;
    QString dayOf(const AgendaSession &session) const;
};

} // namespace multaqa
