// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "PeopleModel.h"

#include "OrganisationsModel.h"

#include "app/agenda/AgendaTerms.h"
#include "app/people/Countries.h"
#include "app/people/ParticipantName.h"
#include "app/text/Fold.h"
#include "db/records/Records.h"
#include "db/stores/RecordStore.h"
#include "ui/Application.h"

#include <QSet>

#include <algorithm>

namespace multaqa {

Result<std::vector<PeopleModel::Person>> PeopleModel::readPeople(const Database &database)
{
    const Language language = Application::instance().language();
    QHash<OrganisationId, Organisation> organisations;
    MULTAQA_TRY(const auto allOrganisations, RecordStore<Organisation>(database).all());
    for (const Organisation &organisation : allOrganisations)
        organisations.insert(organisation.id, organisation);
    QHash<SessionId, QString> sessions;
    MULTAQA_TRY(const auto allSessions, RecordStore<Session>(database).all());
    for (const Session &session : allSessions)
        sessions.insert(session.id,
                        session.title.isEmpty() ? termOf(session.kind).in(language) : session.title.best(language));
    QHash<ParticipantId, std::vector<PersonRole>> roles;
    MULTAQA_TRY(const auto allRoles, RecordStore<Role>(database).all());
    for (const Role &role : allRoles)
        roles[role.participant].push_back({termOf(role.kind).in(language), sessions.value(role.session)});

    std::vector<Person> people;
    MULTAQA_TRY(auto participants, RecordStore<Participant>(database).all());
    people.reserve(participants.size());
    for (Participant &participant : participants) {
        Person &person = people.emplace_back();
        person.country = countryName(participant.country, language);
        person.roles = roles.value(participant.id);
        QStringList words{participant.nameArabic, participant.nameLatin, participant.email,
                          participant.phone,      participant.notes,     person.country};
        if (participant.organisation) {
            const Organisation organisation = organisations.value(*participant.organisation);
            person.organisation = organisationTitle(organisation);
            words << organisation.acronym << organisation.name.ar << organisation.name.en << organisation.name.fr;
        }
        for (const Language each : allLanguages)
            words << participant.jobTitle.in(each) << participant.honorific.in(each);
        for (const PersonRole &role : person.roles)
            words << role.kind << role.session;
        person.participant = std::move(participant);
        person.sought = fold(words.join(u' '));
    }
    return people;
}

Result<void> PeopleModel::read(const Database *database)
{
    std::vector<Person> people;
    if (database) {
        MULTAQA_TRY(people, readPeople(*database));
    }
    reset([&] {
        m_people = std::move(people);
        m_places.clear();
        for (size_t place = 0; place < m_people.size(); ++place)
            m_places.insert(m_people[place].participant.id.bytes(), place);
    });
    return {};
}

void PeopleModel::setFilter(Filter filter)
{
    if (filter != m_filter)
        reset([&] { m_filter = filter; });
}

bool PeopleModel::passes(const Person &person, Filter filter) const
{
    return filter == Filter::All || (filter == Filter::WithRole && !person.roles.empty()) ||
           (filter == Filter::WithoutEmail && person.participant.email.isEmpty());
}

bool PeopleModel::passes(size_t record) const
{
    return passes(m_people[record], m_filter);
}

int PeopleModel::count(Filter filter) const
{
    return static_cast<int>(
        std::count_if(m_people.begin(), m_people.end(), [&](const Person &person) { return passes(person, filter); }));
}

int PeopleModel::countryCount() const
{
    QSet<QString> countries;
    for (const Person &person : m_people)
        if (!person.country.isEmpty())
            countries.insert(person.country);
    return static_cast<int>(countries.size());
}

const Participant *PeopleModel::find(const QByteArray &key) const
{
    const auto place = m_places.constFind(key);
    return place == m_places.constEnd() ? nullptr : &m_people[*place].participant;
}

const QString &PeopleModel::organisationOf(const QByteArray &key) const
{
    static const QString none;
    const auto place = m_places.constFind(key);
    return place == m_places.constEnd() ? none : m_people[*place].organisation;
}

std::vector<PersonRole> PeopleModel::rolesOf(const QByteArray &key) const
{
    const auto place = m_places.constFind(key);
    return place == m_places.constEnd() ? std::vector<PersonRole>() : m_people[*place].roles;
}

QString PeopleModel::columnName(int column) const
{
    switch (column) {
    case Name:
        return tr("Name");
    case OrganisationColumn:
        return tr("Organisation");
    case CountryColumn:
        return tr("Country");
    case Roles:
        return tr("Roles");
    case Email:
        return tr("E-mail");
    default:
        return {};
    }
}

Cell PeopleModel::cell(size_t record, int column) const
{
    const Person &person = m_people[record];
    Cell cell;
    switch (column) {
    case Name: {
        const LocalizedText name = nameOf(person.participant);
        cell.text = name.best(Application::instance().language());
        cell.second =
            cell.text == person.participant.nameArabic ? person.participant.nameLatin : person.participant.nameArabic;
        cell.isBold = true;
        break;
    }
    case OrganisationColumn:
        cell.text = person.organisation;
        break;
    case CountryColumn:
        cell.text = person.country;
        break;
    case Roles: {
        // Each kind once: "Speaker ×2" tells more than two equal words.
        QStringList kinds;
        for (const PersonRole &role : person.roles)
            if (!kinds.contains(role.kind))
                kinds << role.kind;
        for (QString &kind : kinds) {
            const auto times = std::count_if(person.roles.begin(), person.roles.end(),
                                             [&](const PersonRole &role) { return role.kind == kind; });
            if (times > 1)
                kind = tr("%1 ×%L2", "a role and how many times").arg(kind).arg(times);
        }
        cell.text = kinds.value(0);
        cell.second = kinds.mid(1).join(tr(", ", "between words of a list"));
        break;
    }
    case Email:
        cell.text = person.participant.email;
        if (cell.text.isEmpty()) {
            cell.text = tr("none", "no e-mail address");
            cell.icon = IconName::Warning;
            cell.tone = Tone::Attention;
        }
        break;
    default:
        break;
    }
    return cell;
}

} // namespace multaqa
