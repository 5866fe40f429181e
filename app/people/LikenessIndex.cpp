// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "LikenessIndex.h"

#include "app/people/NameMatch.h"
#include "app/text/Numerals.h"

#include <QSet>

#include <algorithm>

namespace multaqa {
namespace {

/// How much of the doubt is left by what two people share. Chosen so that an equal name alone comes to three quarters,
/// with an address to over nine tenths, and a name that may just be one with the same country to less than a half.
constexpr float trustInName = 0.75F;
constexpr float leftByEmail = 0.3F;
constexpr float leftByPhone = 0.4F;
constexpr float leftByOrganisation = 0.6F;
constexpr float leftByCountry = 0.95F;
constexpr float otherCountry = 0.8F;
constexpr float otherOrganisation = 0.9F;
constexpr float partOfName = 0.5F;

constexpr int comparedDigits = 8;

/// The last digits, so that +961 1 555 0147, 00961 1555 0147 and 01 555 0147 are one. Empty for what is too short.
QString comparedPhone(const QString &phone)
{
    QString digits;
    for (const QChar character : phone) {
        if (const int value = digitValue(character); value >= 0)
            digits += QChar(u'0' + value);
    }
    return digits.size() < comparedDigits - 1 ? QString() : digits.right(comparedDigits);
}

/// What serves to find people by beside the name, with its kind.
QStringList contactsOf(const PersonTraits &person)
{
    QStringList contacts;
    for (const QString &email : person.emails)
        contacts << QLatin1String("email ") % email.toCaseFolded();
    if (const QString phone = comparedPhone(person.phone); !phone.isEmpty())
        contacts << QLatin1String("phone ") % phone;
    contacts.removeDuplicates();
    return contacts;
}

NameIndex::Person namedPerson(const PersonTraits &person)
{
    QStringList circumstances = contactsOf(person);
    if (person.organisation)
        circumstances << QLatin1String("organisation ") % person.organisation->text();
    if (!person.country.isEmpty())
        circumstances << QLatin1String("country ") % person.country;
    return {person.nameArabic, person.nameLatin, circumstances};
}

/// Whether each word of the shorter name is like one of the longer, or an initial of one.
bool isPartOf(const QStringList &shorter, const QStringList &longer)
{
    return !shorter.isEmpty() && std::all_of(shorter.begin(), shorter.end(), [&](const QString &word) {
        return std::any_of(longer.begin(), longer.end(), [&](const QString &other) {
            return word.size() == 1 || other.size() == 1 ? word.front() == other.front() : soundsLike(word, other);
        });
    });
}

bool isPart(const PersonTraits &a, const PersonTraits &b)
{
    for (const QString &first : {a.nameArabic, a.nameLatin}) {
        for (const QString &second : {b.nameArabic, b.nameLatin}) {
            const QStringList one = nameWords(first);
            const QStringList other = nameWords(second);
            if (one.size() <= other.size() ? isPartOf(one, other) : isPartOf(other, one))
                return true;
        }
    }
    return false;
}

/// NAMESCORE: 0 when the names as a whole do not match.
Likeness likenessOf(const PersonTraits &a, const PersonTraits &b, float nameScore)
{
    Likeness likeness;
    const QStringList contacts = contactsOf(a);
    for (const QString &contact : contactsOf(b)) {
        if (!contacts.contains(contact))
            continue;
        (contact.startsWith(u'e') ? likeness.isEmailShared : likeness.isPhoneShared) = true;
    }
    likeness.isOrganisationShared = a.organisation && a.organisation == b.organisation;
    likeness.isCountryShared = !a.country.isEmpty() && a.country == b.country;
    likeness.name = nameScore >= 1                   ? Likeness::Name::Equal
                    : nameScore >= NameMatch::likely ? Likeness::Name::Alike
                    : isPart(a, b)                   ? Likeness::Name::Part
                                                     : Likeness::Name::Unlike;
    if (likeness.name == Likeness::Name::Unlike)
        return likeness;
    float doubt = 1 - trustInName * (likeness.name == Likeness::Name::Part ? partOfName : nameScore);
    doubt *= likeness.isEmailShared ? leftByEmail : 1;
    doubt *= likeness.isPhoneShared ? leftByPhone : 1;
    doubt *= likeness.isOrganisationShared ? leftByOrganisation : 1;
    doubt *= likeness.isCountryShared ? leftByCountry : 1;
    likeness.score = 1 - doubt;
    if (!likeness.isCountryShared && !a.country.isEmpty() && !b.country.isEmpty())
        likeness.score *= otherCountry;
    if (!likeness.isOrganisationShared && a.organisation && b.organisation)
        likeness.score *= otherOrganisation;
    return likeness;
}

} // namespace

LikenessIndex::LikenessIndex(std::vector<PersonTraits> people)
    : m_people(std::move(people))
    , m_names(namesOf(m_people))
    , m_sharers(sharersOf(m_people))
{
}

NameIndex LikenessIndex::namesOf(const std::vector<PersonTraits> &people)
{
    std::vector<NameIndex::Person> named;
    named.reserve(people.size());
    for (const PersonTraits &person : people)
        named.push_back(namedPerson(person));
    return NameIndex(named);
}

LikenessIndex::Sharers LikenessIndex::sharersOf(const std::vector<PersonTraits> &people)
{
    Sharers sharers;
    for (quint32 person = 0; person < people.size(); ++person) {
        for (const QString &contact : contactsOf(people[person]))
            sharers[contact].push_back(person);
    }
    return sharers;
}

Result<std::vector<LikenessIndex::Pair>> LikenessIndex::pairs(const Progress &progress)
{
    MULTAQA_TRY(const auto named, m_names.pairs(progress));
    std::vector<Pair> pairs;
    QSet<quint64> known;
    const auto add = [&](quint32 first, quint32 second, float nameScore) {
        const quint64 key = quint64(first) << 32 | second;
        if (known.contains(key))
            return;
        const Likeness likeness = likenessOf(m_people[first], m_people[second], nameScore);
        if (likeness.name == Likeness::Name::Unlike)
            return;
        known.insert(key);
        pairs.push_back({first, second, likeness});
    };
    for (const NameIndex::Pair &pair : named)
        add(pair.first, pair.second, pair.score);
    for (const std::vector<quint32> &sharers : std::as_const(m_sharers)) {
        // The address of a whole office, or its switchboard.
        if (sharers.size() > NameIndex::mostBearers)
            continue;
        for (size_t i = 0; i < sharers.size(); ++i) {
            for (size_t j = i + 1; j < sharers.size(); ++j)
                add(sharers[i], sharers[j], 0);
        }
    }
    std::sort(pairs.begin(), pairs.end(), [](const Pair &a, const Pair &b) {
        return std::tuple(b.likeness.score, a.first, a.second) < std::tuple(a.likeness.score, b.first, b.second);
    });
    return pairs;
}

std::vector<LikenessIndex::Match> LikenessIndex::matching(const PersonTraits &person)
{
    std::vector<Match> matches;
    QSet<quint32> known;
    const auto add = [&](quint32 other, float nameScore) {
        const Likeness likeness = likenessOf(m_people[other], person, nameScore);
        if (likeness.name == Likeness::Name::Unlike || known.contains(other))
            return;
        known.insert(other);
        matches.push_back({other, likeness});
    };
    for (const NameIndex::Match &match : m_names.matching(namedPerson(person)))
        add(match.person, match.score);
    for (const QString &contact : contactsOf(person)) {
        const auto sharers = m_sharers.constFind(contact);
        if (sharers == m_sharers.constEnd() || sharers->size() > NameIndex::mostBearers)
            continue;
        for (const quint32 other : *sharers)
            add(other, 0);
    }
    std::stable_sort(matches.begin(), matches.end(),
                     [](const Match &a, const Match &b) { return a.likeness.score > b.likeness.score; });
    return matches;
}

} // namespace multaqa
