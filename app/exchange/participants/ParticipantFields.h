// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ParticipantField.h"

#include "db/Result.h"

#include <QHash>

namespace multaqa {

class Database;

/// All that a row of this conference's tables of participants can hold: what every conference has, then the state of
/// the registration for each event, then the conference's own fields, each of the last two in its own order. Import,
/// export, copy and paste know columns by it and by nothing else.
class ParticipantFields
{
public:
    static Result<ParticipantFields> read(const Database &database);
    explicit ParticipantFields(std::vector<ParticipantField> fields);

    const std::vector<ParticipantField> &all() const { return m_fields; }
    /// The field that WORD stands for as the header of a column: its key, its header in any of the three languages, or
    /// a synonym; case, accents, punctuation and blanks do not matter. Null when there is none. What is valid as long
    /// as this table is.
    const ParticipantField *named(const QString &word) const;

private:
    std::vector<ParticipantField> m_fields;
    QHash<QString, size_t> m_byWord;
};

} // namespace multaqa
