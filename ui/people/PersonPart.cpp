// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "PersonPart.h"

#include "app/Conference.h"
#include "ui/widgets/Silence.h"

#include <QEvent>

namespace multaqa {

PersonPart::PersonPart(QWidget *parent)
    : QWidget(parent)
{
}

PersonPart::~PersonPart()
{
    silenceChildren(this);
}

void PersonPart::showPerson(Conference *conference, const PersonRecord *person)
{
    m_conference = conference;
    m_person = person;
    if (m_conference && m_person)
        fill();
}

bool PersonPart::isReadOnly() const
{
    return !m_conference || !m_person || m_conference->isReadOnly();
}

void PersonPart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_conference && m_person)
        fill();
}

} // namespace multaqa
