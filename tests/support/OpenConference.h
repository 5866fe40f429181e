// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/Conference.h"
#include "db/records/Records.h"
#include "db/stores/RecordStore.h"

#include <QTemporaryDir>

#include <memory>

namespace multaqa {

/// A conference on disk, open, as whoever works in the window has it.
class OpenConference
{
public:
    /// A new file; the one before is forgotten.
    void startAfresh()
    {
        m_conference.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        m_conference = take(
            Conference::create(m_folder->filePath(QStringLiteral("مؤتمر.multaqa")), QStringLiteral("Huda Mansour")));
    }
    void close() { m_conference.reset(); }

    Conference &conference() { return *m_conference; }
    QString folder() const { return m_folder->path(); }

    /// The event that is there, or a new one.
    EventId event()
    {
        const auto events = take(RecordStore<Event>(m_conference->database()).all());
        if (!events.empty())
            return events.front().id;
        Event event;
        event.id = EventId::make();
        event.title = {QStringLiteral("المؤتمر"), QStringLiteral("The conference"), QStringLiteral("La conférence")};
        event.startsOn = QDate(2021, 2, 24);
        event.endsOn = QDate(2021, 2, 25);
        add(event, Operation::AddEvent);
        return event.id;
    }

    /// A plenary of ninety minutes on 24 February 2021, NUMBER hours after nine.
    SessionId addSession(const LocalizedText &title, int number = 0)
    {
        Session session;
        session.id = SessionId::make();
        session.event = event();
        session.title = title;
        session.startsAt = QDateTime(QDate(2021, 2, 24).addDays(number / 8), QTime(7 + number % 8, 0), Qt::UTC);
        session.endsAt = session.startsAt->addSecs(3000);
        session.timeZone = QStringLiteral("Asia/Beirut");
        session.status = SessionStatus::Fixed;
        add(session, Operation::AddSession);
        return session.id;
    }

    void giveRole(ParticipantId participant, RoleKind kind = RoleKind::Speaker)
    {
        Role role;
        role.id = RoleId::make();
        role.session = addSession({QStringLiteral("الجلسة العامة الأولى"), QStringLiteral("First plenary"), {}});
        role.participant = participant;
        role.kind = kind;
        add(role, Operation::AddRole);
    }

    template <typename Record>
    void add(const Record &record, Operation operation)
    {
        const auto added = m_conference->perform(
            operation, [&](Transaction &transaction) { return RecordStore<Record>::insert(transaction, record); });
        if (!added)
            qFatal("%s", qPrintable(added.error().detail));
    }

private:
    template <typename T>
    static T take(Result<T> result)
    {
        if (!result)
            qFatal("%s", qPrintable(result.error().detail));
        return *std::move(result);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Conference> m_conference;
};

} // namespace multaqa
