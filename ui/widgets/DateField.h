// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QWidget>

class QBoxLayout;
class QCheckBox;
class QDateEdit;

namespace multaqa {

class TextLabel;

/// A day, with its weekday computed beside it, and its Hijri date where that is wanted: nobody types a weekday here.
/// With setOptional, "not decided yet" is an answer too.
class DateField : public QWidget
{
    Q_OBJECT

public:
    explicit DateField(QWidget *parent = nullptr);
    ~DateField() override;

    /// Whether there may be no day, said by a box under the field. Not at first.
    void setOptional(bool isOptional);
    /// What the box says instead of "Not decided yet". Anew in another language.
    void setAbsentText(const QString &text);
    /// An invalid DATE is "not decided yet".
    void setDate(QDate date);
    QDate date() const;
    void setReadOnly(bool readOnly);
    QString shownText() const;
    QString shownWeekday() const;

Q_SIGNALS:
    /// The day was changed and the field left, or a day picked in the calendar.
    void edited(QDate date);
    /// At each change, also while a day is being typed.
    void changing();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void placeWeekday();
    void showWeekday();
    void applyLocale();
    void commit();
    void undecide(bool isUndecided);

    QBoxLayout *m_line;
    QDateEdit *m_edit;
    TextLabel *m_weekday;
    QCheckBox *m_undecided;
    QDate m_known;
    QString m_absentText;
};

} // namespace multaqa
