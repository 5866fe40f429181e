// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "PeopleQuery.h"

namespace multaqa {

/// Reads a PeopleQuery as people write it on a command line. What each term means stands in docs/people-filter.md.
class PeopleQueryReader
{
    Q_DECLARE_TR_FUNCTIONS(PeopleQueryReader)

public:
    /// CATALOGUE must outlive the reader.
    explicit PeopleQueryReader(const PeopleCatalogue &catalogue)
        : m_catalogue(catalogue)
    {
    }

    Result<PeopleQuery> read(const QString &text);

private:
    struct Term
    {
        QString key; ///< empty: words
        QString value;
        QString written; ///< as it stands in the text
    };

    static Result<std::vector<Term>> termsOf(const QString &text);
    Result<void> take(const Term &term);
    /// A kind, or "any".
    template <typename Enum>
    static Result<void> takeHas(const Term &term, std::optional<PeopleFilter::Has<Enum>> &has);
    Result<void> takeRegistered(const Term &term);
    Result<void> takeAttended(const Term &term);
    Result<void> takeField(const Term &term);
    Result<EventId> event(const Term &term, const QString &word) const;

    const PeopleCatalogue &m_catalogue;
    PeopleQuery m_query;
};

} // namespace multaqa
