// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/Conference.h"
#include "app/Ordering.h"
#include "db/records/CustomField.h"

#include <QCoreApplication>

#include <vector>

namespace multaqa {

/// The conference's own fields of a person, and what they say, each verb one step.
class CustomFieldEditing
{
    Q_DECLARE_TR_FUNCTIONS(CustomFieldEditing)

public:
    /// The values that a choice allows.
    static QStringList choicesOf(const CustomField &field);
    /// Why FIELD cannot hold what was TYPED, in a sentence that leaves it to others to name the field; none when it
    /// can.
    static std::optional<QString> faultOf(const CustomField &field, const QString &typed);
    /// What was TYPED as FIELD keeps it: a number as 12.5 from digits of any script, a day as 2021-02-23, "yes" or "no"
    /// from their words in the three languages, a choice as it is listed. Refused, naming the field: what it cannot
    /// hold.
    static Result<QString> checked(const CustomField &field, const QString &typed);

    /// Its id is given here, its place is the last. Refused: no name, a choice without choices.
    static Result<CustomFieldId> add(Conference &conference, CustomField field);
    /// Refused also: a kind or choices that a value which is there does not fit.
    static Result<void> edit(Conference &conference, CustomField field);
    /// With all that it says of people.
    static Result<void> remove(Conference &conference, CustomFieldId field);
    static Result<void> move(Conference &conference, CustomFieldId field, Move move);

    /// What the field says of these people; nothing TYPED takes it away.
    static Result<void> setValue(Conference &conference, const std::vector<ParticipantId> &participants,
                                 CustomFieldId id, const QString &typed);
};

} // namespace multaqa
