// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "PersonPart.h"

namespace multaqa {

class Form;
class InlineLink;
class TextLabel;

/// What the conference's own fields say of a person, each in a control of its kind.
class CustomValuesEditor : public PersonPart
{
    Q_OBJECT

public:
    explicit CustomValuesEditor(QWidget *parent = nullptr);

Q_SIGNALS:
    /// The fields themselves are to be edited.
    void fieldsWanted();

protected:
    void fill() override;

private:
    void build();
    QWidget *makeControl(const CustomField &field);
    void showValue(const CustomField &field, QWidget *control);
    void keep(CustomFieldId field, const QString &value);

    std::vector<CustomField> m_fields;
    std::vector<QWidget *> m_controls;
    Form *m_form = nullptr;
    TextLabel *m_title;
    InlineLink *m_edit;
};

} // namespace multaqa
