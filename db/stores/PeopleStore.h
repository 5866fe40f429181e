// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "PeopleFilter.h"
#include "PersonLine.h"
#include "RecordStore.h"

namespace multaqa {

/// The questions that a list of very many people asks. What it shows is read for a few people at a time; what is read
/// of all is read in pieces, so that a writer never waits for longer than one piece takes.
class PeopleStore : public RecordStore<Participant>
{
public:
    using RecordStore::RecordStore;

    /// In the order of their bytes.
    Result<std::vector<ParticipantId>> ids(const PeopleFilter &filter) const;

    struct Figures
    {
        int people = 0;
        int withRole = 0;
        int withoutEmail = 0;
        QStringList countries; ///< those that somebody comes from, each once
    };
    Result<Figures> figures() const;
    /// How many people belong to each organisation.
    Result<QHash<OrganisationId, int>> membersOfOrganisations() const;

    /// In the order of IDS; who is not there, or retired, is left out.
    Result<std::vector<PersonLine>> lines(const std::vector<ParticipantId> &ids, LineParts parts) const;
    /// The next COUNT people after AFTER in the order of their bytes; a null id stands before all.
    Result<std::vector<PersonLine>> linesAfter(ParticipantId after, int count, LineParts parts) const;
    Result<std::vector<PersonText>> textsAfter(ParticipantId after, int count) const;

private:
    struct Range;
    Result<void> readParts(std::vector<PersonLine> &lines, const Range &range, LineParts parts) const;
};

} // namespace multaqa
