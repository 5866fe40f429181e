// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "db/Ids.h"
#include "db/Result.h"
#include "db/Subject.h"

#include <QDialog>

class QTableView;

namespace multaqa {

class AttendanceModel;
class ComboBox;
class Conference;
class DateField;
class FilterField;
class TextLabel;

/// The table at the door: an event and a day, a field that takes what a scanner types or a name, a large answer, and
/// the list with a box to tick for each person. Enter in the field marks; the field keeps the keyboard, so that badge
/// follows badge.
class AttendanceDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AttendanceDialog(Conference &conference, QWidget *parent = nullptr);

private:
    void fillEvents();
    void chooseEvent();
    void read();
    void answerChange(Changes changes);
    void take();
    void takeCode(const QString &code);
    void mark(int row);
    void unmark(int row);
    void showCounts();
    enum class Answer { New, Repeated, Unclear };
    void answer(Answer kind, const QString &title, const QString &detail);

    EventId chosenEvent() const;

    Conference &m_conference;
    ComboBox *m_event;
    DateField *m_day;
    FilterField *m_field;
    TextLabel *m_answer;
    TextLabel *m_detail;
    TextLabel *m_counts;
    AttendanceModel *m_model;
    QTableView *m_table;
};

} // namespace multaqa
