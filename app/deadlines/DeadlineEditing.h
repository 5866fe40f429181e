// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "DeadlineEnd.h"
#include "app/Conference.h"

#include <QCoreApplication>

namespace multaqa {

/// What is done with deadlines, each one step of the history. Refused, with a sentence that names the field: a link or
/// a time zone that is none, an hour without a day, an event that is not there, reminders that are no days.
class DeadlineEditing
{
    Q_DECLARE_TR_FUNCTIONS(DeadlineEditing)

public:
    /// A new deadline with a new id; without a time zone it takes the conference's.
    static Result<DeadlineId> add(Conference &conference, Deadline deadline);
    /// All but an end that was decided: its day and hour are moved, so that the earlier ones are not forgotten.
    static Result<void> edit(Conference &conference, Deadline deadline);
    /// Its earlier days go with it.
    static Result<void> remove(Conference &conference, DeadlineId deadline);
    /// Gives it another day or hour, or none for a new decision, and keeps the earlier ones with TODAY and the
    /// conference's person. The first day of a deadline that had none leaves no earlier one. The same end again changes
    /// nothing.
    static Result<void> move(Conference &conference, DeadlineId id, const DeadlineEnd &end, QDate today,
                             const LocalizedText &reason = {});
    /// The move that would be kept of DEADLINE as it is now.
    static DeadlineMove moveOf(const Deadline &deadline, QDate today, const QString &person,
                               const LocalizedText &reason = {});

private:
    static Error hourWithoutDay();
    /// Cleans DEADLINE and judges what is different from KNOWN.
    static Result<void> check(const Database &database, Deadline &deadline, const Deadline &known);
};

} // namespace multaqa
