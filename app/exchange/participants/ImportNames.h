// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "db/Result.h"
#include "db/records/Organisation.h"
#include "db/records/StakeholderGroup.h"
#include "db/records/Tag.h"

#include <QHash>

#include <span>
#include <vector>

namespace multaqa {

class Database;

/// What rows of a table only name: organisations, groups and tags, found by a name in any language or an acronym,
/// folded as in search. What is not there is made here, once for all rows that name it, and written by nobody yet.
class ImportNames
{
public:
    static Result<ImportNames> read(const Database &database);

    /// The one of that NAME, which is not empty; a new one is called so in LANGUAGE, or in Arabic if its letters are.
    const Organisation &organisation(const QString &name, Language language);
    const StakeholderGroup &group(const QString &name, Language language);
    const Tag &tag(const QString &name);

    /// By an id that came from here or from the file; null for one that is not known.
    const Organisation *organisation(OrganisationId id) const;
    const StakeholderGroup *group(StakeholderGroupId id) const;
    void setGroup(OrganisationId organisation, StakeholderGroupId group);

    /// What was made, in the order in which it was first named.
    std::span<const Organisation> newOrganisations() const { return m_organisations.made(); }
    std::span<const StakeholderGroup> newGroups() const { return m_groups.made(); }
    std::span<const Tag> newTags() const { return m_tags.made(); }
    /// Organisations of the file that got another group.
    std::vector<Organisation> regrouped() const;

private:
    template <typename Record>
    struct Named
    {
        std::vector<Record> records;
        size_t known = 0; ///< so many of them are in the file
        QHash<QString, size_t> byFolded;
        QHash<QString, size_t> byText; ///< folding takes longer than looking up
        QHash<decltype(Record::id), size_t> byId;

        size_t *find(const QString &text);
        void enter(const QString &name, size_t index);
        size_t add(const Record &record, const QStringList &names);
        const Record *get(decltype(Record::id) id) const;
        std::span<const Record> made() const { return std::span(records).subspan(known); }
    };

    Named<Organisation> m_organisations;
    Named<StakeholderGroup> m_groups;
    Named<Tag> m_tags;
    std::vector<bool> m_isRegrouped; ///< by organisation of the file
};

} // namespace multaqa
