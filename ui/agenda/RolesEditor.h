// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "PersonField.h"
#include "app/agenda/Agenda.h"
#include "app/agenda/AgendaEditing.h"

#include <QWidget>

class QVBoxLayout;

namespace multaqa {

class ComboBox;
class MinutesField;
class TextLabel;

/// Who does what in one session, in speaking order; and the line on which one more is added by typing a name.
class RolesEditor : public QWidget
{
    Q_OBJECT

public:
    explicit RolesEditor(QWidget *parent = nullptr);

    void show(Conference *conference, SessionId session, const std::vector<AgendaRole> &roles);
    void setPeople(const PersonField::People &read);
    void retranslate();

private:
    struct Row
    {
        QWidget *widget = nullptr;
        TextLabel *name = nullptr;
        ComboBox *kind = nullptr;
        ComboBox *state = nullptr;
        MinutesField *minutes = nullptr;
        AgendaRole entry;
    };

    void addRow();
    void fill(size_t at);
    void edit(size_t at, const Role &role);
    void report(const Result<void> &outcome);
    template <typename Who>
    void add(const Who &who);

    Conference *m_conference = nullptr;
    SessionId m_session;
    TextLabel *m_heading;
    TextLabel *m_sum;
    QVBoxLayout *m_list;
    QWidget *m_adding;
    ComboBox *m_newKind;
    PersonField *m_newPerson;
    std::vector<Row> m_rows;
};

} // namespace multaqa
