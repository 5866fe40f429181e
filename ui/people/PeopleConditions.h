// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/people/PeopleQuery.h"

#include <QCoreApplication>

namespace multaqa {

/// The conditions of a filter in the words of the window.
class PeopleConditions
{
    Q_DECLARE_TR_FUNCTIONS(PeopleConditions)

public:
    struct Condition
    {
        QString words;        ///< "Country: Lebanon, Tunisia"
        PeopleFilter without; ///< what is left of the filter when it goes
    };
    static std::vector<Condition> of(const PeopleFilter &filter, const PeopleCatalogue &catalogue);

    static QString gapName(PersonGap gap);
    static QString notRegistered() { return tr("Not registered"); }
    static QString nothingSaid() { return tr("Nothing said"); }
    static QString seen() { return tr("Was there"); }
    static QString notSeen() { return tr("Was not there"); }
};

} // namespace multaqa
