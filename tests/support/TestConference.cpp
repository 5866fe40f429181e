// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "TestConference.h"

#include "app/SampleConference.h"
#include "app/exchange/ConferenceJsonWriter.h"

namespace multaqa {
namespace {

template <typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s | %s", qPrintable(errorText(result.error())), qPrintable(result.error().detail));
    return *std::move(result);
}

} // namespace

TestConference::TestConference(Filled filled)
    : m_conference(must(Conference::create(path(), QStringLiteral("Huda Mansour"))))
{
    if (filled == Filled::WithSample)
        if (auto done = fillWithSample(*m_conference); !done)
            qFatal("%s", qPrintable(errorText(done.error())));
}

void TestConference::reopen()
{
    m_conference.reset();
    m_conference = must(Conference::open(path(), QStringLiteral("Huda Mansour")));
}

QByteArray TestConference::json() const
{
    return must(ConferenceJsonWriter::write(m_conference->database()));
}

Event TestConference::addEvent(const LocalizedText &title, QDate day)
{
    Event event;
    event.id = EventId::make();
    event.title = title;
    event.startsOn = event.endsOn = day;
    add(event, Operation::AddEvent);
    return event;
}

Session TestConference::addSession(const Event &event, const LocalizedText &title)
{
    Session session;
    session.id = SessionId::make();
    session.event = event.id;
    session.title = title;
    session.timeZone = QStringLiteral("Asia/Beirut");
    session.startsAt = QDateTime(*event.startsOn, QTime(7, 30), Qt::UTC);
    session.endsAt = session.startsAt->addSecs(90 * 60);
    add(session, Operation::AddSession);
    return session;
}

Participant TestConference::addParticipant(const QString &arabic, const QString &latin)
{
    Participant participant;
    participant.id = ParticipantId::make();
    participant.nameArabic = arabic;
    participant.nameLatin = latin;
    add(participant, Operation::AddParticipant);
    return participant;
}

} // namespace multaqa
