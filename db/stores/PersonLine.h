// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "db/records/Participant.h"
#include "db/records/Registration.h"
#include "db/records/Role.h"

#include <utility>
#include <vector>

namespace multaqa {

/// Parts of a PersonLine that cost a query each, or many columns.
enum class LinePart {
    Belonging = 0x01, ///< the organisation and the country
    Form = 0x02,      ///< all of the participant's own record; the names are always read
    Tags = 0x04,
    Registrations = 0x08,
    Roles = 0x10,
    Values = 0x20,
    Attendance = 0x40,
};
Q_DECLARE_FLAGS(LineParts, LinePart)
Q_DECLARE_OPERATORS_FOR_FLAGS(LineParts)

inline constexpr LineParts allLineParts{0x7f};

/// What a list shows of one person.
struct PersonLine
{
    Participant person;
    std::vector<TagId> tags;
    std::vector<std::pair<EventId, RegistrationState>> registrations;
    std::vector<RoleKind> roles;                           ///< one for each role in a session
    std::vector<std::pair<CustomFieldId, QString>> values; ///< of the conference's own fields
    std::vector<std::pair<EventId, QDate>> attended;
};

/// All words of a person in which search may find something.
struct PersonText
{
    ParticipantId id;
    std::optional<OrganisationId> organisation;
    QString country; ///< ISO 3166-1 alpha-2
    QString text;    ///< fields divided by line feeds; without the organisation and the country
};

} // namespace multaqa
