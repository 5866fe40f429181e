// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "DocumentHead.h"

namespace multaqa {

/// What a list of participants says, in the order in which it says it: every text final, in each language it is there
/// in.
struct ParticipantListContent : DocumentHead
{
    struct Person
    {
        LocalizedText name;     ///< with the honorific
        LocalizedText position; ///< job title, and the organisation where the heading is a State; may be empty
        QString email;          ///< may be empty

        bool operator==(const Person &) const = default;
    };

    /// A State's delegation, or an organisation.
    struct Party
    {
        LocalizedText name; ///< empty for people who belong to none
        std::vector<Person> people;

        bool operator==(const Party &) const = default;
    };

    /// The States, or one group of organisations.
    struct Section
    {
        LocalizedText heading;
        std::vector<Party> parties;

        bool operator==(const Section &) const = default;
    };

    std::vector<Section> sections;

    bool operator==(const ParticipantListContent &) const = default;
};

} // namespace multaqa
