// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "CheckedConference.h"
#include "Finding.h"

#include <QCoreApplication>

namespace multaqa {

class Conference;

/// The rules about requests to speak and those who were accepted, and the steps that put them right.
class RequestChecks
{
    Q_DECLARE_TR_FUNCTIONS(RequestChecks)

public:
    using Findings = std::vector<Finding>;

    /// A session whose places were made fewer after they were given.
    static void moreThanPlaces(const CheckedConference &checked, Findings &findings);
    /// As many places as are accepted.
    static Result<void> addPlaces(Conference &conference, const Finding &finding, QDate today);
    /// Accepted into a session of an event for which the person is not registered.
    static void acceptedNotRegistered(const CheckedConference &checked, Findings &findings);
    static QString manyNotRegistered(const Finding &first, int count);
    static Result<void> registerAccepted(Conference &conference, const Finding &finding, QDate today);
    /// From three days before the day on which requests are answered.
    static void undecided(const CheckedConference &checked, Findings &findings);
    static QString manyUndecided(const Finding &first, int count);
    /// Decided on, and nobody told, when the day of answers is there.
    static void unanswered(const CheckedConference &checked, Findings &findings);
    static QString manyUnanswered(const Finding &first, int count);
    /// In reserve for a session that has a place free.
    static void reserveWaiting(const CheckedConference &checked, Findings &findings);
    static Result<void> acceptReserve(Conference &conference, const Finding &finding, QDate today);
    /// Accepted, and there is no e-mail address to say so.
    static void withoutAddress(const CheckedConference &checked, Findings &findings);
};

} // namespace multaqa
