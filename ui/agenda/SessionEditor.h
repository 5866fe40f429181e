// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "PersonField.h"
#include "app/agenda/Agenda.h"
#include "app/agenda/AgendaEditing.h"
#include "ui/widgets/RecordEditor.h"

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

/// The form of one session, with who speaks in it and what is on its programme.
class SessionEditor : public RecordEditor
{
    Q_OBJECT

public:
    explicit SessionEditor(QWidget *parent = nullptr);

    /// Whose sessions are shown from now on; nullptr: none.
    void setConference(Conference *conference);
    /// Shows what AGENDA says of ENTRY, its session.
    void show(const Agenda &agenda, const AgendaSession &entry);
    void setRooms(const std::vector<Room> &rooms);
    void setPeople(const PersonField::People &read);
    SessionId session() const { return m_known.id; }
    void focusTitle();
    void setReadOnly(bool isReadOnly) override;

Q_SIGNALS:
    void removeChosen();

protected:
    Result<void> keep() override;
    void restore() override;
    bool hasChanges() const override;
    void retranslate() override;

private:
    QWidget *makeTimes();
    QWidget *makeLanguages();
    void connectFields();
    void showHeading();
    void showTimes();
    void place();
    Session typed() const;
    std::optional<SessionTimes> typedTimes() const;
    /// Whether the room's field names another room than the session's.
    bool hasOtherRoom() const;

    Conference *m_conference = nullptr;
    Session m_known;
    std::optional<SessionTimes> m_times;
    QString m_roomName;
    std::vector<Event> m_events;
    QDate m_likelyDay; ///< for a session that gets its first time

    Chip *m_status;
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
    QLineEdit *m_places;
    Form *m_more;
    LocalizedTextArea *m_summary;
    RolesEditor *m_roles;
    ItemsEditor *m_items;
    InlineLink *m_remove;
};

} // namespace multaqa
