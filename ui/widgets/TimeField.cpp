// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "TimeField.h"

#include <QEvent>
#include <QLocale>

namespace multaqa {

TimeField::TimeField(QWidget *parent)
    : QTimeEdit(parent)
{
    applyLocale();
    connect(this, &QTimeEdit::editingFinished, this, [this] {
        if (time() == m_known)
            return;
        m_known = time();
        Q_EMIT edited(m_known);
    });
}

void TimeField::setKnownTime(QTime time)
{
    m_known = time;
    const QSignalBlocker silence(this);
    setTime(time);
}

void TimeField::changeEvent(QEvent *event)
{
    QTimeEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        applyLocale();
}

void TimeField::applyLocale()
{
    const QSignalBlocker silence(this);
    // See DateField: set in a right-to-left field, 11:45 would read 45:11.
    setLayoutDirection(Qt::LeftToRight);
    setLocale(QLocale());
    setDisplayFormat(QStringLiteral("HH:mm"));
    setAlignment(Qt::AlignCenter);
}

} // namespace multaqa
