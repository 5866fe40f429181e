// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "PersonTraits.h"
#include "db/Result.h"

#include <vector>

namespace multaqa {

class Database;

/// Reads of all people what is compared when duplicates are looked for, in pieces, so that a writer never waits long.
class PersonTraitsStore
{
public:
    explicit PersonTraitsStore(const Database &database)
        : m_database(database)
    {
    }

    /// Of all living people, in the order of their ids.
    Result<std::vector<PersonTraits>> all() const;

private:
    Result<void> readPiece(std::vector<PersonTraits> &people, bool &isEnd) const;
    Result<void> addAddresses(std::vector<PersonTraits> &people) const;

    const Database &m_database;
};

} // namespace multaqa
