// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/agenda/Agenda.h"
#include "app/agenda/AgendaEditing.h"

#include <QWidget>

class QLineEdit;

namespace multaqa {

class Chip;
class ComboBox;
class DateField;
class FilterChip;
class Form;
class InlineLink;
class ItemsEditor;
class LocalizedField;
class LocalizedTextArea;
class RolesEditor;
class TextLabel;
class TimeField;

/// The form of one session. A field is written as one step when it is left, if it was changed.
class SessionEditor : public QWidget
{
    Q_OBJECT

public:
    explicit SessionEditor(QWidget *parent = nullptr);

    /// Shows what AGENDA says of ENTRY, its session, in CONFERENCE.
    void show(Conference *conference, const Agenda &agenda, const AgendaSession &entry);
    void setRooms(const std::vector<Room> &rooms);
    void setPeople(const std::vector<Participant> &people);
    SessionId session() const { return m_session.id; }
    void focusTitle();

Q_SIGNALS:
    void removeChosen();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeTimes();
    QWidget *makeLanguages();
    void connectFields();
    void showTimes();
    void retranslate();
    void edit(const Session &session);
    void editTimes(QDate day, QTime start, QTime end);
    void place();
    void report(const Result<void> &outcome);

    Conference *m_conference = nullptr;
    Session m_session;
    std::vector<Event> m_events;
    std::vector<Room> m_rooms;
    std::optional<SessionTimes> m_times;
    QDate m_likelyDay; ///< for a session that gets its first time

    TextLabel *m_heading;
    Chip *m_status;
    Form *m_form;
    LocalizedField *m_title;
    ComboBox *m_event;
    ComboBox *m_kind;
    DateField *m_day;
    QWidget *m_clock;
    TimeField *m_start;
    TimeField *m_end;
    TextLabel *m_to;
    InlineLink *m_place;
    ComboBox *m_room;
    QWidget *m_languages;
    std::array<FilterChip *, 3> m_language{};
    ComboBox *m_draft;
    QLineEdit *m_link;
    LocalizedTextArea *m_summary;
    RolesEditor *m_roles;
    ItemsEditor *m_items;
    InlineLink *m_remove;
};

} // namespace multaqa
