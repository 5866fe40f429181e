// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "AskerSearch.h"

#include "app/FieldCheck.h"
#include "app/people/NameMatch.h"
#include "app/text/Bidi.h"
#include "app/text/Fold.h"
#include "db/stores/RecordStore.h"

#include <algorithm>

namespace multaqa {
namespace {

using Certainty = Asker::Certainty;

constexpr size_t mostCandidates = 8;

QStringList addressesOf(const ParticipantRow &person)
{
    QStringList addresses;
    if (!person.participant.email.isEmpty())
        addresses << person.participant.email.toLower();
    for (const ParticipantAddress &address : person.furtherAddresses)
        addresses << address.email.toLower();
    return addresses;
}

bool areNamedAlike(const ParticipantRow &a, const ParticipantRow &b)
{
    return NameMatch::of(SoundName::of(a.participant.nameArabic, a.participant.nameLatin),
                         SoundName::of(b.participant.nameArabic, b.participant.nameLatin))
        .mayBeSame();
}

/// A row that says no more than a name can mean nobody but its only bearer.
bool saysOnlyName(const ParticipantRow &said)
{
    return said.participant.email.isEmpty() && !said.participant.organisation && said.participant.phone.isEmpty() &&
           said.participant.country.isEmpty();
}

bool hasName(const ParticipantRow &person)
{
    return !person.participant.nameArabic.isEmpty() || !person.participant.nameLatin.isEmpty();
}

} // namespace

AskerSearch::AskerSearch(ParticipantRows people)
    : m_people(std::make_unique<ParticipantRows>(std::move(people)))
{
}

Result<AskerSearch> AskerSearch::read(const Database &database)
{
    MULTAQA_TRY(const auto participants, RecordStore<Participant>(database).all());
    std::vector<ParticipantId> ids;
    for (const Participant &participant : participants)
        ids.push_back(participant.id);
    MULTAQA_TRY(ParticipantRows people, ParticipantRows::read(database, ids));
    AskerSearch search(std::move(people));
    search.m_known.reserve(qsizetype(search.m_people->count()));
    for (size_t i = 0; i < search.m_people->count(); ++i) {
        const ParticipantRow person = search.m_people->row(i);
        search.m_known.add(quint32(i), person);
        search.m_numbers.insert(person.participant.id, quint32(i));
        for (const QString &address : addressesOf(person))
            search.m_byAddress.insert(address, quint32(i));
    }
    return search;
}

ParticipantRow AskerSearch::personAt(quint32 number) const
{
    return number < m_people->count() ? m_people->row(number) : m_newPeople[number - m_people->count()];
}

std::optional<ParticipantRow> AskerSearch::person(ParticipantId id) const
{
    const auto number = m_numbers.constFind(id);
    return number == m_numbers.constEnd() ? std::nullopt : std::optional(personAt(*number));
}

Asker AskerSearch::asker(quint32 number) const
{
    const bool isNew = number >= m_people->count();
    return {isNew ? Certainty::New : Certainty::Known, personAt(number).participant.id, {}, {}};
}

ParticipantId AskerSearch::addNew(const ParticipantRow &said)
{
    const auto isSame = [&](const ParticipantRow &each) {
        return each.participant.nameArabic == said.participant.nameArabic &&
               each.participant.nameLatin == said.participant.nameLatin &&
               each.participant.email.compare(said.participant.email, Qt::CaseInsensitive) == 0;
    };
    const auto known = std::find_if(m_newPeople.begin(), m_newPeople.end(), isSame);
    if (known != m_newPeople.end())
        return known->participant.id;
    ParticipantRow person = said;
    person.participant.id = ParticipantId::make();
    const auto number = quint32(m_people->count() + m_newPeople.size());
    m_known.add(number, person);
    m_numbers.insert(person.participant.id, number);
    for (const QString &address : addressesOf(person))
        m_byAddress.insert(address, number);
    m_newPeople.push_back(std::move(person));
    return m_newPeople.back().participant.id;
}

std::vector<ParticipantId> AskerSearch::soundingLike(const ParticipantRow &said)
{
    if (!m_names) {
        std::vector<NameIndex::Person> people;
        for (size_t i = 0; i < m_people->count(); ++i) {
            const Participant person = m_people->row(i).participant;
            people.push_back({person.nameArabic, person.nameLatin, {}});
        }
        m_names = std::make_unique<NameIndex>(people);
    }
    std::vector<ParticipantId> found;
    for (const NameIndex::Match &match :
         m_names->matching({said.participant.nameArabic, said.participant.nameLatin, {}}))
        if (found.size() < mostCandidates)
            found.push_back(m_people->row(match.person).participant.id);
    return found;
}

Asker AskerSearch::find(ParticipantId id, const ParticipantRow &said)
{
    const auto match = m_known.find(id, said, [this](quint32 number) { return personAt(number); });
    if (match && !match->isDoubtful)
        return asker(match->number);
    if (!hasName(said))
        return {};
    // Whoever sounds alike is asked after where nothing speaks against it.
    std::vector<ParticipantId> alike;
    if (match)
        alike.push_back(personAt(match->number).participant.id);
    for (const ParticipantId candidate : soundingLike(said)) {
        const auto known = person(candidate);
        const bool isThere = std::find(alike.begin(), alike.end(), candidate) != alike.end();
        if (known && !isThere && !KnownPeople::contradict(said, *known))
            alike.push_back(candidate);
    }
    if (match && alike.size() == 1 && saysOnlyName(said))
        return asker(match->number);
    if (!alike.empty())
        return {Certainty::Doubtful, {}, alike, said};
    return {Certainty::New, addNew(said), {}, said};
}

ParticipantRow AskerSearch::personOf(const MailAddress &sender, Language language, const QString &source)
{
    ParticipantRow said;
    const bool isArabic = directionOf(sender.name) == Qt::RightToLeft;
    (isArabic ? said.participant.nameArabic : said.participant.nameLatin) = sender.name;
    if (FieldCheck::email(sender.address))
        said.participant.email = sender.address;
    said.participant.language = language;
    said.participant.source = source;
    return said;
}

Asker AskerSearch::findSender(const std::vector<MailAddress> &senders, Language language, const QString &source)
{
    for (const MailAddress &sender : senders) {
        const ParticipantRow said = personOf(sender, language, source);
        const auto match = m_known.find({}, said, [this](quint32 number) { return personAt(number); });
        if (match && !match->isDoubtful)
            return asker(match->number);
        const auto bearers = m_byAddress.values(sender.address.toLower());
        if (bearers.isEmpty())
            continue;
        if (bearers.size() == 1 && (!hasName(said) || areNamedAlike(said, personAt(bearers.front()))))
            return asker(bearers.front());
        Asker doubtful{Certainty::Doubtful, {}, {}, {}};
        if (hasName(said))
            doubtful.said = said;
        for (const quint32 bearer : bearers)
            if (doubtful.candidates.size() < mostCandidates)
                doubtful.candidates.push_back(personAt(bearer).participant.id);
        std::sort(doubtful.candidates.begin(), doubtful.candidates.end());
        return doubtful;
    }
    for (const MailAddress &sender : senders) {
        const ParticipantRow said = personOf(sender, language, source);
        if (!hasName(said))
            continue;
        if (const auto alike = soundingLike(said); !alike.empty())
            return {Certainty::Doubtful, {}, alike, said};
        return {Certainty::New, addNew(said), {}, said};
    }
    return {};
}

} // namespace multaqa
