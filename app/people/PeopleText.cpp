// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "PeopleText.h"

#include "Countries.h"

#include "db/stores/PeopleStore.h"

#include <algorithm>

namespace multaqa {
namespace {

/// How many people are read before a writer may come in between; some twenty milliseconds.
constexpr int pieceSize = 4000;
/// Of an ordinary person's words.
constexpr qsizetype usualBytes = 160;

QString linesOf(const LocalizedText &text)
{
    return text.ar % u'\n' % text.en % u'\n' % text.fr;
}

QString countryLines(const QString &code)
{
    LocalizedText names;
    for (const Language language : allLanguages)
        names.in(language) = countryName(code, language);
    return linesOf(names);
}

QString organisationLines(const PeopleCatalogue &catalogue, OrganisationId id)
{
    const Organisation *organisation = catalogue.organisation(id);
    if (!organisation)
        return {};
    const StakeholderGroup *group = catalogue.groupOf(id);
    return linesOf(organisation->name) % u'\n' % organisation->acronym % u'\n' %
           (group ? linesOf(group->name) : QString());
}

} // namespace

Result<std::shared_ptr<const PeopleText>> PeopleText::read(const Database &reader, const PeopleCatalogue &catalogue,
                                                           const PeopleList::Everybody &everybody,
                                                           const std::stop_token &stop)
{
    auto text = std::make_shared<PeopleText>();
    const size_t count = everybody ? everybody->size() : 0;
    text->m_sharedOf.resize(count);
    text->m_own.reserve(static_cast<qsizetype>(count), static_cast<qsizetype>(count) * usualBytes);
    text->m_shared.add({});
    QHash<OrganisationId, quint32> organisations;
    QHash<QString, quint32> countries;
    const auto share = [&](auto &known, const auto &key, const auto &lines) {
        auto found = known.find(key);
        if (found == known.end()) {
            found = known.insert(key, static_cast<quint32>(text->m_shared.count()));
            text->m_shared.add(lines());
        }
        return *found;
    };

    const PeopleStore store(reader);
    size_t place = 0;
    ParticipantId last;
    while (true) {
        if (stop.stop_requested())
            return Error{ErrorKind::Cancelled, {}, {}, {}};
        MULTAQA_TRY(const auto people, store.textsAfter(last, pieceSize));
        for (const PersonText &person : people) {
            // Who came or went since EVERYBODY was read has no place, or an empty text; a new reading is under way
            // then.
            const auto at = std::find(everybody->begin() + static_cast<qsizetype>(place), everybody->end(), person.id);
            if (at == everybody->end())
                continue;
            for (; (*everybody)[place] != person.id; ++place)
                text->m_own.add({});
            if (person.organisation)
                text->m_sharedOf[place].organisation = share(organisations, *person.organisation, [&] {
                    return organisationLines(catalogue, *person.organisation);
                });
            if (!person.country.isEmpty())
                text->m_sharedOf[place].country =
                    share(countries, person.country, [&] { return countryLines(person.country); });
            text->m_own.add(person.text);
            ++place;
        }
        if (people.size() < pieceSize)
            break;
        last = people.back().id;
    }
    for (; place < count; ++place)
        text->m_own.add({});
    text->m_own.squeeze();
    text->m_shared.squeeze();
    return std::shared_ptr<const PeopleText>(std::move(text));
}

bool PeopleText::isIn(size_t place, QByteArrayView term, const std::vector<quint8> &shared) const
{
    return shared[m_sharedOf[place].organisation] || shared[m_sharedOf[place].country] || m_own.contains(place, term);
}

PeopleList::Marks PeopleText::find(const QStringList &terms) const
{
    PeopleList::Marks found(m_sharedOf.size(), 1);
    // The longest is the rarest as a rule: after it there are few people left to look through.
    QList<QByteArray> wanted;
    for (const QString &term : terms)
        wanted << term.toUtf8();
    std::sort(wanted.begin(), wanted.end(),
              [](const QByteArray &a, const QByteArray &b) { return a.size() > b.size(); });
    bool isFirst = true;
    for (const QByteArray &term : wanted) {
        std::vector<quint8> shared(m_shared.count(), 0);
        m_shared.mark(term, shared);
        const auto left = static_cast<size_t>(std::count(found.begin(), found.end(), 1));
        if (!isFirst && left < found.size() / 16) {
            for (size_t place = 0; place < found.size(); ++place)
                found[place] = found[place] && isIn(place, term, shared);
            continue;
        }
        PeopleList::Marks own(found.size(), 0);
        m_own.mark(term, own);
        for (size_t place = 0; place < found.size(); ++place)
            found[place] &= static_cast<quint8>(own[place] | shared[m_sharedOf[place].organisation] |
                                                shared[m_sharedOf[place].country]);
        isFirst = false;
    }
    return found;
}

} // namespace multaqa
