// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "PeopleConditions.h"

#include "app/agenda/AgendaTerms.h"
#include "app/people/Countries.h"
#include "app/people/PeopleTerms.h"
#include "app/requests/RequestTerms.h"
#include "ui/Application.h"

namespace multaqa {

namespace {

Language language()
{
    return Application::instance().language();
}

template <typename Values, typename NameOf>
QString listed(const Values &values, NameOf &&nameOf)
{
    QStringList names;
    for (const auto &value : values)
        names << nameOf(value);
    names.removeAll({});
    return names.join(PeopleConditions::tr(", ", "between words of a list"));
}

template <typename Record>
QString nameIn(const Record *record)
{
    return record ? record->name.best(language()) : QString();
}

} // namespace

QString PeopleConditions::gapName(PersonGap gap)
{
    switch (gap) {
    case PersonGap::ArabicName:
        return tr("Name in Arabic");
    case PersonGap::LatinName:
        return tr("Name in Latin letters");
    case PersonGap::JobTitle:
        return tr("Job title");
    case PersonGap::Organisation:
        return tr("Organisation");
    case PersonGap::Group:
        return tr("Group");
    case PersonGap::Email:
        return tr("E-mail");
    case PersonGap::Phone:
        return tr("Telephone");
    case PersonGap::Country:
        return tr("Country");
    case PersonGap::Gender:
        return tr("Gender");
    case PersonGap::Consent:
        return tr("Consent");
    case PersonGap::Photo:
        return tr("Photo");
    }
    return {};
}

std::vector<PeopleConditions::Condition> PeopleConditions::of(const PeopleFilter &filter,
                                                              const PeopleCatalogue &catalogue)
{
    std::vector<Condition> conditions;
    const QString pattern = tr("%1: %2", "a criterion and what it must be");
    // One chip for MEMBER of the filter, unless it is as in an empty one.
    const auto tell = [&](auto PeopleFilter::*member, const QString &criterion, auto &&nameOf) {
        if ((filter.*member).empty())
            return;
        Condition condition{pattern.arg(criterion, listed(filter.*member, nameOf)), filter};
        (condition.without.*member).clear();
        conditions.push_back(condition);
    };
    tell(&PeopleFilter::groups, tr("Group"), [&](StakeholderGroupId id) { return nameIn(catalogue.group(id)); });
    tell(&PeopleFilter::organisations, tr("Organisation"), [&](OrganisationId id) {
        const Organisation *organisation = catalogue.organisation(id);
        return organisation ? organisationName(*organisation, language()) : QString();
    });
    tell(&PeopleFilter::countries, tr("Country"), [](const QString &code) { return countryName(code, language()); });
    tell(&PeopleFilter::tags, tr("Tag"), [&](TagId id) {
        const Tag *tag = catalogue.tag(id);
        return tag ? tag->name : QString();
    });
    tell(&PeopleFilter::languages, tr("Language"), [](Language value) { return termOf(value).in(language()); });
    tell(&PeopleFilter::genders, tr("Gender"), [](Gender value) { return termOf(value).in(language()); });
    tell(&PeopleFilter::consents, tr("Consent"), [](Consent value) { return termOf(value).in(language()); });
    tell(&PeopleFilter::missing, tr("Missing"), &PeopleConditions::gapName);
    const auto tellHas = [&](auto part, const QString &any, const QString &title) {
        const auto &has = filter.*part;
        if (!has)
            return;
        const auto word = [](auto kind) { return termOf(kind).in(language()); };
        Condition condition{has->kinds.empty() ? any : pattern.arg(title, listed(has->kinds, word)), filter};
        (condition.without.*part).reset();
        conditions.push_back(condition);
    };
    tellHas(&PeopleFilter::role, tr("With a role"), tr("Role"));
    tellHas(&PeopleFilter::request, tr("With a request"), tr("Request"));
    for (size_t i = 0; i < filter.registered.size(); ++i) {
        const PeopleFilter::Registered &registered = filter.registered[i];
        const Event *event = catalogue.event(registered.event);
        QStringList states;
        for (const RegistrationState state : registered.states)
            states << termOf(state).in(language());
        if (registered.orNone)
            states << notRegistered();
        Condition condition{pattern.arg(event ? eventName(*event, language()) : QString(),
                                        listed(states, [](const QString &state) { return state; })),
                            filter};
        condition.without.registered.erase(condition.without.registered.begin() + static_cast<qsizetype>(i));
        conditions.push_back(condition);
    }
    for (size_t i = 0; i < filter.says.size(); ++i) {
        const PeopleFilter::Says &says = filter.says[i];
        const CustomField *field = catalogue.field(says.field);
        Condition condition{pattern.arg(nameIn(field), listed(says.values,
                                                              [&](const QString &value) {
                                                                  if (value.isEmpty())
                                                                      return nothingSaid();
                                                                  return field && field->kind == CustomFieldKind::YesNo
                                                                             ? yesNoTerm(value).in(language())
                                                                             : value;
                                                              })),
                            filter};
        condition.without.says.erase(condition.without.says.begin() + static_cast<qsizetype>(i));
        conditions.push_back(condition);
    }
    for (size_t i = 0; i < filter.attended.size(); ++i) {
        const PeopleFilter::Attended &attended = filter.attended[i];
        const Event *event = catalogue.event(attended.event);
        const bool isSeen = attended.presence == PeopleFilter::Attended::Presence::Seen;
        Condition condition{pattern.arg(event ? eventName(*event, language()) : QString(), isSeen ? seen() : notSeen()),
                            filter};
        condition.without.attended.erase(condition.without.attended.begin() + static_cast<qsizetype>(i));
        conditions.push_back(condition);
    }
    return conditions;
}

} // namespace multaqa
