// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "PersonCellEditing.h"

#include "app/agenda/AgendaTerms.h"
#include "app/people/Countries.h"
#include "app/people/CustomFieldEditing.h"
#include "app/people/PeopleEditing.h"
#include "app/people/PeopleFieldEditing.h"
#include "app/people/PeopleTerms.h"
#include "db/stores/RecordStore.h"
#include "ui/Application.h"

#include <QCollator>

#include <algorithm>

namespace multaqa {
namespace {

using Kind = PeopleColumn::Kind;

/// The text of PERSON that COLUMN writes freely, or null.
template <typename Person>
auto *textOf(Person &person, const PeopleColumn &column)
{
    const Language language = Application::instance().language();
    const bool isArabic = language == Language::Arabic;
    switch (column.kind) {
    case Kind::Name:
        return isArabic ? &person.nameArabic : &person.nameLatin;
    case Kind::OtherName:
        return isArabic ? &person.nameLatin : &person.nameArabic;
    case Kind::Honorific:
        return &person.honorific.in(language);
    case Kind::JobTitle:
        return &person.jobTitle.in(language);
    case Kind::Email:
        return &person.email;
    case Kind::Phone:
        return &person.phone;
    case Kind::Source:
        return &person.source;
    default:
        return static_cast<decltype(&person.email)>(nullptr);
    }
}

template <typename Enum>
std::vector<CellChoice> choicesOf()
{
    std::vector<CellChoice> choices;
    for (const auto &entry : wordsOf(Enum{}))
        choices.push_back(
            {QString::fromLatin1(entry.word), termOf(entry.value).in(Application::instance().language())});
    return choices;
}

void sortByWords(std::vector<CellChoice> &choices)
{
    const QCollator collator;
    std::sort(choices.begin(), choices.end(),
              [&](const CellChoice &a, const CellChoice &b) { return collator.compare(a.words, b.words) < 0; });
}

std::vector<CellChoice> customChoices(const CustomField &field)
{
    std::vector<CellChoice> choices{{QString(), QString()}};
    if (field.kind == CustomFieldKind::Choice)
        for (const QString &choice : CustomFieldEditing::choicesOf(field))
            choices.push_back({choice, choice});
    else if (field.kind == CustomFieldKind::YesNo)
        for (const QString &value : {QStringLiteral("yes"), QStringLiteral("no")})
            choices.push_back({value, yesNoTerm(value).in(Application::instance().language())});
    else
        choices.clear();
    return choices;
}

} // namespace

bool PersonCellEditing::canEdit(const PeopleColumn &column)
{
    switch (column.kind) {
    case Kind::Group:
    case Kind::Tags:
    case Kind::Registration:
    case Kind::Roles:
    case Kind::Notes: // of several lines
    case Kind::BadgeCode:
    case Kind::Attended:
        return false;
    default:
        return true;
    }
}

QString PersonCellEditing::value(const PersonLine &line, const PeopleColumn &column)
{
    const Participant &person = line.person;
    if (const QString *text = textOf(person, column))
        return *text;
    switch (column.kind) {
    case Kind::Organisation:
        return person.organisation ? person.organisation->text() : QString();
    case Kind::Country:
        return person.country;
    case Kind::Language:
        return wordOf(person.language);
    case Kind::Gender:
        return wordOf(person.gender);
    case Kind::Consent:
        return wordOf(person.consent);
    case Kind::Custom:
        for (const auto &[field, value] : line.values)
            if (field == CustomFieldId(column.of))
                return value;
        return {};
    default:
        return {};
    }
}

std::vector<CellChoice> PersonCellEditing::choices(const PeopleColumn &column, const PeopleCatalogue &catalogue)
{
    const Language language = Application::instance().language();
    switch (column.kind) {
    case Kind::Country: {
        std::vector<CellChoice> choices;
        for (const Country &country : countries())
            choices.push_back({country.code, country.name.best(language)});
        sortByWords(choices);
        choices.insert(choices.begin(), {QString(), QString()});
        return choices;
    }
    case Kind::Organisation: {
        std::vector<CellChoice> choices;
        for (const Organisation &organisation : catalogue.organisations)
            choices.push_back({organisation.id.text(), organisationName(organisation, language)});
        sortByWords(choices);
        choices.insert(choices.begin(), {QString(), QString()});
        return choices;
    }
    case Kind::Language:
        return choicesOf<Language>();
    case Kind::Gender:
        return choicesOf<Gender>();
    case Kind::Consent:
        return choicesOf<Consent>();
    case Kind::Custom:
        if (const CustomField *field = catalogue.field(CustomFieldId(column.of)))
            return customChoices(*field);
        return {};
    default:
        return {};
    }
}

Result<void> PersonCellEditing::set(Conference &conference, ParticipantId person, const PeopleColumn &column,
                                    const QString &value)
{
    if (column.kind == Kind::Custom)
        return CustomFieldEditing::setValue(conference, {person}, CustomFieldId(column.of), value);
    MULTAQA_TRY(Participant participant, RecordStore<Participant>(conference.database()).get(person));
    if (QString *text = textOf(participant, column))
        *text = value;
    else if (column.kind == Kind::Organisation)
        participant.organisation = value.isEmpty() ? std::nullopt : std::optional(OrganisationId::fromText(value));
    else if (column.kind == Kind::Country)
        participant.country = value;
    else if (column.kind == Kind::Language)
        participant.language = fromWord<Language>(value).value_or(participant.language);
    else if (column.kind == Kind::Gender)
        participant.gender = fromWord<Gender>(value).value_or(participant.gender);
    else if (column.kind == Kind::Consent)
        participant.consent = fromWord<Consent>(value).value_or(participant.consent);
    return PeopleEditing::edit(conference, participant);
}

std::vector<PeopleColumn> PersonCellEditing::columnsForMany(const PeopleCatalogue &catalogue)
{
    std::vector<PeopleColumn> columns;
    for (const PeopleColumn &column : PeopleColumn::all(catalogue))
        if (column.kind == Kind::Organisation || column.kind == Kind::Country || column.kind == Kind::Language ||
            column.kind == Kind::Gender || column.kind == Kind::Consent || column.kind == Kind::Source ||
            column.kind == Kind::Custom)
            columns.push_back(column);
    return columns;
}

Result<void> PersonCellEditing::setForMany(Conference &conference, const std::vector<ParticipantId> &people,
                                           const PeopleColumn &column, const QString &value, QDate today)
{
    PeopleFields fields;
    switch (column.kind) {
    case Kind::Custom:
        return CustomFieldEditing::setValue(conference, people, CustomFieldId(column.of), value);
    case Kind::Organisation:
        fields.organisation =
            value.isEmpty() ? std::optional<OrganisationId>() : std::optional(OrganisationId::fromText(value));
        break;
    case Kind::Country:
        fields.country = value;
        break;
    case Kind::Language:
        fields.language = fromWord<Language>(value);
        break;
    case Kind::Gender:
        fields.gender = fromWord<Gender>(value);
        break;
    case Kind::Consent:
        fields.consent = fromWord<Consent>(value);
        fields.consentOn = value.isEmpty() ? std::optional<QDate>() : std::optional(today);
        break;
    case Kind::Source:
        fields.source = value;
        break;
    default:
        break;
    }
    return PeopleFieldEditing::set(conference, people, fields);
}

} // namespace multaqa
