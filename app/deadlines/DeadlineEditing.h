// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/Conference.h"
#include "db/records/Deadline.h"

#include <QCoreApplication>

namespace multaqa {

/// What is done with deadlines, each one step of the history. Refused, with a sentence that names the field: a link or
/// a time zone that is none.
class DeadlineEditing
{
    Q_DECLARE_TR_FUNCTIONS(DeadlineEditing)

public:
    /// A new deadline with a new id; without a time zone it takes the conference's.
    static Result<DeadlineId> add(Conference &conference, Deadline deadline);
    /// All but a day that was decided: that is moved, so that the earlier one is not forgotten.
    static Result<void> edit(Conference &conference, Deadline deadline);
    /// Its earlier days go with it.
    static Result<void> remove(Conference &conference, DeadlineId deadline);
    /// Gives it another day, or none for a new decision, and keeps the earlier one with TODAY and the conference's
    /// person. The first day of a deadline that had none leaves no earlier one. The same day again changes nothing.
    static Result<void> move(Conference &conference, DeadlineId id, std::optional<QDate> day, QDate today,
                             const LocalizedText &reason = {});
};

} // namespace multaqa
