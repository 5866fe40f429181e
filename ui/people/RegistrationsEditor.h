// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "PersonPart.h"
#include "app/text/Dates.h"

class QLineEdit;
class QVBoxLayout;

namespace multaqa {

class ComboBox;
class TextLabel;

/// Whether a person comes to each event, how, and what they need there; and on which days they were seen.
class RegistrationsEditor : public PersonPart
{
    Q_OBJECT

public:
    explicit RegistrationsEditor(QWidget *parent = nullptr);

protected:
    void fill() override;

private:
    struct Row
    {
        QWidget *widget;
        TextLabel *event;
        ComboBox *state;
        ComboBox *format;
        QLineEdit *needs;
        TextLabel *attended;
    };
    void addRow();
    void fillRow(size_t at, const DateStyle &style);
    QString attendanceAt(EventId event, const DateStyle &style) const;
    void setState(size_t at);
    /// Gives MEMBER of the row's registration another value.
    template <typename Value>
    void edit(size_t at, Value Registration::*member, const Value &value);

    std::vector<Event> m_events;
    std::vector<Row> m_rows; ///< one for each event
    TextLabel *m_title;
    TextLabel *m_none;
    QVBoxLayout *m_list;
};

} // namespace multaqa
