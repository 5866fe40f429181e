// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "KnownPeople.h"

#include "app/people/NameMatch.h"
#include "app/text/Fold.h"
#include "app/text/Numerals.h"

#include <algorithm>

namespace multaqa {
namespace {

using Why = MeantPerson::Why;

/// A name for comparing, whatever the order of its words: Attar Leila is Leila Attar. 0 for none.
quint64 nameKey(const QString &name)
{
    if (name.isEmpty())
        return 0;
    const QString folded = fold(name);
    quint64 key = 0;
    for (const QStringView word : QStringView(folded).tokenize(u' '))
        key += quint64(qHash(word, 1)) | 1; // never 0
    return key;
}

quint64 addressKey(const QString &address)
{
    return qHash(address.toLower(), 2);
}

QStringList addressesOf(const ParticipantRow &person)
{
    QStringList addresses;
    if (!person.participant.email.isEmpty())
        addresses << person.participant.email;
    for (const ParticipantAddress &address : person.furtherAddresses)
        addresses << address.email;
    return addresses;
}

bool haveOneAddress(const ParticipantRow &a, const ParticipantRow &b)
{
    const QStringList others = addressesOf(b);
    const QStringList addresses = addressesOf(a);
    return std::any_of(addresses.begin(), addresses.end(),
                       [&](const QString &address) { return others.contains(address, Qt::CaseInsensitive); });
}

bool haveOneName(const ParticipantRow &a, const ParticipantRow &b)
{
    const auto isSame = [](const QString &name, const QString &other) {
        return !name.isEmpty() && !other.isEmpty() && nameKey(name) == nameKey(other);
    };
    return isSame(a.participant.nameArabic, b.participant.nameArabic) ||
           isSame(a.participant.nameLatin, b.participant.nameLatin);
}

float soundScore(const ParticipantRow &a, const ParticipantRow &b)
{
    return NameMatch::of(SoundName::of(a.participant.nameArabic, a.participant.nameLatin),
                         SoundName::of(b.participant.nameArabic, b.participant.nameLatin))
        .score();
}

bool differ(const QString &a, const QString &b)
{
    return !a.isEmpty() && !b.isEmpty() && a != b;
}

bool hasSeveralWords(const Participant &person)
{
    return person.nameArabic.contains(u' ') || person.nameLatin.contains(u' ');
}

} // namespace

void KnownPeople::reserve(qsizetype people)
{
    m_byAddress.reserve(people);
    m_byName.reserve(people);
}

void KnownPeople::add(quint32 number, const ParticipantRow &person)
{
    const Participant &participant = person.participant;
    if (!participant.id.isNull())
        m_byId.insert(participant.id, number);
    if (!participant.email.isEmpty())
        m_byAddress.insert(addressKey(participant.email), number);
    for (const ParticipantAddress &address : person.furtherAddresses)
        m_byAddress.insert(addressKey(address.email), number);
    for (const QString &name : {participant.nameArabic, participant.nameLatin})
        if (const quint64 key = nameKey(name); key != 0)
            m_byName.insert(key, number);
}

std::optional<KnownPeople::Match> KnownPeople::find(ParticipantId id, const ParticipantRow &row,
                                                    const PersonAt &personAt) const
{
    if (const auto known = m_byId.constFind(id); !id.isNull() && known != m_byId.constEnd())
        return Match{*known, Why::Id, false};
    if (const auto match = byAddress(row, personAt))
        return match;
    return byName(row, personAt);
}

std::optional<KnownPeople::Match> KnownPeople::byAddress(const ParticipantRow &row, const PersonAt &personAt) const
{
    std::optional<Match> best;
    float bestScore = 0;
    for (const QString &address : addressesOf(row)) {
        const auto [begin, end] = m_byAddress.equal_range(addressKey(address));
        for (auto each = begin; each != end; ++each) {
            const ParticipantRow person = personAt(*each);
            if (!haveOneAddress(row, person))
                continue;
            const float score = haveOneName(row, person) ? 2 : soundScore(row, person);
            if (score >= NameMatch::likely && score > bestScore) {
                best = Match{*each, Why::Address, false};
                bestScore = score;
            }
        }
    }
    return best;
}

std::optional<KnownPeople::Match> KnownPeople::byName(const ParticipantRow &row, const PersonAt &personAt) const
{
    constexpr int mostBearers = 8; // a name that more have proves nothing by itself
    std::optional<Match> doubtful;
    int bearers = 0;
    for (const QString &name : {row.participant.nameArabic, row.participant.nameLatin}) {
        const quint64 key = nameKey(name);
        if (key == 0)
            continue;
        const auto [begin, end] = m_byName.equal_range(key);
        for (auto each = begin; each != end; ++each) {
            const ParticipantRow person = personAt(*each);
            if (!haveOneName(row, person))
                continue;
            if (haveOneOrganisation(row, person))
                return Match{*each, Why::Organisation, false};
            const QString &external = row.participant.externalId;
            if (!external.isEmpty() && external == person.participant.externalId)
                return Match{*each, Why::ExternalId, false};
            const bool haveNone = !row.participant.organisation && !person.participant.organisation;
            if (haveNone && !contradict(row, person))
                return Match{*each, Why::NameOnly, false};
            ++bearers;
            if (!differ(row.participant.country, person.participant.country) && hasSeveralWords(row.participant))
                doubtful = Match{*each, Why::SameName, true};
        }
    }
    return bearers > mostBearers ? std::nullopt : doubtful;
}

bool KnownPeople::contradict(const ParticipantRow &a, const ParticipantRow &b)
{
    const bool haveAddresses = !addressesOf(a).isEmpty() && !addressesOf(b).isEmpty();
    if (haveAddresses && !haveOneAddress(a, b))
        return true;
    const bool havePhones = differ(phoneKey(a.participant.phone), phoneKey(b.participant.phone));
    return (!haveAddresses && havePhones) || differ(a.participant.country, b.participant.country);
}

bool KnownPeople::haveOneOrganisation(const ParticipantRow &a, const ParticipantRow &b)
{
    return a.participant.organisation && a.participant.organisation == b.participant.organisation;
}

bool KnownPeople::haveNoCommonScript(const ParticipantRow &a, const ParticipantRow &b)
{
    const auto haveBoth = [](const QString &name, const QString &other) { return !name.isEmpty() && !other.isEmpty(); };
    return !haveBoth(a.participant.nameArabic, b.participant.nameArabic) &&
           !haveBoth(a.participant.nameLatin, b.participant.nameLatin);
}

QString KnownPeople::phoneKey(const QString &phone)
{
    QString digits;
    for (const QChar character : phone)
        if (const int digit = digitValue(character); digit >= 0)
            digits += QChar(u'0' + digit);
    return digits;
}

} // namespace multaqa
