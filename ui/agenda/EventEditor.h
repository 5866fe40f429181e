// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "db/records/Event.h"
#include "ui/widgets/RecordEditor.h"

class QLineEdit;

namespace multaqa {

class ComboBox;
class Conference;
class DateField;
class InlineLink;
class LocalizedField;

/// The form of one event.
class EventEditor : public RecordEditor
{
    Q_OBJECT

public:
    explicit EventEditor(QWidget *parent = nullptr);

    /// Whose events are shown from now on; nullptr: none.
    void setConference(Conference *conference);
    void show(const Event &event);
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
    Event typed() const;
    void showHeading();
    void showDays(std::optional<QDate> first, std::optional<QDate> last);
    void moveLastDay(QDate first);

    Conference *m_conference = nullptr;
    Event m_known;
    bool m_hasDays = false;
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
