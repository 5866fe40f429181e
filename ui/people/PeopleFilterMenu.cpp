// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "PeopleFilterMenu.h"

#include "PeopleConditions.h"
#include "app/agenda/AgendaTerms.h"
#include "app/people/Countries.h"
#include "app/people/CustomFieldEditing.h"
#include "app/people/PeopleTerms.h"
#include "app/requests/RequestTerms.h"
#include "ui/Application.h"

#include <QCollator>

#include <algorithm>

namespace multaqa {

namespace {

Language language()
{
    return Application::instance().language();
}

template <typename Values, typename Value>
bool holds(const Values &values, const Value &value)
{
    return std::find(values.begin(), values.end(), value) != values.end();
}

template <typename Values, typename Value>
void toggle(Values &values, const Value &value)
{
    const auto at = std::find(values.begin(), values.end(), value);
    if (at == values.end())
        values.push_back(value);
    else
        values.erase(at);
}

/// The condition of LIST on what OF names, made where there is none.
template <typename Condition, typename Id>
Condition &conditionOn(std::vector<Condition> &list, Id Condition::*of, const Id &id)
{
    const auto at = std::find_if(list.begin(), list.end(), [&](const Condition &each) { return each.*of == id; });
    if (at != list.end())
        return *at;
    Condition &made = list.emplace_back();
    made.*of = id;
    return made;
}

template <typename Enum>
std::vector<Enum> allOf()
{
    std::vector<Enum> values;
    for (const auto &entry : wordsOf(Enum{}))
        values.push_back(entry.value);
    return values;
}

template <typename Record>
std::vector<decltype(Record::id)> idsOf(const std::vector<Record> &records)
{
    std::vector<decltype(Record::id)> ids;
    for (const Record &record : records)
        ids.push_back(record.id);
    return ids;
}

} // namespace

void PeopleFilterMenu::addValue(QMenu *menu, const QString &words, bool isTicked, Change change)
{
    QAction *action =
        menu->addAction(QString(words).replace(u'&', QLatin1String("&&")), this, [this, change = std::move(change)] {
            PeopleFilter filter = m_filter;
            change(filter);
            Q_EMIT filterWanted(filter);
        });
    action->setCheckable(true);
    action->setChecked(isTicked);
}

QMenu *PeopleFilterMenu::addCriterion(const QString &title)
{
    return addMenu(QString(title).replace(u'&', QLatin1String("&&")));
}

template <typename Value, typename NameOf>
void PeopleFilterMenu::addValues(const QString &title, std::vector<Value> PeopleFilter::*member,
                                 const std::vector<Value> &values, NameOf &&nameOf)
{
    if (values.empty())
        return;
    QMenu *menu = addCriterion(title);
    for (const Value &value : values)
        addValue(menu, nameOf(value), holds(m_filter.*member, value),
                 [member, value](PeopleFilter &filter) { toggle(filter.*member, value); });
}

void PeopleFilterMenu::fill(const PeopleFilter &filter, const PeopleCatalogue &catalogue, const QStringList &countries)
{
    clear();
    m_filter = filter;
    addValues(tr("Group"), &PeopleFilter::groups, idsOf(catalogue.groups),
              [&](StakeholderGroupId id) { return catalogue.group(id)->name.best(language()); });
    addCountries(countries);
    addEvents(catalogue);
    addValues(tr("Tag"), &PeopleFilter::tags, idsOf(catalogue.tags), [&](TagId id) { return catalogue.tag(id)->name; });
    addHas(tr("Role"), tr("Any role"), &PeopleFilter::role);
    addHas(tr("Request"), tr("Any request"), &PeopleFilter::request);
    addValues(tr("Language"), &PeopleFilter::languages, allOf<Language>(),
              [](Language value) { return termOf(value).in(language()); });
    addValues(tr("Gender"), &PeopleFilter::genders, allOf<Gender>(),
              [](Gender value) { return termOf(value).in(language()); });
    addValues(tr("Consent"), &PeopleFilter::consents, allOf<Consent>(),
              [](Consent value) { return termOf(value).in(language()); });
    addValues(tr("Missing"), &PeopleFilter::missing, allOf<PersonGap>(), &PeopleConditions::gapName);
    addFields(catalogue);
    addSeparator();
    QAction *everybody = addAction(tr("Show everybody"), this, [this] { Q_EMIT filterWanted({}); });
    everybody->setEnabled(!filter.isEmpty());
}

void PeopleFilterMenu::addCountries(const QStringList &countries)
{
    if (countries.isEmpty())
        return;
    QStringList sorted = countries;
    const QCollator collator;
    std::sort(sorted.begin(), sorted.end(), [&](const QString &a, const QString &b) {
        return collator.compare(countryName(a, language()), countryName(b, language())) < 0;
    });
    QMenu *menu = addCriterion(tr("Country"));
    for (const QString &code : sorted)
        addValue(menu, countryName(code, language()), m_filter.countries.contains(code),
                 [code](PeopleFilter &filter) { toggle(filter.countries, code); });
}

template <typename Enum>
void PeopleFilterMenu::addHas(const QString &title, const QString &any,
                              std::optional<PeopleFilter::Has<Enum>> PeopleFilter::*part)
{
    using Has = PeopleFilter::Has<Enum>;
    QMenu *menu = addCriterion(title);
    const std::optional<Has> &has = m_filter.*part;
    addValue(menu, any, has && has->kinds.empty(), [part](PeopleFilter &filter) {
        const bool isAny = filter.*part && (filter.*part)->kinds.empty();
        filter.*part = isAny ? std::nullopt : std::optional(Has());
    });
    menu->addSeparator();
    for (const Enum kind : allOf<Enum>())
        addValue(menu, termOf(kind).in(language()), has && holds(has->kinds, kind), [part, kind](PeopleFilter &filter) {
            Has wanted = (filter.*part).value_or(Has());
            toggle(wanted.kinds, kind);
            filter.*part = wanted.kinds.empty() ? std::nullopt : std::optional(wanted);
        });
}

void PeopleFilterMenu::addEvents(const PeopleCatalogue &catalogue)
{
    for (const Event &event : catalogue.events) {
        QMenu *menu = addCriterion(eventName(event, language()));
        const EventId id = event.id;
        const auto known = std::find_if(m_filter.registered.begin(), m_filter.registered.end(),
                                        [&](const auto &each) { return each.event == id; });
        const bool isAsked = known != m_filter.registered.end();
        const auto tidy = [](PeopleFilter &filter) {
            std::erase_if(filter.registered, [](const auto &each) { return each.states.empty() && !each.orNone; });
        };
        for (const RegistrationState state : allOf<RegistrationState>())
            addValue(menu, termOf(state).in(language()), isAsked && holds(known->states, state),
                     [=](PeopleFilter &filter) {
                         toggle(conditionOn(filter.registered, &PeopleFilter::Registered::event, id).states, state);
                         tidy(filter);
                     });
        addValue(menu, PeopleConditions::notRegistered(), isAsked && known->orNone, [=](PeopleFilter &filter) {
            bool &orNone = conditionOn(filter.registered, &PeopleFilter::Registered::event, id).orNone;
            orNone = !orNone;
            tidy(filter);
        });
        menu->addSeparator();
        using Presence = PeopleFilter::Attended::Presence;
        for (const Presence presence : {Presence::Seen, Presence::NotSeen}) {
            const PeopleFilter::Attended attended{id, {}, presence};
            addValue(menu, presence == Presence::Seen ? PeopleConditions::seen() : PeopleConditions::notSeen(),
                     holds(m_filter.attended, attended), [=](PeopleFilter &filter) {
                         // The other of the two would leave nobody.
                         const bool isOn = holds(filter.attended, attended);
                         std::erase_if(filter.attended, [&](const auto &each) { return each.event == id; });
                         if (!isOn)
                             filter.attended.push_back(attended);
                     });
        }
    }
}

void PeopleFilterMenu::addFields(const PeopleCatalogue &catalogue)
{
    for (const CustomField &field : catalogue.fields) {
        QMenu *menu = addCriterion(field.name.best(language()));
        QStringList values;
        if (field.kind == CustomFieldKind::Choice)
            values = CustomFieldEditing::choicesOf(field);
        else if (field.kind == CustomFieldKind::YesNo)
            values = {QStringLiteral("yes"), QStringLiteral("no")};
        values << QString();
        for (const QString &value : values) {
            const QString words = value.isEmpty()                        ? PeopleConditions::nothingSaid()
                                  : field.kind == CustomFieldKind::YesNo ? yesNoTerm(value).in(language())
                                                                         : value;
            const bool isTicked = std::any_of(m_filter.says.begin(), m_filter.says.end(), [&](const auto &each) {
                return each.field == field.id && each.values.contains(value);
            });
            addValue(menu, words, isTicked, [id = field.id, value](PeopleFilter &filter) {
                toggle(conditionOn(filter.says, &PeopleFilter::Says::field, id).values, value);
                std::erase_if(filter.says, [](const auto &each) { return each.values.isEmpty(); });
            });
        }
    }
}

} // namespace multaqa
