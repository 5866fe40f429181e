// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "CheckedConference.h"
#include "Finding.h"

#include <QCoreApplication>

namespace multaqa {

class Conference;

/// The rules about deadlines, and the steps that put them right. A deadline is moved as people move it: the earlier day
/// is kept.
class DeadlineChecks
{
    Q_DECLARE_TR_FUNCTIONS(DeadlineChecks)

public:
    using Findings = std::vector<Finding>;

    static void undecided(const CheckedConference &checked, Findings &findings);
    /// A passed deadline is overdue until the conference has begun.
    static void overdue(const CheckedConference &checked, Findings &findings);
    /// On the first day of what it is for, or after it.
    static void notBeforeItsEvent(const CheckedConference &checked, Findings &findings);
    /// Before it, but not by three days: nothing can be done any more with what comes on the last one.
    static void nearItsEvent(const CheckedConference &checked, Findings &findings);
    /// To the last working day that is three days before its event.
    static Result<void> moveEarlier(Conference &conference, const Finding &finding, QDate today);
    /// Requests would be answered before they may all have come.
    static void answersBeforeRequests(const CheckedConference &checked, Findings &findings);
    /// The answers are due on the first working day after the requests.
    static Result<void> moveBehindRequests(Conference &conference, const Finding &finding, QDate today);
};

} // namespace multaqa
