// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "CustomValuesEditor.h"

#include "app/Ordering.h"
#include "app/people/CustomFieldEditing.h"
#include "app/people/PeopleTerms.h"
#include "ui/Application.h"
#include "ui/widgets/ComboBox.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/Form.h"
#include "ui/widgets/InlineLink.h"
#include "ui/widgets/TextLabel.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace multaqa {

CustomValuesEditor::CustomValuesEditor(QWidget *parent)
    : PersonPart(parent)
    , m_title(new TextLabel(TextRole::Section))
    , m_edit(new InlineLink)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::gapSmall);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_edit);
    column->addLayout(head);
    connect(m_edit, &InlineLink::clicked, this, &CustomValuesEditor::fieldsWanted);
}

void CustomValuesEditor::fill()
{
    m_title->setText(tr("Further fields"));
    m_edit->setText(tr("Fields…"));
    m_edit->setAccessibleName(tr("Edit the conference’s own fields"));
    m_edit->setVisible(!isReadOnly());
    auto fields = Ordering::all<CustomField>(conference().database());
    if (!fields)
        return Q_EMIT written(fields.error());
    // Built anew only when there are others, so that the keyboard stays in its field.
    if (!m_form || *fields != m_fields) {
        m_fields = *std::move(fields);
        build();
    }
    for (size_t at = 0; at < m_fields.size(); ++at) {
        m_form->setLabel(m_controls[at], m_fields[at].name.best(Application::instance().language()));
        showValue(m_fields[at], m_controls[at]);
    }
}

void CustomValuesEditor::build()
{
    if (m_form) {
        m_form->hide();
        m_form->deleteLater();
    }
    m_form = new Form;
    layout()->addWidget(m_form);
    m_controls.clear();
    for (const CustomField &field : m_fields) {
        m_controls.push_back(makeControl(field));
        m_form->addRow({}, m_controls.back());
    }
    m_form->setVisible(!m_fields.empty());
}

QWidget *CustomValuesEditor::makeControl(const CustomField &field)
{
    if (field.kind == CustomFieldKind::Date) {
        auto *date = new DateField;
        date->setOptional(true);
        connect(date, &DateField::edited, this,
                [this, id = field.id](QDate day) { keep(id, day.toString(Qt::ISODate)); });
        return date;
    }
    if (field.kind == CustomFieldKind::YesNo || field.kind == CustomFieldKind::Choice) {
        auto *choice = new ComboBox;
        connect(choice, &QComboBox::activated, this,
                [this, choice, id = field.id] { keep(id, choice->currentData().toString()); });
        return choice;
    }
    auto *line = new QLineEdit;
    if (field.kind == CustomFieldKind::Number)
        line->setLayoutDirection(Qt::LeftToRight);
    connect(line, &QLineEdit::editingFinished, this, [this, line, id = field.id] {
        line->setModified(false);
        keep(id, line->text());
    });
    return line;
}

void CustomValuesEditor::showValue(const CustomField &field, QWidget *control)
{
    const QString value = person().valueOf(field.id);
    if (auto *date = qobject_cast<DateField *>(control)) {
        date->setAbsentText(tr("Not given", "a date"));
        date->setDate(QDate::fromString(value, Qt::ISODate));
        date->setReadOnly(isReadOnly());
    } else if (auto *choice = qobject_cast<ComboBox *>(control)) {
        const QSignalBlocker silence(choice);
        choice->clear();
        choice->addItem(QString(), QString());
        if (field.kind == CustomFieldKind::YesNo) {
            for (const QString &word : {QStringLiteral("yes"), QStringLiteral("no")})
                choice->addItem(yesNoTerm(word).in(Application::instance().language()), word);
        } else {
            const QStringList choices = CustomFieldEditing::choicesOf(field);
            for (const QString &each : choices)
                choice->addItem(each, each);
        }
        choice->showData(value);
        choice->setEnabled(!isReadOnly());
    } else if (auto *line = qobject_cast<QLineEdit *>(control)) {
        line->setReadOnly(isReadOnly());
        // What is being typed is not overwritten by a change elsewhere.
        if (line->text() == value || (line->hasFocus() && line->isModified()))
            return;
        line->setText(value);
        line->setCursorPosition(0);
    }
}

void CustomValuesEditor::keep(CustomFieldId field, const QString &value)
{
    if (!isReadOnly() && value.trimmed() != person().valueOf(field))
        Q_EMIT written(CustomFieldEditing::setValue(conference(), {id()}, field, value));
}

} // namespace multaqa
