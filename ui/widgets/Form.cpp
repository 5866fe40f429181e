// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "Form.h"

#include "LocalizedField.h"
#include "TextLabel.h"

#include <QDateTimeEdit>
#include <QFormLayout>
#include <QLineEdit>

namespace multaqa {

Form::Form(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QFormLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(Theme::gap);
    m_layout->setVerticalSpacing(6);
    m_layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_layout->setLabelAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_layout->setRowWrapPolicy(QFormLayout::WrapLongRows);
}

void Form::addRow(const QString &label, QWidget *field)
{
    auto *name = new TextLabel(TextRole::Body, Colour::SecondaryText);
    // As high as a field, so that the label stands beside the first line of a field of several.
    // QFormLayout would give it more beside a tall field.
    name->setFixedHeight(Theme::rowHeight(1) - 2);
    name->setBuddy(field);
    m_layout->addRow(name, field);
    setLabel(field, label);
}

void Form::setLabel(QWidget *field, const QString &label)
{
    if (auto *name = qobject_cast<TextLabel *>(m_layout->labelForField(field)))
        name->setText(label);
    const QString spoken = QString(label).remove(QLatin1Char('&'));
    field->setAccessibleName(spoken);
    // The keyboard goes to the field within.
    for (QDateTimeEdit *within : field->findChildren<QDateTimeEdit *>())
        within->setAccessibleName(spoken);
    if (auto *text = qobject_cast<LocalizedField *>(field))
        text->setSubject(spoken);
    else if (auto *line = qobject_cast<QLineEdit *>(field->focusProxy()))
        line->setAccessibleName(spoken);
}

void Form::setRowVisible(QWidget *field, bool visible)
{
    m_layout->setRowVisible(field, visible);
}

} // namespace multaqa
