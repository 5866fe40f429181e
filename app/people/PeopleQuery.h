// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "PeopleCatalogue.h"
#include "db/stores/PeopleFilter.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace multaqa {

/// Which people are meant: words that stand in what is known of them, and conditions on it.
struct PeopleQuery
{
    Q_DECLARE_TR_FUNCTIONS(PeopleQuery)

public:
    QString words; ///< as typed; words between "quotes" stand together
    PeopleFilter filter;

    bool isEmpty() const { return terms().isEmpty() && filter.isEmpty(); }
    /// What must be found, folded as search does (app/text/Fold).
    QStringList terms() const;

    /// Of SavedFilter::definition: see docs/people-filter.md.
    QString toJson() const;
    /// Refused, naming what it does not know: one that a newer version wrote would show other people than it means.
    static Result<PeopleQuery> fromJson(const QString &text);

    /// Reads `--where TEXT`: words, and terms such as country:LB group:"civil society" tag:VIP
    /// registered:consultation/approved missing:email role:speaker request:undecided language:fr, of which all must
    /// hold. Names are compared as search does. Refused, with the term in the sentence: an unknown key, a value that
    /// names nothing or two things.
    static Result<PeopleQuery> parse(const QString &text, const PeopleCatalogue &catalogue);

    bool operator==(const PeopleQuery &) const = default;
};

/// The people that QUERY names, in ORDER: all of it at once, for what does not show them while they are found.
Result<std::vector<ParticipantId>> findPeople(const Database &database, const PeopleQuery &query,
                                              const struct PeopleOrder &order);

} // namespace multaqa
