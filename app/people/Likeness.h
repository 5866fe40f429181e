// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>

namespace multaqa {

/// In what two people are alike, and how likely they are one.
struct Likeness
{
    Q_DECLARE_TR_FUNCTIONS(Likeness)

public:
    enum class Name {
        Unlike,
        Part,  ///< the one is a part of the other, perhaps with an initial: Leila, L. Attar, Leila Attar
        Alike, ///< NameMatch says that they may be one, across spelling and script
        Equal, ///< the same after folding
    };

    Name name = Name::Unlike;
    bool isEmailShared = false; ///< an address proves nothing by itself: an assistant's serves several
    bool isPhoneShared = false;
    bool isOrganisationShared = false;
    bool isCountryShared = false;
    float score = 0; ///< 0 to 1

    /// What is alike, in whole sentences of the window's language.
    QString why() const;

    bool operator==(const Likeness &) const = default;
};

} // namespace multaqa
