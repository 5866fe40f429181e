// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "ImportNames.h"

#include "app/Ordering.h"
#include "app/text/Bidi.h"
#include "app/text/Fold.h"

namespace multaqa {
namespace {

QStringList namesOf(const LocalizedText &name)
{
    return {name.ar, name.en, name.fr};
}

QStringList namesOf(const Organisation &organisation)
{
    return namesOf(organisation.name) << organisation.acronym;
}

LocalizedText nameIn(Language language, const QString &name)
{
    LocalizedText text;
    const bool isArabic = directionOf(name) == Qt::RightToLeft;
    const Language latin = language == Language::Arabic ? Language::English : language;
    text.in(isArabic ? Language::Arabic : latin) = name;
    return text;
}

} // namespace

template <typename Record>
size_t *ImportNames::Named<Record>::find(const QString &text)
{
    if (const auto found = byText.find(text); found != byText.end())
        return &*found;
    const auto found = byFolded.constFind(fold(text));
    return found == byFolded.constEnd() ? nullptr : &*byText.insert(text, *found);
}

/// The first to be called so keeps the name.
template <typename Record>
void ImportNames::Named<Record>::enter(const QString &name, size_t index)
{
    const QString folded = fold(name);
    if (!folded.isEmpty() && !byFolded.contains(folded))
        byFolded.insert(folded, index);
}

template <typename Record>
size_t ImportNames::Named<Record>::add(const Record &record, const QStringList &names)
{
    const size_t index = records.size();
    records.push_back(record);
    byId.insert(record.id, index);
    for (const QString &name : names)
        enter(name, index);
    return index;
}

template <typename Record>
const Record *ImportNames::Named<Record>::get(decltype(Record::id) id) const
{
    const auto found = byId.constFind(id);
    return found == byId.constEnd() ? nullptr : &records[*found];
}

Result<ImportNames> ImportNames::read(const Database &database)
{
    ImportNames names;
    MULTAQA_TRY(const auto organisations, RecordStore<Organisation>(database).all());
    for (const Organisation &each : organisations)
        names.m_organisations.add(each, namesOf(each));
    MULTAQA_TRY(const auto groups, Ordering::all<StakeholderGroup>(database));
    for (const StakeholderGroup &each : groups)
        names.m_groups.add(each, namesOf(each.name));
    MULTAQA_TRY(const auto tags, RecordStore<Tag>(database).all());
    for (const Tag &each : tags)
        names.m_tags.add(each, {each.name});
    names.m_organisations.known = organisations.size();
    names.m_groups.known = groups.size();
    names.m_tags.known = tags.size();
    names.m_isRegrouped.resize(organisations.size());
    return names;
}

const Organisation &ImportNames::organisation(const QString &name, Language language)
{
    if (const size_t *found = m_organisations.find(name))
        return m_organisations.records[*found];
    Organisation organisation;
    organisation.id = OrganisationId::make();
    organisation.name = nameIn(language, name);
    return m_organisations.records[m_organisations.add(organisation, {name})];
}

const StakeholderGroup &ImportNames::group(const QString &name, Language language)
{
    if (const size_t *found = m_groups.find(name))
        return m_groups.records[*found];
    StakeholderGroup group;
    group.id = StakeholderGroupId::make();
    group.name = nameIn(language, name);
    group.position = Ordering::lastPosition(m_groups.records);
    return m_groups.records[m_groups.add(group, {name})];
}

const Tag &ImportNames::tag(const QString &name)
{
    if (const size_t *found = m_tags.find(name))
        return m_tags.records[*found];
    return m_tags.records[m_tags.add({TagId::make(), name}, {name})];
}

const Organisation *ImportNames::organisation(OrganisationId id) const
{
    return m_organisations.get(id);
}

const StakeholderGroup *ImportNames::group(StakeholderGroupId id) const
{
    return m_groups.get(id);
}

void ImportNames::setGroup(OrganisationId organisation, StakeholderGroupId group)
{
    const auto found = m_organisations.byId.constFind(organisation);
    if (found == m_organisations.byId.constEnd() || m_organisations.records[*found].group == group)
        return;
    m_organisations.records[*found].group = group;
    if (*found < m_isRegrouped.size())
        m_isRegrouped[*found] = true;
}

std::vector<Organisation> ImportNames::regrouped() const
{
    std::vector<Organisation> regrouped;
    for (size_t i = 0; i < m_isRegrouped.size(); ++i)
        if (m_isRegrouped[i])
            regrouped.push_back(m_organisations.records[i]);
    return regrouped;
}

} // namespace multaqa
