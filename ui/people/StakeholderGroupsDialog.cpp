// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "StakeholderGroupsDialog.h"

#include "app/Conference.h"
#include "app/people/StakeholderGroupEditing.h"
#include "ui/Application.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Form.h"
#include "ui/widgets/LocalizedField.h"

#include <QVBoxLayout>

namespace multaqa {

StakeholderGroupsDialog::StakeholderGroupsDialog(Conference &conference, QWidget *parent)
    : ListDialog(conference, tr("Stakeholder groups"),
                 tr("Organisations belong to these groups. Lists of participants and figures are in this order."),
                 parent)
    , m_name(new LocalizedField)
{
    auto *form = new Form;
    form->addRow(tr("Name"), m_name);
    fields()->addWidget(form);
    m_name->setReadOnly(conference.isReadOnly());
    connect(m_name, &LocalizedField::edited, this, &StakeholderGroupsDialog::commit);
    connect(addButton(IconName::Add, tr("Add a group")), &QPushButton::clicked, this, &StakeholderGroupsDialog::add);
    connect(addButton(IconName::Up, tr("Move up")), &QPushButton::clicked, this, [this] { move(Move::Up); });
    connect(addButton(IconName::Down, tr("Move down")), &QPushButton::clicked, this, [this] { move(Move::Down); });
    Button *usual = addButton(IconName::List, tr("Add the usual groups"));
    connect(usual, &QPushButton::clicked, this, [this] {
        if (report(StakeholderGroupEditing::addUsual(this->conference())))
            refresh(chosen());
    });
    refresh({});
}

Result<std::vector<ListDialog::Entry>> StakeholderGroupsDialog::read()
{
    MULTAQA_TRY(m_groups, Ordering::all<StakeholderGroup>(conference().database()));
    std::vector<Entry> entries;
    for (const StakeholderGroup &group : m_groups)
        entries.push_back({group.id.uuid(), group.name.best(Application::instance().language())});
    return entries;
}

void StakeholderGroupsDialog::showEntry(const QUuid &id)
{
    const auto found = std::find_if(m_groups.begin(), m_groups.end(),
                                    [&](const StakeholderGroup &group) { return group.id.uuid() == id; });
    m_known = found == m_groups.end() ? StakeholderGroup() : *found;
    m_name->setText(m_known.name);
}

Result<void> StakeholderGroupsDialog::keep()
{
    StakeholderGroup group = m_known;
    group.name = m_name->text();
    return group == m_known || conference().isReadOnly() ? Result<void>()
                                                         : StakeholderGroupEditing::edit(conference(), group);
}

Result<void> StakeholderGroupsDialog::remove(const QUuid &id)
{
    return StakeholderGroupEditing::remove(conference(), StakeholderGroupId(id));
}

void StakeholderGroupsDialog::add()
{
    StakeholderGroup group;
    group.name.in(Application::instance().language()) = tr("New group");
    const auto added = StakeholderGroupEditing::add(conference(), group);
    if (!added) {
        report(added.error());
        return;
    }
    refresh(added->uuid());
    m_name->setFocus();
}

void StakeholderGroupsDialog::move(Move way)
{
    if (report(keep()) && report(StakeholderGroupEditing::move(conference(), m_known.id, way)))
        refresh(m_known.id.uuid());
}

} // namespace multaqa
