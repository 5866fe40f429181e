// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "PeopleColumn.h"

#include "Countries.h"
#include "ParticipantName.h"
#include "PeopleTerms.h"
#include "app/agenda/AgendaTerms.h"
#include "app/agenda/EventName.h"

#include <algorithm>

namespace multaqa {
namespace {

using Kind = PeopleColumn::Kind;

std::span<const EnumWord<Kind>> wordsOf(Kind)
{
    static constexpr EnumWord<Kind> words[] = {{Kind::Name, "name"},
                                               {Kind::OtherName, "other_name"},
                                               {Kind::Honorific, "honorific"},
                                               {Kind::JobTitle, "job_title"},
                                               {Kind::Organisation, "organisation"},
                                               {Kind::Group, "group"},
                                               {Kind::Country, "country"},
                                               {Kind::Registration, "registration"},
                                               {Kind::Roles, "roles"},
                                               {Kind::Email, "email"},
                                               {Kind::Phone, "phone"},
                                               {Kind::Language, "language"},
                                               {Kind::Gender, "gender"},
                                               {Kind::Tags, "tags"},
                                               {Kind::Custom, "field"},
                                               {Kind::Consent, "consent"},
                                               {Kind::Source, "source"},
                                               {Kind::Notes, "notes"},
                                               {Kind::BadgeCode, "badge_code"},
                                               {Kind::Attended, "attended"}};
    return words;
}

QString wordOf(Kind kind)
{
    for (const auto &entry : wordsOf(Kind{}))
        if (entry.value == kind)
            return QString::fromLatin1(entry.word);
    return {};
}

/// Values of a list in one cell.
QString listed(const QStringList &values)
{
    return values.join(PeopleColumn::tr(", ", "between words of a list"));
}

/// Each kind once, with how often: "Speaker ×2" tells more than two equal words.
QString rolesText(const PersonLine &line, Language language)
{
    QStringList texts;
    std::vector<RoleKind> told;
    for (const RoleKind kind : line.roles) {
        if (std::find(told.begin(), told.end(), kind) != told.end())
            continue;
        told.push_back(kind);
        const QString word = termOf(kind, line.person.gender).in(language);
        const auto times = std::count(line.roles.begin(), line.roles.end(), kind);
        texts << (times > 1 ? PeopleColumn::tr("%1 ×%L2", "a role and how many times").arg(word).arg(times) : word);
    }
    return listed(texts);
}

QString tagsText(const PersonLine &line, const PeopleCatalogue &catalogue)
{
    QStringList names;
    for (const TagId &id : line.tags)
        if (const Tag *tag = catalogue.tag(id))
            names << tag->name;
    names.sort(Qt::CaseInsensitive);
    return listed(names);
}

QString customText(const PersonLine &line, const PeopleCatalogue &catalogue, CustomFieldId id, Language language)
{
    const auto value =
        std::find_if(line.values.begin(), line.values.end(), [&](const auto &each) { return each.first == id; });
    const CustomField *field = catalogue.field(id);
    if (value == line.values.end() || value->second.isEmpty() || !field)
        return {};
    return field->kind == CustomFieldKind::YesNo ? yesNoTerm(value->second).in(language) : value->second;
}

} // namespace

std::vector<PeopleColumn> PeopleColumn::all(const PeopleCatalogue &catalogue)
{
    std::vector<PeopleColumn> columns;
    for (const auto &entry : wordsOf(Kind{})) {
        if (entry.value == Kind::Registration)
            for (const Event &event : catalogue.events)
                columns.push_back({entry.value, event.id.uuid()});
        else if (entry.value == Kind::Custom)
            for (const CustomField &field : catalogue.fields)
                columns.push_back({entry.value, field.id.uuid()});
        else
            columns.push_back({entry.value, {}});
    }
    return columns;
}

QString PeopleColumn::key() const
{
    return of.isNull() ? wordOf(kind) : QString(wordOf(kind) % u':' % of.toString(QUuid::WithoutBraces));
}

std::optional<PeopleColumn> PeopleColumn::fromKey(const QString &key)
{
    const QString word = key.section(u':', 0, 0);
    for (const auto &entry : wordsOf(Kind{}))
        if (word == QLatin1String(entry.word))
            return PeopleColumn{entry.value, QUuid::fromString(key.section(u':', 1))};
    return std::nullopt;
}

QString PeopleColumn::title(const PeopleCatalogue &catalogue, multaqa::Language language) const
{
    switch (kind) {
    case Kind::Name:
        return tr("Name");
    case Kind::OtherName:
        return tr("Name in the other script");
    case Kind::Honorific:
        return tr("Honorific");
    case Kind::JobTitle:
        return tr("Job title");
    case Kind::Organisation:
        return tr("Organisation");
    case Kind::Group:
        return tr("Group");
    case Kind::Country:
        return tr("Country");
    case Kind::Email:
        return tr("E-mail");
    case Kind::Phone:
        return tr("Telephone");
    case Kind::Language:
        return tr("Language");
    case Kind::Gender:
        return tr("Gender");
    case Kind::Tags:
        return tr("Tags");
    case Kind::Registration: {
        const Event *event = catalogue.event(EventId(of));
        return event ? eventName(*event, language) : QString();
    }
    case Kind::Roles:
        return tr("Roles");
    case Kind::Consent:
        return tr("Consent");
    case Kind::Source:
        return tr("Source");
    case Kind::Notes:
        return tr("Notes");
    case Kind::Custom: {
        const CustomField *field = catalogue.field(CustomFieldId(of));
        return field ? field->name.best(language) : QString();
    }
    case Kind::BadgeCode:
        return tr("Badge code");
    case Kind::Attended:
        return tr("Attended");
    }
    return {};
}

QString PeopleColumn::shortTitle(const PeopleCatalogue &catalogue, multaqa::Language language, Digits digits) const
{
    const Event *event = kind == Kind::Registration ? catalogue.event(EventId(of)) : nullptr;
    if (!event)
        return title(catalogue, language);
    const DateStyle style{digits, catalogue.months};
    const QString name = shortEventName(*event, language, style);
    const auto alike = std::count_if(catalogue.events.begin(), catalogue.events.end(),
                                     [&](const Event &each) { return shortEventName(each, language, style) == name; });
    return alike == 1 ? name : title(catalogue, language);
}

QString PeopleColumn::text(const PersonLine &line, const PeopleCatalogue &catalogue, multaqa::Language language) const
{
    const Participant &person = line.person;
    switch (kind) {
    case Kind::Name:
        return nameOf(person).best(language);
    case Kind::OtherName: {
        const QString &other = language == multaqa::Language::Arabic ? person.nameLatin : person.nameArabic;
        return other == nameOf(person).best(language) ? QString() : other;
    }
    case Kind::Honorific:
        return person.honorific.best(language);
    case Kind::JobTitle:
        return person.jobTitle.best(language);
    case Kind::Organisation: {
        const multaqa::Organisation *organisation = catalogue.organisation(person.organisation);
        return organisation ? organisationName(*organisation, language) : QString();
    }
    case Kind::Group: {
        const StakeholderGroup *group = catalogue.groupOf(person.organisation);
        return group ? group->name.best(language) : QString();
    }
    case Kind::Country:
        return countryName(person.country, language);
    case Kind::Email:
        return person.email;
    case Kind::Phone:
        return person.phone;
    case Kind::Language:
        return termOf(person.language).in(language);
    case Kind::Gender:
        return person.gender == multaqa::Gender::NotGiven ? QString() : termOf(person.gender).in(language);
    case Kind::Tags:
        return tagsText(line, catalogue);
    case Kind::Registration: {
        const auto state = registrationState(line, EventId(of));
        return state ? termOf(*state).in(language) : QString();
    }
    case Kind::Roles:
        return rolesText(line, language);
    case Kind::Consent:
        return person.consent == multaqa::Consent::NotAsked ? QString() : termOf(person.consent).in(language);
    case Kind::Source:
        return person.source;
    case Kind::Notes:
        return person.notes;
    case Kind::Custom:
        return customText(line, catalogue, CustomFieldId(of), language);
    case Kind::BadgeCode:
        return person.badgeCode;
    case Kind::Attended:
        return line.attended.empty() ? QString() : tr("%Ln day(s)", nullptr, static_cast<int>(line.attended.size()));
    }
    return {};
}

QString PeopleColumn::sortText(const PersonLine &line, const PeopleCatalogue &catalogue,
                               multaqa::Language language) const
{
    switch (kind) {
    case Kind::Group: {
        const StakeholderGroup *group = catalogue.groupOf(line.person.organisation);
        return group ? QString::number(group - catalogue.groups.data()) : QString();
    }
    case Kind::Registration: {
        // The nearer to coming, the further ahead.
        static constexpr RegistrationState order[] = {RegistrationState::Approved, RegistrationState::Registered,
                                                      RegistrationState::Invited, RegistrationState::Cancelled,
                                                      RegistrationState::Refused};
        const auto state = registrationState(line, EventId(of));
        return state ? QString::number(std::find(std::begin(order), std::end(order), *state) - std::begin(order))
                     : QString();
    }
    case Kind::Attended:
        return line.attended.empty() ? QString() : QString::number(line.attended.size());
    default:
        return text(line, catalogue, language);
    }
}

LineParts PeopleColumn::parts() const
{
    switch (kind) {
    case Kind::Name:
    case Kind::OtherName:
        return {};
    case Kind::Organisation:
    case Kind::Group:
    case Kind::Country:
        return LinePart::Belonging;
    case Kind::Tags:
        return LinePart::Tags;
    case Kind::Registration:
        return LinePart::Registrations;
    case Kind::Roles: // their words are by gender
        return LineParts(LinePart::Roles) | LinePart::Form;
    case Kind::Custom:
        return LinePart::Values;
    case Kind::Attended:
        return LinePart::Attendance;
    default:
        return LinePart::Form;
    }
}

std::optional<RegistrationState> registrationState(const PersonLine &line, EventId event)
{
    const auto found = std::find_if(line.registrations.begin(), line.registrations.end(),
                                    [&](const auto &each) { return each.first == event; });
    return found == line.registrations.end() ? std::nullopt : std::optional(found->second);
}

} // namespace multaqa
