// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "CustomFieldsDialog.h"

#include "app/Conference.h"
#include "app/people/CustomFieldEditing.h"
#include "app/people/PeopleTerms.h"
#include "ui/Application.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/ComboBox.h"
#include "ui/widgets/Form.h"
#include "ui/widgets/LocalizedField.h"
#include "ui/widgets/NoteField.h"

#include <QVBoxLayout>

namespace multaqa {

CustomFieldsDialog::CustomFieldsDialog(Conference &conference, QWidget *parent)
    : ListDialog(conference, tr("Own fields"),
                 tr("What this conference wants to know of people beside the usual, such as what they may eat."),
                 parent)
    , m_form(new Form)
    , m_name(new LocalizedField)
    , m_kind(new ComboBox)
    , m_choices(new NoteField)
{
    m_form->addRow(tr("Name"), m_name);
    m_form->addRow(tr("Kind"), m_kind);
    m_form->addRow(tr("Choices"), m_choices);
    m_choices->setPlaceholderText(tr("One on each line"));
    fields()->addWidget(m_form);
    for (const auto &entry : wordsOf(CustomFieldKind{}))
        m_kind->addItem(termOf(entry.value).in(Application::instance().language()), static_cast<int>(entry.value));
    m_name->setReadOnly(conference.isReadOnly());
    m_kind->setEnabled(!conference.isReadOnly());
    m_choices->setReadOnly(conference.isReadOnly());
    connect(m_name, &LocalizedField::edited, this, &CustomFieldsDialog::commit);
    connect(m_kind, &QComboBox::activated, this, [this] {
        showChoices();
        // A choice waits for what there is to choose from.
        if (typedKind() == CustomFieldKind::Choice && m_choices->toPlainText().trimmed().isEmpty())
            m_choices->setFocus();
        else
            commit();
    });
    connect(m_choices, &NoteField::left, this, &CustomFieldsDialog::commit);
    connect(addButton(IconName::Add, tr("Add a field")), &QPushButton::clicked, this, &CustomFieldsDialog::add);
    connect(addButton(IconName::Up, tr("Move up")), &QPushButton::clicked, this, [this] { move(Move::Up); });
    connect(addButton(IconName::Down, tr("Move down")), &QPushButton::clicked, this, [this] { move(Move::Down); });
    refresh({});
}

Result<std::vector<ListDialog::Entry>> CustomFieldsDialog::read()
{
    MULTAQA_TRY(m_customFields, Ordering::all<CustomField>(conference().database()));
    std::vector<Entry> entries;
    for (const CustomField &field : m_customFields)
        entries.push_back({field.id.uuid(), field.name.best(Application::instance().language())});
    return entries;
}

CustomFieldKind CustomFieldsDialog::typedKind() const
{
    return static_cast<CustomFieldKind>(m_kind->currentData().toInt());
}

void CustomFieldsDialog::showChoices()
{
    m_form->setRowVisible(m_choices, typedKind() == CustomFieldKind::Choice);
}

void CustomFieldsDialog::showEntry(const QUuid &id)
{
    const auto found = std::find_if(m_customFields.begin(), m_customFields.end(),
                                    [&](const CustomField &field) { return field.id.uuid() == id; });
    m_known = found == m_customFields.end() ? CustomField() : *found;
    m_name->setText(m_known.name);
    m_kind->showData(static_cast<int>(m_known.kind));
    if (m_choices->toPlainText() != m_known.choices)
        m_choices->setPlainText(m_known.choices);
    showChoices();
}

Result<void> CustomFieldsDialog::keep()
{
    CustomField field = m_known;
    field.name = m_name->text();
    field.kind = typedKind();
    field.choices = field.kind == CustomFieldKind::Choice ? m_choices->toPlainText().trimmed() : QString();
    return field == m_known || conference().isReadOnly() ? Result<void>()
                                                         : CustomFieldEditing::edit(conference(), field);
}

Result<void> CustomFieldsDialog::remove(const QUuid &id)
{
    return CustomFieldEditing::remove(conference(), CustomFieldId(id));
}

void CustomFieldsDialog::add()
{
    CustomField field;
    field.name.in(Application::instance().language()) = tr("New field");
    const auto added = CustomFieldEditing::add(conference(), field);
    if (!added) {
        report(added.error());
        return;
    }
    refresh(added->uuid());
    m_name->setFocus();
}

void CustomFieldsDialog::move(Move way)
{
    if (report(keep()) && report(CustomFieldEditing::move(conference(), m_known.id, way)))
        refresh(m_known.id.uuid());
}

} // namespace multaqa
