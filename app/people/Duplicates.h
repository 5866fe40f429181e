// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/Progress.h"
#include "app/people/Likeness.h"
#include "db/Database.h"
#include "db/Ids.h"

#include <vector>

namespace multaqa {

/// Two participants who may be one person.
struct Duplicate
{
    ParticipantId a; ///< who was entered first
    ParticipantId b;
    Likeness likeness;

    bool operator==(const Duplicate &) const = default;
};

/// The likely duplicates of a conference.
class Duplicates
{
public:
    /// The best first; those who were told apart (PeopleEditing::tellApart) are left out. 100,000 people take about
    /// four seconds of processor time, spread over the cores. Cancelled when told to stop.
    static Result<std::vector<Duplicate>> find(const Database &database, const Progress &progress = {});
};

} // namespace multaqa
