// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "PersonPart.h"

class QLineEdit;

namespace multaqa {

class ComboBox;
class DateField;
class Form;
class TextLabel;

/// Whether a person agreed that the conference keeps these data, when, and where the data came from.
class ConsentEditor : public PersonPart
{
    Q_OBJECT

public:
    explicit ConsentEditor(QWidget *parent = nullptr);

protected:
    void fill() override;

private:
    void keep();

    TextLabel *m_title;
    TextLabel *m_why;
    Form *m_form;
    ComboBox *m_consent;
    DateField *m_day;
    QLineEdit *m_source;
};

} // namespace multaqa
