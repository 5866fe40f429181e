// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/people/PeopleColumn.h"

#include <QDialog>

class QLineEdit;
class QStackedWidget;

namespace multaqa {

class ComboBox;

/// One field, and the value that all chosen people get in it.
class SetFieldDialog : public QDialog
{
    Q_OBJECT

public:
    /// CATALOGUE must outlive the dialog.
    SetFieldDialog(const PeopleCatalogue &catalogue, int people, QWidget *parent = nullptr);

    PeopleColumn field() const;
    /// As ui/people/PersonCellEditing keeps it; empty takes away what is there.
    QString value() const;

private:
    void showField();

    const PeopleCatalogue &m_catalogue;
    std::vector<PeopleColumn> m_fields;
    ComboBox *m_field;
    QStackedWidget *m_values;
    ComboBox *m_choice;
    QLineEdit *m_text;
};

} // namespace multaqa
