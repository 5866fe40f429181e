// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/Conference.h"
#include "db/stores/RetentionStore.h"

#include <QCoreApplication>

#include <vector>

namespace multaqa {

/// Forgets people: all that the file holds of them is erased, its history included, and no merge with an older copy
/// brings it back (db/Erasure.h). It is one step that cannot be undone; the history says when and by whom, not who.
/// The figures (app/people/Statistics) go on counting them.
///
/// It reaches what the records of people say. A name that somebody typed into a session's title, an organisation's name
/// or a saved filter is not found by it.
class Forgetting
{
    Q_DECLARE_TR_FUNCTIONS(Forgetting)

public:
    using Rule = RetentionStore::Rule;

    /// Whom RULE lets go of, in the order they were added.
    static Result<std::vector<Participant>> those(const Database &database, const Rule &rule);

    /// Roles that they had are retired, as by PeopleEditing::remove. Those whom a merge of duplicates made one with
    /// them go, too. The number of people; WrongUse, with the id, when one is not there. Where only the last rewriting
    /// of the file failed (a full disk), the step stands, and the error says so.
    static Result<int> forget(Conference &conference, const std::vector<ParticipantId> &people);
};

} // namespace multaqa
