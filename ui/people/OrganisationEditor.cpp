// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "OrganisationEditor.h"

#include "CountryField.h"
#include "OrganisationsModel.h"
#include "app/Conference.h"
#include "app/Ordering.h"
#include "db/records/StakeholderGroup.h"
#include "ui/Application.h"
#include "ui/widgets/ComboBox.h"
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
    , m_group(new ComboBox)
{
    for (QWidget *field : std::initializer_list<QWidget *>{m_name, m_acronym, m_group, m_country}) {
        form()->addRow({}, field);
        watch(field);
    }
    body()->addStretch();
    OrganisationEditor::retranslate();
}

void OrganisationEditor::setConference(const Conference *conference)
{
    m_conference = conference;
    fillGroups();
}

void OrganisationEditor::showOrganisation(const Organisation &organisation, int members)
{
    const bool isSame = organisation == m_known;
    if (organisation.id != m_known.id)
        forgetRefusal();
    m_known = organisation;
    m_members = members;
    const QVariant chosen = m_group->currentData(); // typed, perhaps
    fillGroups();
    m_group->showData(chosen);
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
    m_group->showData(m_known.group ? m_known.group->bytes() : QByteArray());
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
    const QByteArray group = m_group->currentData().toByteArray();
    organisation.group = group.isEmpty() ? std::nullopt : std::optional(StakeholderGroupId::fromBytes(group));
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
    form()->setLabel(m_group, tr("Group"));
    fillCountries(m_country);
    fillGroups();
    restore();
}

void OrganisationEditor::fillGroups()
{
    const QSignalBlocker silence(m_group);
    m_group->clear();
    m_group->addItem(tr("None", "group"), QByteArray());
    if (!m_conference)
        return;
    const auto groups = Ordering::all<StakeholderGroup>(m_conference->database());
    if (!groups)
        return report(groups.error());
    for (const StakeholderGroup &group : *groups)
        m_group->addItem(group.name.best(Application::instance().language()), group.id.bytes());
}

} // namespace multaqa
