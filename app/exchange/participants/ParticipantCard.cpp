// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "ParticipantCard.h"

#include "app/people/Countries.h"
#include "db/records/Table.h"

#include <algorithm>

namespace multaqa {
namespace {

/// The languages, the person's own first.
std::vector<Language> languagesOf(const Participant &participant)
{
    std::vector<Language> languages(std::begin(allLanguages), std::end(allLanguages));
    std::stable_partition(languages.begin(), languages.end(),
                          [&](Language language) { return language == participant.language; });
    return languages;
}

/// vCard keeps names in parts and we do not: the last word is taken for the family's name, as address books do.
CardName nameOf(const Participant &participant, Language language)
{
    CardName name;
    name.language = wordOf(language);
    name.formatted = language == Language::Arabic ? participant.nameArabic : participant.nameLatin;
    name.family = name.formatted.section(u' ', -1);
    name.given = name.formatted.section(u' ', 0, -2);
    name.honorific = participant.honorific.in(language);
    return name;
}

} // namespace

ContactCard contactCard(const ParticipantRow &row)
{
    const Participant &person = row.participant;
    ContactCard card;
    for (const Language language : languagesOf(person)) {
        const CardName name = nameOf(person, language);
        // The Latin name is the same in French: it is said again only where it is addressed otherwise.
        const bool isLatinAgain =
            language == Language::French && person.language != Language::French && name.honorific.isEmpty();
        if (!name.formatted.isEmpty() && !isLatinAgain)
            card.names.push_back(name);
        if (const QString &title = person.jobTitle.in(language); !title.isEmpty())
            card.titles.push_back({wordOf(language), title});
        if (row.organisation && !row.organisation->name.in(language).isEmpty())
            card.organisations.push_back({wordOf(language), row.organisation->name.in(language), {}});
    }
    if (!person.email.isEmpty())
        card.emails << person.email;
    for (const ParticipantAddress &address : row.furtherAddresses)
        card.emails << address.email;
    if (!person.phone.isEmpty())
        card.phones.push_back({person.phone, {QStringLiteral("work")}});
    card.country = countryName(person.country, Language::English);
    card.languages << wordOf(person.language);
    card.gender = person.gender;
    card.note = person.notes;
    for (const Tag &tag : row.tags)
        card.categories << tag.name;
    card.uid = person.id.text();
    return card;
}

} // namespace multaqa
