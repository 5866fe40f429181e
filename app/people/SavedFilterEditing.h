// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/Conference.h"
#include "db/records/SavedFilter.h"

#include <QCoreApplication>

namespace multaqa {

/// What lists show, kept under names, each verb one step.
class SavedFilterEditing
{
    Q_DECLARE_TR_FUNCTIONS(SavedFilterEditing)

public:
    /// In the place of the one of that page and name, if there is one. Refused: no name.
    static Result<SavedFilterId> save(Conference &conference, SavedFilter filter);
    static Result<void> remove(Conference &conference, SavedFilterId filter);
};

} // namespace multaqa
