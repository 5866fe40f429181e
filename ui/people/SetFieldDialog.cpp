// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "SetFieldDialog.h"

#include "PersonCellEditing.h"
#include "ui/Application.h"
#include "ui/widgets/ComboBox.h"
#include "ui/widgets/Form.h"
#include "ui/widgets/TextLabel.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace multaqa {

SetFieldDialog::SetFieldDialog(const PeopleCatalogue &catalogue, int people, QWidget *parent)
    : QDialog(parent)
    , m_catalogue(catalogue)
    , m_fields(PersonCellEditing::columnsForMany(catalogue))
    , m_field(new ComboBox)
    , m_values(new QStackedWidget)
    , m_choice(new ComboBox)
    , m_text(new QLineEdit)
{
    setWindowTitle(tr("Set a field"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::gapPage, Theme::gapPage, Theme::gapPage, Theme::gapWide);
    layout->setSpacing(Theme::gap);
    auto *sentence = new TextLabel(TextRole::Body, Colour::SecondaryText);
    sentence->setWordWrap(true);
    sentence->setSentence(
        tr("%Ln person(s) get this value, whatever stands there now. It can be undone.", nullptr, people));
    for (const PeopleColumn &field : m_fields)
        m_field->addItem(field.title(catalogue, Application::instance().language()));
    m_values->addWidget(m_choice);
    m_values->addWidget(m_text);
    m_values->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *form = new Form;
    form->addRow(tr("Field"), m_field);
    form->addRow(tr("Value"), m_values);
    form->setMinimumWidth(Theme::grown(420));
    m_choice->setAccessibleName(tr("Value"));
    m_text->setAccessibleName(tr("Value"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(tr("Set"), QDialogButtonBox::AcceptRole)->setDefault(true);
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_field, &QComboBox::currentIndexChanged, this, &SetFieldDialog::showField);
    for (QWidget *part : std::initializer_list<QWidget *>{sentence, form, buttons})
        layout->addWidget(part);
    showField();
}

PeopleColumn SetFieldDialog::field() const
{
    return m_fields[static_cast<size_t>(std::max(0, m_field->currentIndex()))];
}

QString SetFieldDialog::value() const
{
    return m_values->currentWidget() == m_text ? m_text->text() : m_choice->currentData().toString();
}

void SetFieldDialog::showField()
{
    const auto choices = PersonCellEditing::choices(field(), m_catalogue);
    m_choice->clear();
    for (const CellChoice &choice : choices)
        m_choice->addItem(choice.words, choice.value);
    m_text->clear();
    m_values->setCurrentWidget(choices.empty() ? static_cast<QWidget *>(m_text) : m_choice);
}

} // namespace multaqa
