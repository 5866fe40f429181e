// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/Conference.h"
#include "app/Ordering.h"
#include "db/records/StakeholderGroup.h"

#include <QCoreApplication>

namespace multaqa {

/// The groups that stakeholders are counted by, each verb one step.
class StakeholderGroupEditing
{
    Q_DECLARE_TR_FUNCTIONS(StakeholderGroupEditing)

public:
    /// The groups that reviews of the Global Compact for Migration name, in three languages, Member States first; those
    /// that are there stay as they are. Their ids are fixed, so that two copies that add them have the same groups.
    static Result<void> addUsual(Conference &conference);

    /// Its id is given here, its place is the last. Refused: no name.
    static Result<StakeholderGroupId> add(Conference &conference, StakeholderGroup group);
    static Result<void> edit(Conference &conference, StakeholderGroup group);
    /// Refused while organisations belong to it: they would silently belong to none.
    static Result<void> remove(Conference &conference, StakeholderGroupId id);
    static Result<void> move(Conference &conference, StakeholderGroupId group, Move move);
};

} // namespace multaqa
