// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/people/Likeness.h"
#include "app/people/NameIndex.h"
#include "db/stores/PersonTraits.h"

namespace multaqa {

/// People prepared for asking which of them are one, and whether a new one is among them: by the name first of all,
/// then by the e-mail address, the telephone (its last eight digits), the organisation and the country.
///
/// Two names must be alike (NameIndex), or the one a part of the other with a shared address or telephone; nobody is
/// taken for another by an address alone.
class LikenessIndex
{
public:
    explicit LikenessIndex(std::vector<PersonTraits> people);

    const std::vector<PersonTraits> &people() const { return m_people; }

    struct Pair
    {
        quint32 first = 0; ///< place in people()
        quint32 second = 0;
        Likeness likeness;
    };
    /// Who may be one, the best first. Works on all cores. Cancelled when told to stop.
    Result<std::vector<Pair>> pairs(const Progress &progress = {});

    struct Match
    {
        quint32 person = 0; ///< place in people()
        Likeness likeness;
    };
    /// Who of the people PERSON, who is not among them, may be; the best first. For a row of an import: what has the
    /// id, or the address and the name, is the same without asking; what is found here besides is doubtful.
    std::vector<Match> matching(const PersonTraits &person);

private:
    using Sharers = QHash<QString, std::vector<quint32>>;

    static Sharers sharersOf(const std::vector<PersonTraits> &people);
    static NameIndex namesOf(const std::vector<PersonTraits> &people);

    std::vector<PersonTraits> m_people;
    NameIndex m_names;
    Sharers m_sharers; ///< by address or telephone, the people
};

} // namespace multaqa
