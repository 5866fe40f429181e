// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "CheckedConference.h"
#include "Finding.h"

#include <QCoreApplication>

namespace multaqa {

/// The rules about sessions.
class AgendaChecks
{
    Q_DECLARE_TR_FUNCTIONS(AgendaChecks)

public:
    using Findings = std::vector<Finding>;

    /// Two sessions in one room at one time.
    static void roomTaken(const CheckedConference &checked, Findings &findings);
    /// A person with a role in two sessions at one time, whatever the roles and events.
    static void personInTwoPlaces(const CheckedConference &checked, Findings &findings);
    static void outsideItsEvent(const CheckedConference &checked, Findings &findings);
    /// More minutes are promised to items, or to speakers, than the session has.
    static void minutesOver(const CheckedConference &checked, Findings &findings);
    static void withoutTime(const CheckedConference &checked, Findings &findings);
    static void withoutModerator(const CheckedConference &checked, Findings &findings);
    /// Somebody who speaks there writes to us in a language that is not interpreted.
    static void withoutInterpretation(const CheckedConference &checked, Findings &findings);
    static void withoutTitle(const CheckedConference &checked, Findings &findings);
    static void missingLanguage(const CheckedConference &checked, Findings &findings);
};

} // namespace multaqa
