// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "DateField.h"

#include "Silence.h"
#include "TextLabel.h"

#include "app/text/HijriDate.h"
#include "ui/Application.h"
#include "ui/WindowDates.h"

#include <QCalendarWidget>
#include <QCheckBox>
#include <QDateEdit>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

namespace multaqa {

DateField::DateField(QWidget *parent)
    : QWidget(parent)
    , m_line(new QHBoxLayout)
    , m_edit(new QDateEdit(this))
    , m_weekday(new TextLabel(TextRole::Body, Colour::SecondaryText, this))
    , m_undecided(new QCheckBox(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::gapTiny);
    m_line->setSpacing(Theme::gapSmall);
    m_line->addWidget(m_edit);
    m_line->addWidget(m_weekday, 1);
    m_weekday->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    column->addLayout(m_line);
    column->addWidget(m_undecided);
    m_undecided->hide();
    setTabOrder(m_edit, m_undecided);
    connect(m_undecided, &QCheckBox::clicked, this, &DateField::undecide);
    m_edit->setCalendarPopup(true);
    setFocusProxy(m_edit);
    applyLocale();
    connect(m_edit, &QDateEdit::dateChanged, this, [this] {
        showWeekday();
        Q_EMIT changing();
        // A day picked in the calendar is meant; one that is being typed is not finished yet.
        if (!m_edit->hasFocus())
            commit();
    });
    connect(m_edit, &QDateEdit::editingFinished, this, &DateField::commit);
}

DateField::~DateField()
{
    silenceChildren(this);
}

void DateField::setOptional(bool isOptional)
{
    m_undecided->setVisible(isOptional);
}

void DateField::setAbsentText(const QString &text)
{
    m_absentText = text;
    m_undecided->setText(text);
}

void DateField::setDate(QDate date)
{
    m_known = date;
    const QSignalBlocker silence(m_edit);
    m_undecided->setChecked(!date.isValid());
    m_edit->setVisible(date.isValid());
    m_weekday->setVisible(date.isValid());
    m_edit->setDate(date);
    showWeekday();
}

QDate DateField::date() const
{
    return m_undecided->isChecked() ? QDate() : m_edit->date();
}

void DateField::undecide(bool isUndecided)
{
    m_edit->setVisible(!isUndecided);
    m_weekday->setVisible(!isUndecided);
    if (!isUndecided) {
        // Nobody is to scroll here from 1752, QDateEdit's own beginning.
        const QSignalBlocker silence(m_edit);
        m_edit->setDate(m_known.isValid() ? m_known : Application::instance().today());
        showWeekday();
        m_edit->setFocus();
        Q_EMIT changing();
        return; // the day is decided when it is left, not by the mere wish for one
    }
    Q_EMIT changing();
    commit();
}

void DateField::setReadOnly(bool readOnly)
{
    m_edit->setReadOnly(readOnly);
    m_undecided->setEnabled(!readOnly);
    m_edit->setButtonSymbols(readOnly ? QAbstractSpinBox::NoButtons : QAbstractSpinBox::UpDownArrows);
}

QString DateField::shownText() const
{
    return m_edit->text();
}

QString DateField::shownWeekday() const
{
    return m_weekday->text();
}

void DateField::commit()
{
    if (date() == m_known || m_edit->calendarWidget()->isVisible())
        return;
    m_known = date();
    Q_EMIT edited(m_known);
}

void DateField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LayoutDirectionChange)
        applyLocale();
}

void DateField::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeWeekday();
}

void DateField::placeWeekday()
{
    const int wanted = m_edit->sizeHint().width() + m_line->spacing() + m_weekday->sizeHint().width();
    m_line->setDirection(wanted > width() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void DateField::applyLocale()
{
    const QSignalBlocker silence(m_edit);
    // Qt 6.4 reverses the sections of a format that is set on a right-to-left date field ("2021 23 فبراير").
    m_edit->setLayoutDirection(Qt::LeftToRight);
    m_edit->setLocale(QLocale());
    m_edit->setDisplayFormat(QStringLiteral("d MMMM yyyy"));
    m_edit->setAlignment(layoutDirection() == Qt::RightToLeft ? Qt::AlignRight | Qt::AlignAbsolute
                                                              : Qt::AlignLeft | Qt::AlignAbsolute);
    m_edit->calendarWidget()->setLocale(QLocale());
    m_edit->calendarWidget()->setLayoutDirection(layoutDirection());
    m_edit->calendarWidget()->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    if (auto *line = m_edit->findChild<QLineEdit *>())
        line->setAccessibleName(accessibleName());
    m_undecided->setText(m_absentText.isEmpty() ? tr("Not decided yet") : m_absentText);
    showWeekday();
}

void DateField::showWeekday()
{
    const QDate day = m_edit->date();
    QString words = day.isValid() ? QLocale().dayName(day.dayOfWeek()) : QString();
    if (Application::instance().showsHijri() && day.isValid())
        words = tr("%1, %2", "a weekday and a date in the Hijri calendar")
                    .arg(words, formatHijri(day, Application::instance().language(), windowDigits()));
    m_weekday->setText(words);
    m_edit->setAccessibleDescription(m_weekday->text());
    placeWeekday();
}

} // namespace multaqa
