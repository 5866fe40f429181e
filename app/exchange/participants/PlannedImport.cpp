// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "PlannedImport.h"

#include "ParticipantCell.h"

#include <algorithm>

namespace multaqa {
namespace {

/// A text goes to the language of its script, which need not be SHOWN.
void addChangesBeside(Language shown, const ParticipantField &field, const LocalizedText &before,
                      const LocalizedText &after, std::vector<PlannedChange> &changes)
{
    for (const Language language : allLanguages) {
        if (language != shown && before.in(language) != after.in(language))
            changes.push_back({field.key, before.in(language), after.in(language)});
    }
}

} // namespace

PlannedImport::PlannedImport(const ColumnMapping &columns, ParticipantFields allFields, ImportNames knownNames,
                             ParticipantRows knownPeople, const QString &sourceName, ImportMode wanted)
    : mapping(columns)
    , fields(std::move(allFields))
    , names(std::move(knownNames))
    , people(std::move(knownPeople))
    , source(sourceName)
    , mode(wanted)
    , interpretation(mapping, fields, names, source)
{
}

quint32 PlannedImport::personOf(size_t row) const
{
    for (;;) {
        const PlannedRow &planned = rows[row];
        const bool isSomebodyElse = planned.means != PlannedRow::nobody &&
                                    (planned.state == PlannedState::Changed || planned.state == PlannedState::Same ||
                                     planned.decision == RowDecision::SamePerson);
        if (!isSomebodyElse)
            return numberOfRow(row);
        if (!isRow(planned.means))
            return planned.means;
        row = rowOf(planned.means);
    }
}

ParticipantRow PlannedImport::said(size_t row, QStringList *said) const
{
    ParticipantRow person;
    interpretation.apply(rows[row].cells, person, modeOfNew(), said);
    return person;
}

ParticipantRow PlannedImport::person(quint32 number, size_t before) const
{
    ParticipantRow person = isRow(number) ? said(rowOf(number)) : people.row(number);
    std::vector<quint32> changing;
    const auto [begin, end] = changingRows.equal_range(number);
    for (auto row = begin; row != end; ++row)
        if (*row < before)
            changing.push_back(*row);
    std::sort(changing.begin(), changing.end());
    for (const quint32 row : changing)
        interpretation.apply(rows[row].cells, person, mode, nullptr);
    return person;
}

std::vector<PlannedChange> PlannedImport::changes(const ParticipantRow &before, const ParticipantRow &after) const
{
    std::vector<PlannedChange> changes;
    for (const ParticipantField &field : fields.all()) {
        if (field.kind == ParticipantField::Kind::Id)
            continue;
        const QString from = ParticipantCell::text(field, before, mapping.language());
        const QString to = ParticipantCell::text(field, after, mapping.language());
        if (field.written != ParticipantField::Written::Never && from != to)
            changes.push_back({field.key, from, to});
        else if (field.kind == ParticipantField::Kind::JobTitle)
            addChangesBeside(mapping.language(), field, before.participant.jobTitle, after.participant.jobTitle,
                             changes);
    }
    return changes;
}

bool PlannedImport::areSame(const ParticipantRow &a, const ParticipantRow &b)
{
    return a.participant == b.participant && a.organisation == b.organisation &&
           a.furtherAddresses == b.furtherAddresses && a.tags == b.tags && a.registrations == b.registrations &&
           a.customValues == b.customValues;
}

void PlannedImport::keepGroup(const ParticipantRow &person)
{
    if (person.organisation && person.organisation->group)
        names.setGroup(person.organisation->id, *person.organisation->group);
}

} // namespace multaqa
