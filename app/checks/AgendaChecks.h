// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "CheckedConference.h"
#include "Finding.h"

#include <QCoreApplication>

namespace multaqa {

class Conference;

/// The rules about sessions that cannot be held as they stand, and the steps that put them right.
class AgendaChecks
{
    Q_DECLARE_TR_FUNCTIONS(AgendaChecks)

public:
    using Findings = std::vector<Finding>;

    /// Two sessions in one room at one time.
    static void roomTaken(const CheckedConference &checked, Findings &findings);
    /// The later one goes into the first room that is free then.
    static Result<void> useFreeRoom(Conference &conference, const Finding &finding, QDate today);
    /// A person with a role in two sessions at one time, whatever the roles and events.
    static void personInTwoPlaces(const CheckedConference &checked, Findings &findings);
    static void outsideItsEvent(const CheckedConference &checked, Findings &findings);
    /// More minutes are promised to items, or to speakers, than the session has.
    static void minutesOver(const CheckedConference &checked, Findings &findings);
    /// It ends later, where the room, its people and its event have nothing else then.
    static Result<void> makeLonger(Conference &conference, const Finding &finding, QDate today);
    /// One person has one role twice, as two copies may leave it.
    static void roleTwice(const CheckedConference &checked, Findings &findings);
    /// The later one goes, but never the one that an accepted request became.
    static Result<void> removeSecondRole(Conference &conference, const Finding &finding, QDate today);
};

} // namespace multaqa
