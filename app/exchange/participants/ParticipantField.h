// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/exchange/tables/WrittenTable.h"
#include "db/Ids.h"
#include "db/records/CustomField.h"
#include "db/records/LocalizedText.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace multaqa {

/// One thing that a row of a table of participants holds: what its column is called, and which of a person's data it
/// is. ParticipantFields has them all; ParticipantCell writes them.
struct ParticipantField
{
    enum class Kind {
        Id,
        Name,       ///< in either script, told by its letters
        GivenName,  ///< a part of the name, in either script
        FamilyName, ///< the same
        NameArabic,
        NameLatin,
        Honorific, ///< in the table's language, like the next three
        JobTitle,
        Organisation,
        Group,   ///< of the organisation
        Country, ///< of the person: a name in any language, or a code
        Email,   ///< several, as ListText: the first is the one for correspondence
        Phone,
        Language, ///< of correspondence
        Gender,
        Tags, ///< as ListText
        Notes,
        Consent,
        ConsentOn,
        Source,
        ExternalId,
        Registration, ///< the state of it, for one event
        Custom,
    };

    /// When an export has a column for it.
    enum class Written {
        Always,
        WhenSaid, ///< only where one of the people says something there
        Never,    ///< understood by an import and no more
    };

    Kind kind = Kind::Name;
    QString key;          ///< for what is remembered and for JSON: "name_ar", "registration:ID", "custom:ID"
    LocalizedText header; ///< the word above the column, different from that of every other field in each language
    QStringList synonyms; ///< other words above such a column, in any language
    Written written = Written::Always;
    std::optional<EventId> event;      ///< of a registration
    std::optional<CustomField> custom; ///< of a field of the conference's own

    /// What a spreadsheet makes of a value that is typed into the column.
    ColumnKind columnKind() const;
};

/// Those that every conference has, in the order in which they are written. The English header words are fixed by the
/// command line's contract ("Tables of participants").
std::vector<ParticipantField> commonParticipantFields();

} // namespace multaqa
