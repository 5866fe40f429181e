// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "CheckedConference.h"
#include "Finding.h"

#include <QCoreApplication>

namespace multaqa {

/// The rules about deadlines.
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
    /// Requests would be answered before they may all have come.
    static void answersBeforeRequests(const CheckedConference &checked, Findings &findings);
};

} // namespace multaqa
