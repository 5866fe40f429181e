// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/Conference.h"
#include "app/people/PeopleColumn.h"

namespace multaqa {

/// A choice that a cell offers: what is kept, and its words.
struct CellChoice
{
    QString value;
    QString words;
};

/// The cells of the list of people that are edited in their place: what they hold as text, and the step that sets it.
namespace PersonCellEditing {

bool canEdit(const PeopleColumn &column);
/// What is edited: the text as it is kept, a word of db/records, a country's code.
QString value(const PersonLine &line, const PeopleColumn &column);
/// The values that COLUMN may have, the empty one first where it may have none; empty when it is written freely.
std::vector<CellChoice> choices(const PeopleColumn &column, const PeopleCatalogue &catalogue);
/// Sets it in one step. Refused as the form of a person refuses it.
Result<void> set(Conference &conference, ParticipantId person, const PeopleColumn &column, const QString &value);

/// The columns that many people may be given one value in.
std::vector<PeopleColumn> columnsForMany(const PeopleCatalogue &catalogue);
/// Gives all PEOPLE that value, in one step. A consent was given or refused on TODAY.
Result<void> setForMany(Conference &conference, const std::vector<ParticipantId> &people, const PeopleColumn &column,
                        const QString &value, QDate today);

} // namespace PersonCellEditing
} // namespace multaqa
