// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/agenda/AgendaEditing.h"

#include <QWidget>

class QLineEdit;

namespace multaqa {

class ComboBox;
class DateField;
class Form;
class InlineLink;
class LocalizedField;
class TextLabel;

/// The form of one event. A field is written as one step when it is left, if it was changed.
class EventEditor : public QWidget
{
    Q_OBJECT

public:
    explicit EventEditor(QWidget *parent = nullptr);

    void show(Conference *conference, const Event &event);
    void focusTitle();

Q_SIGNALS:
    void removeChosen();

protected:
    void changeEvent(QEvent *event) override;

private:
    void connectFields();
    void showDays();
    void retranslate();
    void edit(const Event &event);

    Conference *m_conference = nullptr;
    Event m_event;
    TextLabel *m_heading;
    Form *m_form;
    LocalizedField *m_title;
    ComboBox *m_kind;
    DateField *m_first;
    DateField *m_last;
    InlineLink *m_setDays;
    ComboBox *m_format;
    LocalizedField *m_place;
    QLineEdit *m_link;
    InlineLink *m_remove;
};

} // namespace multaqa
