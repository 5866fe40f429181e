// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "MinutesField.h"

#include "ui/Theme.h"

#include <QEvent>
#include <QLocale>
#include <QWheelEvent>

namespace multaqa {

MinutesField::MinutesField(QWidget *parent)
    : QSpinBox(parent)
{
    setRange(0, 24 * 60);
    setSingleStep(5);
    setButtonSymbols(NoButtons);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QSpinBox::editingFinished, this, [this] {
        if (value() == m_known)
            return;
        m_known = value();
        Q_EMIT edited(m_known == 0 ? std::nullopt : std::optional(m_known));
    });
    retranslate();
}

void MinutesField::setMinutes(std::optional<int> minutes)
{
    m_known = minutes.value_or(0);
    const QSignalBlocker silence(this);
    setValue(m_known);
}

void MinutesField::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // it scrolls the form
}

void MinutesField::changeEvent(QEvent *event)
{
    QSpinBox::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MinutesField::retranslate()
{
    const QSignalBlocker silence(this);
    setLocale(QLocale());
    //: minutes, as short as can be
    setSuffix(QLatin1Char(' ') + tr("min"));
    setSpecialValueText(tr("– min"));
    setAccessibleName(tr("Minutes"));
    setAlignment(Qt::AlignCenter);
    setFixedWidth(fontMetrics().horizontalAdvance(suffix()) + Theme::grown(34));
}

} // namespace multaqa
