// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "OrganisationEditor.h"

#include "CountryField.h"
#include "OrganisationsModel.h"
#include "ui/widgets/Form.h"
#include "ui/widgets/LocalizedField.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace multaqa {

OrganisationEditor::OrganisationEditor(Keep keep, QWidget *parent)
    : RecordEditor(parent)
    , m_keep(std::move(keep))
    , m_name(new LocalizedField)
    , m_acronym(new QLineEdit)
    , m_country(new ComboBox)
{
    for (QWidget *field : std::initializer_list<QWidget *>{m_name, m_acronym, m_country}) {
        form()->addRow({}, field);
        watch(field);
    }
    body()->addStretch();
    OrganisationEditor::retranslate();
}

void OrganisationEditor::showOrganisation(const Organisation &organisation, int members)
{
    const bool isSame = organisation == m_known;
    if (organisation.id != m_known.id)
        forgetRefusal();
    m_known = organisation;
    m_members = members;
    // What is being typed outlives a change elsewhere in the conference.
    if (!isSame || !hasChanges())
        restore();
}

void OrganisationEditor::restore()
{
    m_name->setText(m_known.name);
    if (m_acronym->text() != m_known.acronym)
        m_acronym->setText(m_known.acronym);
    m_country->showData(m_known.country);
    if (m_known.id.isNull())
        setHeading(tr("New organisation"), tr("Write a name in one of the languages; the organisation is then kept."));
    else
        setHeading(organisationTitle(m_known),
                   m_members == 0 ? tr("Nobody belongs to it") : tr("%Ln person(s) belong to it", nullptr, m_members));
}

Organisation OrganisationEditor::typed() const
{
    Organisation organisation = m_known;
    organisation.name = m_name->text();
    organisation.acronym = m_acronym->text().trimmed();
    organisation.country = m_country->currentData().toString();
    return organisation;
}

bool OrganisationEditor::hasChanges() const
{
    const Organisation now = typed();
    return now != m_known && (!now.id.isNull() || !now.name.isEmpty() || !now.acronym.isEmpty());
}

void OrganisationEditor::focusName()
{
    m_name->setFocus();
}

void OrganisationEditor::retranslate()
{
    form()->setLabel(m_name, tr("Name"));
    form()->setLabel(m_acronym, tr("Acronym"));
    form()->setLabel(m_country, tr("Country"));
    fillCountries(m_country);
    restore();
}

} // namespace multaqa
