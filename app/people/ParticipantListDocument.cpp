// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "ParticipantListDocument.h"

#include "Countries.h"
#include "ParticipantName.h"
#include "StakeholderGroups.h"
#include "app/agenda/AgendaDocument.h"
#include "app/exchange/participants/ParticipantRows.h"
#include "app/text/Collation.h"
#include "app/text/Fold.h"

#include <map>

namespace multaqa {
namespace {

using Section = ParticipantListContent::Section;
using Party = ParticipantListContent::Party;
using Person = ParticipantListContent::Person;

/// "رئيس الوفد" and its like, in a job title or a tag; not the deputy.
bool saysHeadOfDelegation(const QString &text)
{
    static const QStringList heads = [] {
        QStringList folded;
        for (const char *words :
             {"head of delegation", "head of the delegation", "chef de delegation", "cheffe de delegation",
              "chef de la delegation", "cheffe de la delegation", "رئيس الوفد", "رئيسة الوفد", "رئيس وفد", "رئيسة وفد"})
            folded << fold(QString::fromUtf8(words));
        return folded;
    }();
    static const QStringList deputies{fold(u"deputy"), fold(u"vice"), fold(u"adjoint"), fold(u"نائب")};
    const QString folded = fold(text);
    const auto isIn = [&](const QString &words) { return folded.contains(words); };
    return std::any_of(heads.begin(), heads.end(), isIn) && std::none_of(deputies.begin(), deputies.end(), isIn);
}

bool isHeadOfDelegation(const ParticipantRow &row)
{
    const LocalizedText &jobTitle = row.participant.jobTitle;
    return saysHeadOfDelegation(jobTitle.ar) || saysHeadOfDelegation(jobTitle.en) ||
           saysHeadOfDelegation(jobTitle.fr) ||
           std::any_of(row.tags.begin(), row.tags.end(), [](const Tag &tag) { return saysHeadOfDelegation(tag.name); });
}

LocalizedText countryText(const QString &code)
{
    LocalizedText text;
    for (const Language language : allLanguages)
        text.in(language) = countryName(code, language);
    return text;
}

/// Job title, and the organisation where the heading does not say it.
LocalizedText positionOf(const ParticipantRow &row, const LocalizedText &organisation)
{
    LocalizedText position;
    for (const Language language : allLanguages) {
        QStringList parts{row.participant.jobTitle.best(language), organisation.best(language)};
        parts.removeAll({});
        position.in(language) = parts.join(language == Language::Arabic ? QStringLiteral("، ") : QStringLiteral(", "));
    }
    return position;
}

LocalizedText nameOf(const Organisation &organisation)
{
    return organisation.name.isEmpty() ? LocalizedText{organisation.acronym, organisation.acronym, organisation.acronym}
                                       : organisation.name;
}

/// Sorts people into parties and parties into sections.
class Arrangement
{
public:
    Arrangement(Language language, EmailsInList emails)
        : m_language(language)
        , m_collation(language)
        , m_emails(emails)
    {
    }

    void add(const ParticipantRow &row)
    {
        const bool isState = row.group && isMemberStates(*row.group);
        const QString country = !row.participant.country.isEmpty() ? row.participant.country
                                : row.organisation                 ? row.organisation->country
                                                                   : QString();
        LocalizedText party;
        LocalizedText organisation;
        QString key;
        if (isState && !country.isEmpty()) {
            party = countryText(country);
            organisation = nameOf(*row.organisation);
            key = country;
        } else if (row.organisation) {
            party = nameOf(*row.organisation);
            key = row.organisation->id.text();
        }
        SectionParts &section = m_sections[isState ? QString() : row.group ? sectionKey(*row.group) : lastSection()];
        section.heading = row.group ? row.group->name : DocumentWords::otherParticipants();
        Parts &parts = section.parties[key];
        parts.name = party;
        const LocalizedText name = formalNameOf(row.participant);
        const QString plainName = multaqa::nameOf(row.participant).best(m_language);
        parts.people.push_back({isState && isHeadOfDelegation(row) ? 0 : 1, m_collation.key(plainName),
                                Person{name, positionOf(row, organisation),
                                       m_emails == EmailsInList::Shown ? row.participant.email : QString()}});
    }

    std::vector<Section> sections()
    {
        std::vector<Section> all;
        for (auto &[key, parts] : m_sections) {
            Section section;
            section.heading = parts.heading;
            std::vector<std::pair<QCollatorSortKey, Parts *>> parties;
            for (auto &[partyKey, party] : parts.parties)
                parties.emplace_back(m_collation.key(party.name.best(m_language)), &party);
            std::stable_sort(parties.begin(), parties.end(), [](const auto &a, const auto &b) {
                // People of no organisation come last.
                const bool isANameless = a.second->name.isEmpty();
                const bool isBNameless = b.second->name.isEmpty();
                return isANameless != isBNameless ? isBNameless : a.first < b.first;
            });
            for (auto &[sortKey, party] : parties)
                section.parties.push_back(partyOf(*party));
            all.push_back(std::move(section));
        }
        return all;
    }

private:
    struct SortedPerson
    {
        int rank = 0;
        QCollatorSortKey key;
        Person person;
    };
    struct Parts
    {
        LocalizedText name;
        std::vector<SortedPerson> people;
    };
    struct SectionParts
    {
        LocalizedText heading;
        std::map<QString, Parts> parties;
    };

    /// States come first, then the groups in their order, then those without one.
    static QString sectionKey(const StakeholderGroup &group) { return u'1' % group.position % u' ' % group.id.text(); }
    static QString lastSection() { return QStringLiteral("2"); }

    static Party partyOf(Parts &parts)
    {
        std::stable_sort(parts.people.begin(), parts.people.end(), [](const SortedPerson &a, const SortedPerson &b) {
            return a.rank != b.rank ? a.rank < b.rank : a.key < b.key;
        });
        Party party{parts.name, {}};
        for (SortedPerson &each : parts.people)
            party.people.push_back(std::move(each.person));
        return party;
    }

    Language m_language;
    Collation m_collation;
    EmailsInList m_emails;
    std::map<QString, SectionParts> m_sections;
};

} // namespace

Result<ParticipantListContent> participantListContent(const Database &database,
                                                      const ParticipantDocumentRequest &request, EmailsInList emails)
{
    MULTAQA_TRY(const Agenda agenda, Agenda::readHead(database, request.event));
    ParticipantListContent content;
    static_cast<DocumentHead &>(content) = documentHead(agenda, request.languages, request.now);
    content.occasion = content.title;
    content.title = DocumentWords::listOfParticipants();
    MULTAQA_TRY(const ParticipantRows rows, ParticipantRows::read(database, request.participants));
    Arrangement arrangement(request.languages.front(), emails);
    for (size_t i = 0; i < rows.count(); ++i)
        arrangement.add(rows.row(i));
    content.sections = arrangement.sections();
    return content;
}

} // namespace multaqa
