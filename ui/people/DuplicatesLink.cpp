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
{
    showCount();
}

void DuplicatesLink::setConference(Conference *conference, LikelyDuplicates *duplicates)
{
    m_conference = conference;
    if (m_duplicates)
        m_duplicates->disconnect(this);
    m_duplicates = duplicates;
    if (m_duplicates)
        connect(m_duplicates, &LikelyDuplicates::found, this, &DuplicatesLink::take);
    take();
}

void DuplicatesLink::take()
{
    showCount();
    Q_EMIT found();
}

QString DuplicatesLink::nameOfLikely(ParticipantId person) const
{
    const auto other = m_duplicates ? m_duplicates->likelyOf(person) : std::nullopt;
    if (!m_conference || !other)
        return {};
    // They may have gone since they were found.
    const auto found = RecordStore<Participant>(m_conference->database()).find(*other);
    return found && *found ? nameOf(**found).best(Application::instance().language()) : QString();
}

void DuplicatesLink::showCount()
{
    const int count = m_duplicates ? m_duplicates->count() : 0;
    setText(tr("%Ln likely duplicate(s)", nullptr, count));
    setVisible(count > 0);
}

void DuplicatesLink::changeEvent(QEvent *event)
{
    InlineLink::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showCount();
}

} // namespace multaqa
