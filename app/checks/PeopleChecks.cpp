// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "PeopleChecks.h"

#include "app/FieldCheck.h"
#include "app/people/AddressEditing.h"
#include "app/text/Bidi.h"

#include <algorithm>

namespace multaqa {
namespace {

Finding about(const CheckedConference &checked, const Participant &person, const QString &sentence)
{
    Finding finding;
    finding.sentence = sentence;
    finding.record = person.id.uuid();
    finding.facts = QStringList{person.nameArabic, person.nameLatin, person.email}.join(u'\n');
    finding.needsDecision = !checked.hasFurtherAddress(person.id);
    return finding;
}

} // namespace

void PeopleChecks::wrongAddress(const CheckedConference &checked, Findings &findings)
{
    for (const Participant &person : checked.misaddressed) {
        Finding finding =
            about(checked, person, tr("%1 has an e-mail address that cannot be right").arg(checked.nameOf(person)));
        finding.place = isolatedLeftToRight(person.email);
        findings.push_back(finding);
    }
}

QString PeopleChecks::manyWrongAddresses(const Finding &, int count)
{
    return tr("%Ln person(s) have an e-mail address that cannot be right", nullptr, count);
}

void PeopleChecks::registeredWithoutAddress(const CheckedConference &checked, Findings &findings)
{
    const auto isAccepted = [&](const Participant &person) {
        const auto &entries = checked.requests.entries;
        return std::any_of(entries.begin(), entries.end(), [&](const RequestEntry &entry) {
            return entry.request.decision == RequestDecision::Accepted && entry.request.participant == person.id;
        });
    };
    for (const Participant &person : checked.unreachable)
        if (!isAccepted(person)) // that is told as more urgent: RequestChecks::withoutAddress
            findings.push_back(
                about(checked, person, tr("%1 is registered and has no e-mail address").arg(checked.nameOf(person))));
}

QString PeopleChecks::manyWithoutAddress(const Finding &, int count)
{
    return tr("%Ln registered person(s) have no e-mail address", nullptr, count);
}

Result<void> PeopleChecks::useFurtherAddress(Conference &conference, const Finding &finding, QDate)
{
    MULTAQA_TRY(const auto addresses, AddressEditing::of(conference.database(), ParticipantId(finding.record)));
    const auto found = std::find_if(addresses.begin(), addresses.end(), [](const ParticipantAddress &address) {
        return FieldCheck::email(address.email).hasValue();
    });
    if (found == addresses.end())
        return Error::refused(tr("There is no other address to write to. Ask the person for one."));
    return AddressEditing::correspondWith(conference, found->id);
}

void PeopleChecks::duplicates(const CheckedConference &checked, Findings &findings)
{
    for (const CheckedConference::LikelyPair &pair : checked.likelyPairs) {
        Finding finding = about(checked, pair.a,
                                tr("%1 and %2 may be one person").arg(checked.nameOf(pair.a), checked.nameOf(pair.b)));
        finding.part = pair.b.id.bytes();
        finding.facts =
            QStringList{pair.a.nameArabic, pair.a.nameLatin, pair.b.nameArabic, pair.b.nameLatin}.join(u'\n');
        findings.push_back(finding);
    }
}

QString PeopleChecks::manyDuplicates(const Finding &, int count)
{
    return tr("%Ln pair(s) of people may be one person each", nullptr, count);
}

} // namespace multaqa
