// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "DeadlinesModel.h"
#include "ui/widgets/RecordEditor.h"

#include <functional>

class QLineEdit;
class QVBoxLayout;

namespace multaqa {

class Button;
class ComboBox;
class DateField;
class HourField;
class LocalizedField;
class TextLabel;

/// The form of one deadline, with what hangs on it and the days it was on before.
class DeadlineEditor : public RecordEditor
{
    Q_OBJECT

public:
    /// Writes all but an end that was decided, which is moved and cannot be typed over.
    using Keep = std::function<Result<void>(const Deadline &deadline)>;

    explicit DeadlineEditor(Keep keep, QWidget *parent = nullptr);

    void showDeadline(const DeadlineEntry &entry, const DeadlinesModel &model);
    const Deadline &known() const { return m_known; }
    Deadline typed() const;
    void focusTitle();
    void setReadOnly(bool isReadOnly) override;

Q_SIGNALS:
    void moveWanted();

protected:
    Result<void> keep() override { return m_keep(typed()); }
    void restore() override;
    bool hasChanges() const override { return typed() != m_known; }
    void retranslate() override;

private:
    void showEvents();
    void showFacts(const DeadlineEntry &entry, const DeadlinesModel &model);
    void showEarlierDays(const DeadlineEntry &entry, const DeadlinesModel &model);
    bool knowsEvent() const;
    void guardEnd();

    Keep m_keep;
    bool m_isReadOnly = false;
    Deadline m_known;
    std::vector<std::pair<EventId, QString>> m_events; ///< to choose from
    ComboBox *m_kind;
    LocalizedField *m_title;
    LocalizedField *m_audience;
    DateField *m_day;
    HourField *m_hour;
    ComboBox *m_event;
    QLineEdit *m_reminders;
    LocalizedField *m_note;
    QLineEdit *m_link;
    Button *m_move;
    TextLabel *m_factsTitle;
    QVBoxLayout *m_facts;
    TextLabel *m_earlierTitle;
    QVBoxLayout *m_earlier;
};

} // namespace multaqa
