// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "ParticipantCell.h"

#include "ListText.h"
#include "app/agenda/AgendaTerms.h"
#include "app/people/Countries.h"
#include "app/people/PeopleCatalogue.h"
#include "app/people/PeopleTerms.h"

#include <algorithm>

namespace multaqa {
namespace {

using Kind = ParticipantField::Kind;

QString emails(const ParticipantRow &row)
{
    QStringList addresses;
    if (!row.participant.email.isEmpty() || !row.furtherAddresses.empty())
        addresses << row.participant.email;
    for (const ParticipantAddress &address : row.furtherAddresses)
        addresses << address.email;
    return ListText::joined(addresses);
}

QString tags(const ParticipantRow &row)
{
    QStringList names;
    for (const Tag &tag : row.tags)
        names << tag.name;
    return ListText::joined(names);
}

/// The name in either script that such a column would hold: the one of the table's language, else the other.
QString nameIn(const Participant &participant, Language language)
{
    return LocalizedText{participant.nameArabic, participant.nameLatin, participant.nameLatin}.best(language);
}

QString registrationState(const ParticipantField &field, const ParticipantRow &row, Language language)
{
    const auto found = std::find_if(row.registrations.begin(), row.registrations.end(),
                                    [&](const Registration &each) { return each.event == field.event; });
    return found == row.registrations.end() ? QString() : termOf(found->state).in(language);
}

/// The value as it is kept: 12.5, 2021-02-23, "yes".
QString customValue(const ParticipantField &field, const ParticipantRow &row)
{
    const auto found = std::find_if(row.customValues.begin(), row.customValues.end(),
                                    [&](const CustomValue &each) { return each.field == field.custom->id; });
    return found == row.customValues.end() ? QString() : found->value;
}

QString customText(const ParticipantField &field, const ParticipantRow &row, Language language)
{
    const QString value = customValue(field, row);
    return field.custom->kind == CustomFieldKind::YesNo && !value.isEmpty() ? yesNoTerm(value).in(language) : value;
}

WrittenCell textCell(const QString &text)
{
    return text.isEmpty() ? WrittenCell() : WrittenCell(text);
}

WrittenCell customCell(const ParticipantField &field, const ParticipantRow &row, Language language)
{
    const QString text = customText(field, row, language);
    if (field.custom->kind == CustomFieldKind::Date) {
        const QDate day = QDate::fromString(text, Qt::ISODate);
        return day.isValid() ? WrittenCell(day) : textCell(text);
    }
    if (field.custom->kind == CustomFieldKind::Number) {
        bool isNumber = false;
        const double number = text.toDouble(&isNumber);
        // "12.50" and "0042" would come back as others.
        const bool staysTheSame = isNumber && QString::number(number, 'g', QLocale::FloatingPointShortest) == text;
        return staysTheSame ? WrittenCell(number) : textCell(text);
    }
    return textCell(text);
}

} // namespace

QString ParticipantCell::text(const ParticipantField &field, const ParticipantRow &row, Language language)
{
    const Participant &participant = row.participant;
    switch (field.kind) {
    case Kind::Id:
        return participant.id.text();
    case Kind::Name:
        return nameIn(participant, language);
    case Kind::GivenName:
    case Kind::FamilyName:
        break; // names are kept whole
    case Kind::NameArabic:
        return participant.nameArabic;
    case Kind::NameLatin:
        return participant.nameLatin;
    case Kind::Honorific:
        return participant.honorific.best(language);
    case Kind::JobTitle:
        return participant.jobTitle.best(language);
    case Kind::Organisation:
        return row.organisation ? organisationName(*row.organisation, language) : QString();
    case Kind::Group:
        return row.group ? row.group->name.best(language) : QString();
    case Kind::Country:
        return countryName(participant.country, language);
    case Kind::Email:
        return emails(row);
    case Kind::Phone:
        return participant.phone;
    case Kind::Language:
        return termOf(participant.language).in(language);
    case Kind::Gender:
        return participant.gender == Gender::NotGiven ? QString() : termOf(participant.gender).in(language);
    case Kind::Tags:
        return tags(row);
    case Kind::Notes:
        return participant.notes;
    case Kind::Consent:
        return participant.consent == Consent::NotAsked ? QString() : termOf(participant.consent).in(language);
    case Kind::ConsentOn:
        return participant.consentOn ? participant.consentOn->toString(Qt::ISODate) : QString();
    case Kind::Source:
        return participant.source;
    case Kind::ExternalId:
        return participant.externalId;
    case Kind::Registration:
        return registrationState(field, row, language);
    case Kind::Custom:
        return customText(field, row, language);
    }
    return {};
}

WrittenCell ParticipantCell::of(const ParticipantField &field, const ParticipantRow &row, Language language)
{
    if (field.kind == Kind::ConsentOn)
        return row.participant.consentOn ? WrittenCell(*row.participant.consentOn) : WrittenCell();
    if (field.kind == Kind::Custom)
        return customCell(field, row, language);
    return textCell(text(field, row, language));
}

} // namespace multaqa
