// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "OrganisationsModel.h"

#include "app/people/Countries.h"
#include "app/text/Fold.h"
#include "db/records/Participant.h"
#include "db/stores/RecordStore.h"
#include "ui/Application.h"
#include "ui/WindowDates.h"

#include <algorithm>

namespace multaqa {

QString organisationTitle(const Organisation &organisation)
{
    return organisation.name.isEmpty() ? organisation.acronym
                                       : organisation.name.best(Application::instance().language());
}

Result<void> OrganisationsModel::read(const Database *database)
{
    std::vector<Organisation> organisations;
    QHash<QByteArray, int> members;
    if (database) {
        MULTAQA_TRY(organisations, RecordStore<Organisation>(*database).all());
        MULTAQA_TRY(const auto people, RecordStore<Participant>(*database).all());
        for (const Participant &person : people)
            if (person.organisation)
                ++members[person.organisation->bytes()];
    }
    reset([&] {
        m_organisations = std::move(organisations);
        m_members = std::move(members);
        m_sought.clear();
        for (const Organisation &each : m_organisations)
            m_sought.push_back(fold(QStringList{each.name.ar, each.name.en, each.name.fr, each.acronym,
                                                countryName(each.country, Application::instance().language())}
                                        .join(u' ')));
    });
    return {};
}

const Organisation *OrganisationsModel::find(const QByteArray &wanted) const
{
    const auto found = std::find_if(m_organisations.begin(), m_organisations.end(),
                                    [&](const Organisation &each) { return each.id.bytes() == wanted; });
    return found == m_organisations.end() ? nullptr : &*found;
}

QString OrganisationsModel::columnName(int column) const
{
    switch (column) {
    case Name:
        return tr("Organisation");
    case Acronym:
        return tr("Acronym");
    case CountryColumn:
        return tr("Country");
    case People:
        return tr("People");
    default:
        return {};
    }
}

Cell OrganisationsModel::cell(size_t record, int column) const
{
    const Organisation &organisation = m_organisations[record];
    const Language language = Application::instance().language();
    Cell cell;
    switch (column) {
    case Name: {
        cell.text = organisationTitle(organisation);
        const Language shown = organisation.name.bestLanguage(language);
        const Language other = language == Language::Arabic ? Language::English : Language::Arabic;
        if (shown != other)
            cell.second = organisation.name.in(other);
        cell.isBold = true;
        break;
    }
    case Acronym:
        cell.text = organisation.acronym;
        break;
    case CountryColumn:
        cell.text = countryName(organisation.country, language);
        break;
    case People:
        if (const int members = peopleOf(organisation.id.bytes()))
            cell.text = windowNumber(members);
        else
            cell.text = tr("none", "no people of an organisation");
        cell.isSecondary = true;
        break;
    default:
        break;
    }
    return cell;
}

QString OrganisationsModel::sortText(size_t record, int column) const
{
    return column == People ? QString::number(peopleOf(key(record))) : cell(record, column).text;
}

} // namespace multaqa
