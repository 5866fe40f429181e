// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "db/records/Participant.h"
#include "db/records/Registration.h"
#include "db/records/Role.h"
#include "db/records/RoleRequest.h"

#include <vector>

namespace multaqa {

/// What may be missing in what is known of a person.
enum class PersonGap {
    ArabicName,
    LatinName,
    JobTitle,
    Organisation,
    Group,
    Email,
    Phone,
    Country,
    Gender,
    Consent,
    Photo
};

inline constexpr PersonGap allPersonGaps[] = {PersonGap::ArabicName,   PersonGap::LatinName, PersonGap::JobTitle,
                                              PersonGap::Organisation, PersonGap::Group,     PersonGap::Email,
                                              PersonGap::Phone,        PersonGap::Country,   PersonGap::Gender,
                                              PersonGap::Consent,      PersonGap::Photo};

inline std::span<const EnumWord<PersonGap>> wordsOf(PersonGap)
{
    static constexpr EnumWord<PersonGap> words[] = {{PersonGap::ArabicName, "arabic_name"},
                                                    {PersonGap::LatinName, "latin_name"},
                                                    {PersonGap::JobTitle, "job_title"},
                                                    {PersonGap::Organisation, "organisation"},
                                                    {PersonGap::Group, "group"},
                                                    {PersonGap::Email, "email"},
                                                    {PersonGap::Phone, "phone"},
                                                    {PersonGap::Country, "country"},
                                                    {PersonGap::Gender, "gender"},
                                                    {PersonGap::Consent, "consent"},
                                                    {PersonGap::Photo, "photo"}};
    return words;
}

/// Conditions on people, all of which must hold; of the values within one, any. An empty filter names everybody.
struct PeopleFilter
{
    /// A registration for EVENT in one of the states, or, with ORNONE, none at all.
    struct Registered
    {
        EventId event;
        std::vector<RegistrationState> states;
        bool orNone = false;
        bool operator==(const Registered &) const = default;
    };
    /// Seen at EVENT, on DAY or on any; or not seen there.
    struct Attended
    {
        enum class Presence { Seen, NotSeen };
        EventId event;
        std::optional<QDate> day;
        Presence presence = Presence::Seen;
        bool operator==(const Attended &) const = default;
    };
    /// A field of the conference's own that says one of VALUES, an empty one standing for nothing said.
    struct Says
    {
        CustomFieldId field;
        QStringList values;
        bool operator==(const Says &) const = default;
    };
    /// A record of one of KINDS; of any when there is none.
    template <typename Enum>
    struct Has
    {
        std::vector<Enum> kinds;
        bool operator==(const Has &) const = default;
    };
    using HasRole = Has<RoleKind>;           ///< in a session
    using HasRequest = Has<RequestDecision>; ///< to speak, by what was decided

    std::vector<StakeholderGroupId> groups;
    std::vector<OrganisationId> organisations;
    QStringList countries; ///< ISO 3166-1 alpha-2
    std::vector<Registered> registered;
    std::vector<TagId> tags;
    std::vector<Language> languages;
    std::vector<Gender> genders;
    std::vector<Consent> consents;
    std::vector<PersonGap> missing; ///< all of them, not any
    std::optional<HasRole> role;
    std::optional<HasRequest> request;
    std::vector<Says> says;
    std::vector<Attended> attended;

    bool isEmpty() const { return *this == PeopleFilter(); }
    bool operator==(const PeopleFilter &) const = default;
};

} // namespace multaqa
