// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "db/Ids.h"
#include "db/Result.h"

#include <QString>

#include <array>
#include <map>

namespace multaqa {

class Database;

/// What people are counted by, taken down before they are forgotten: in the file (journal_forgotten_count) only sums
/// stand, a copy of the file each, with no link to a person or to the step that forgot them.
///
/// A sum of one is still a sum of one: who knows that only one woman of a small delegation was forgotten can read her
/// row from it. The figures say so where they are shown.
class ForgottenCounts
{
public:
    /// Takes PERSON down, with registrations and attendance; nothing when there is no such living person.
    Result<void> add(const Database &database, ParticipantId person);
    bool isEmpty() const { return m_cells.empty(); }
    /// Adds what was taken down to the sums of COPY (journal_copy.copy), which is the one that the step is named by.
    Result<void> write(const Database &database, qint64 copy) const;

    /// Takes the sums of OTHER, where they are greater: each copy's only grow, so the greater one is the later one.
    static Result<void> take(const Database &into, const Database &other);

private:
    /// event, what is told of it, day; group, country, gender, language of the person
    using Cell = std::array<QString, 7>;
    std::map<Cell, qint64> m_cells;
};

} // namespace multaqa
