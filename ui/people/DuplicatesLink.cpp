// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "DuplicatesLink.h"

#include "LikelyDuplicates.h"
#include "app/people/ParticipantName.h"
#include "db/stores/RecordStore.h"
#include "ui/Application.h"

#include <QEvent>

namespace multaqa {

DuplicatesLink::DuplicatesLink(QWidget *parent)
    : InlineLink({}, parent)
    , m_duplicates(new LikelyDuplicates(this))
{
    connect(m_duplicates, &LikelyDuplicates::found, this, [this] {
        showCount();
        Q_EMIT found();
    });
    showCount();
}

void DuplicatesLink::setConference(Conference *conference)
{
    m_conference = conference;
    m_duplicates->setConference(conference);
}

QString DuplicatesLink::nameOfLikely(ParticipantId person) const
{
    const auto other = m_duplicates->likelyOf(person);
    if (!m_conference || !other)
        return {};
    // They may have gone since they were found.
    const auto found = RecordStore<Participant>(m_conference->database()).find(*other);
    return found && *found ? nameOf(**found).best(Application::instance().language()) : QString();
}

void DuplicatesLink::showCount()
{
    setText(tr("%Ln likely duplicate(s)", nullptr, m_duplicates->count()));
    setVisible(m_duplicates->count() > 0);
}

void DuplicatesLink::changeEvent(QEvent *event)
{
    InlineLink::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showCount();
}

} // namespace multaqa
