// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "HourField.h"

#include "Silence.h"
#include "TextLabel.h"
#include "TimeField.h"

#include <QCheckBox>
#include <QEvent>
#include <QVBoxLayout>

namespace multaqa {

HourField::HourField(QWidget *parent)
    : QWidget(parent)
    , m_isThere(new QCheckBox)
    , m_time(new TimeField)
    , m_place(new TextLabel(TextRole::Body, Colour::SecondaryText))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::gapTiny);
    column->addWidget(m_isThere);
    auto *line = new QHBoxLayout;
    line->setSpacing(Theme::gapSmall);
    line->addWidget(m_time);
    line->addWidget(m_place, 1);
    column->addLayout(line);
    setFocusProxy(m_isThere);
    connect(m_isThere, &QCheckBox::clicked, this, [this](bool isThere) {
        showHour(isThere);
        Q_EMIT changing();
        if (isThere)
            m_time->setFocus(); // the hour is decided when it is left, not by the mere wish for one
        else
            Q_EMIT edited();
    });
    connect(m_time, &TimeField::timeChanged, this, &HourField::changing);
    connect(m_time, &TimeField::editingFinished, this, [this] {
        if (m_isThere->isChecked())
            Q_EMIT edited();
    });
    retranslate();
    setHour({});
}

HourField::~HourField()
{
    silenceChildren(this);
}

void HourField::setHour(std::optional<QTime> hour)
{
    m_isThere->setChecked(hour.has_value());
    m_time->setKnownTime(hour.value_or(QTime(17, 0))); // the end of a day in an office
    showHour(hour.has_value());
}

std::optional<QTime> HourField::hour() const
{
    return m_isThere->isChecked() ? std::optional(m_time->time()) : std::nullopt;
}

void HourField::setPlace(const QString &place)
{
    m_place->setText(place);
}

void HourField::showHour(bool isThere)
{
    m_time->setVisible(isThere);
    m_place->setVisible(isThere);
}

void HourField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void HourField::retranslate()
{
    m_isThere->setText(tr("Until an hour on that day"));
    m_time->setAccessibleName(tr("Hour"));
}

} // namespace multaqa
