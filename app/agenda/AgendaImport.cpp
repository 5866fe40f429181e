// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "AgendaImport.h"

#include "app/text/Bidi.h"
#include "db/OrderKey.h"
#include "db/records/Records.h"
#include "db/stores/RecordStore.h"

#include <QSet>

namespace multaqa {
namespace {

/// The slot that a text of a schedule belongs to: its script decides, then the language the schedule says.
Language languageOf(const QString &text, const QString &said)
{
    if (directionOf(text) == Qt::RightToLeft)
        return Language::Arabic;
    return said.startsWith(QLatin1String("fr"), Qt::CaseInsensitive) ? Language::French : Language::English;
}

LocalizedText localized(const QString &text, const QString &said)
{
    LocalizedText localized;
    localized.in(languageOf(text, said)) = text;
    return localized;
}

/// Subtitle, abstract and description as paragraphs, each once: many schedules say the same in two of them.
QString summaryOf(const ScheduleEvent &event)
{
    QStringList paragraphs;
    for (const QString &text : {event.subtitle, event.abstract, event.description})
        if (!text.isEmpty() && !paragraphs.contains(text))
            paragraphs << text;
    return paragraphs.join(QLatin1String("\n\n"));
}

class Taking
{
public:
    Taking(Transaction &transaction, const ScheduleFile &schedule)
        : m_transaction(transaction)
        , m_schedule(schedule)
    {
    }

    Result<AgendaImport::Report> run(const Progress &progress)
    {
        MULTAQA_CHECK(readWhatIsThere());
        MULTAQA_CHECK(takeConference());
        MULTAQA_CHECK(takeRooms());
        MULTAQA_CHECK(takeEvent());
        const auto total = static_cast<int>(m_schedule.events.size());
        for (const ScheduleEvent &event : m_schedule.events) {
            if (progress && !progress(m_report.sessions, total))
                return Error{ErrorKind::Cancelled, {}, {}, {}};
            MULTAQA_CHECK(takeSession(event));
            ++m_report.sessions;
        }
        m_report.speakers = static_cast<int>(m_speakers.size());
        m_report.complaints = m_schedule.complaints;
        return std::move(m_report);
    }

private:
    Result<void> readWhatIsThere()
    {
        const Database &database = m_transaction.database();
        MULTAQA_TRY(const auto sessions, RecordStore<Session>(database).all());
        for (const Session &session : sessions)
            if (!session.externalId.isEmpty())
                m_sessions.insert(session.externalId, session);
        MULTAQA_TRY(const auto participants, RecordStore<Participant>(database).all());
        for (const Participant &participant : participants)
            if (!participant.externalId.isEmpty())
                m_participants.insert(participant.externalId, participant.id);
        MULTAQA_TRY(const auto rooms, RecordStore<Room>(database).all());
        for (const Room &room : rooms) {
            for (const Language language : allLanguages)
                if (!room.name.in(language).isEmpty())
                    m_rooms.insert(room.name.in(language), room.id);
            m_lastRoom = std::max(m_lastRoom, room.position);
        }
        MULTAQA_TRY(const auto roles, RecordStore<Role>(database).all());
        for (const Role &role : roles)
            m_roles[role.session].push_back(role);
        return {};
    }

    Result<void> takeConference()
    {
        MULTAQA_TRY(auto all, RecordStore<ConferenceDetails>(m_transaction.database()).all());
        if (all.empty() || !all.front().title.isEmpty())
            return {};
        ConferenceDetails &details = all.front();
        details.title = localized(m_schedule.conference.title, {});
        details.acronym = m_schedule.conference.acronym;
        details.timeZone = QString::fromLatin1(m_schedule.conference.timeZone.id());
        if (details.page.isEmpty())
            details.page = m_schedule.conference.url;
        return RecordStore<ConferenceDetails>::update(m_transaction, details);
    }

    Result<void> takeRooms()
    {
        for (const ScheduleRoom &entry : m_schedule.rooms) {
            if (entry.name.isEmpty() || m_rooms.contains(entry.name))
                continue;
            Room room;
            room.id = RoomId::make();
            room.name = localized(entry.name, {});
            room.position = m_lastRoom = OrderKey::between(m_lastRoom, {});
            MULTAQA_CHECK(RecordStore<Room>::insert(m_transaction, room));
            m_rooms.insert(entry.name, room.id);
        }
        return {};
    }

    /// The event of the sessions that were imported before, else one of the same title, else a new one.
    Result<void> takeEvent()
    {
        for (const ScheduleEvent &event : m_schedule.events) {
            const auto known = m_sessions.constFind(event.key);
            if (known == m_sessions.constEnd())
                continue;
            m_event = known->event;
            return {};
        }
        MULTAQA_TRY(const auto events, RecordStore<Event>(m_transaction.database()).all());
        const LocalizedText title = localized(m_schedule.conference.title, {});
        QString lastPosition;
        for (const Event &event : events) {
            lastPosition = std::max(lastPosition, event.position);
            if (event.title == title) {
                m_event = event.id;
                return {};
            }
        }
        Event event;
        event.id = m_event = EventId::make();
        event.title = title;
        if (m_schedule.conference.start.isValid())
            event.startsOn = m_schedule.conference.start;
        if (m_schedule.conference.end.isValid())
            event.endsOn = m_schedule.conference.end;
        QStringList place{m_schedule.conference.venue, m_schedule.conference.city};
        place.removeAll({});
        event.place = localized(place.join(QLatin1String(", ")), {});
        event.position = OrderKey::between(lastPosition, {});
        return RecordStore<Event>::insert(m_transaction, event);
    }

    Result<void> takeSession(const ScheduleEvent &entry)
    {
        const auto known = m_sessions.constFind(entry.key);
        const bool isNew = known == m_sessions.constEnd();
        Session session = isNew ? Session{} : *known;
        const Session before = session;
        if (isNew)
            session.id = SessionId::make();
        session.event = m_event;
        session.externalId = entry.key;
        session.kind = entry.kind;
        // Only the slots that the schedule speaks in: translations that were added here stay.
        session.title.in(languageOf(entry.title, entry.language)) = entry.title;
        if (const QString summary = summaryOf(entry); !summary.isEmpty())
            session.summary.in(languageOf(summary, entry.language)) = summary;
        session.track = entry.track;
        session.link = entry.url;
        session.status = entry.isCancelled ? SessionStatus::Draft : SessionStatus::Fixed;
        session.timeZone = QString::fromLatin1(m_schedule.conference.timeZone.id());
        session.room.reset();
        if (const auto room = m_rooms.constFind(entry.room); room != m_rooms.constEnd())
            session.room = *room;
        session.startsAt.reset();
        session.endsAt.reset();
        if (entry.start.isValid()) {
            session.startsAt = entry.start;
            session.endsAt = entry.start.addSecs(qint64(60) * entry.minutes);
        }

        bool hasChanged = session != before;
        if (isNew)
            MULTAQA_CHECK(RecordStore<Session>::insert(m_transaction, session));
        else if (hasChanged)
            MULTAQA_CHECK(RecordStore<Session>::update(m_transaction, session));
        m_sessions.insert(entry.key, session);
        MULTAQA_TRY(const bool hasNewRoles, takeRoles(session.id, entry));
        ++(isNew ? m_report.added : hasChanged || hasNewRoles ? m_report.updated : m_report.unchanged);
        return {};
    }

    Result<bool> takeRoles(SessionId session, const ScheduleEvent &entry)
    {
        std::vector<Role> &roles = m_roles[session];
        QSet<ParticipantId> there;
        QString last;
        for (const Role &role : roles) {
            there.insert(role.participant);
            last = std::max(last, role.position);
        }
        bool hasNew = false;
        for (const SchedulePerson &person : entry.persons) {
            m_speakers.insert(person.key);
            MULTAQA_TRY(const ParticipantId participant, takePerson(person));
            if (there.contains(participant))
                continue;
            there.insert(participant);
            Role role;
            role.id = RoleId::make();
            role.session = session;
            role.participant = participant;
            role.kind = RoleKind::Speaker;
            role.state = RoleState::Confirmed;
            role.position = last = OrderKey::between(last, {});
            MULTAQA_CHECK(RecordStore<Role>::insert(m_transaction, role));
            roles.push_back(role);
            hasNew = true;
        }
        return hasNew;
    }

    Result<ParticipantId> takePerson(const SchedulePerson &person)
    {
        if (const auto known = m_participants.constFind(person.key); known != m_participants.constEnd())
            return *known;
        Participant participant;
        participant.id = ParticipantId::make();
        const bool isArabic = directionOf(person.name) == Qt::RightToLeft;
        (isArabic ? participant.nameArabic : participant.nameLatin) = person.name;
        participant.language = isArabic ? Language::Arabic : Language::English;
        participant.externalId = person.key;
        MULTAQA_CHECK(RecordStore<Participant>::insert(m_transaction, participant));
        m_participants.insert(person.key, participant.id);
        return participant.id;
    }

    Transaction &m_transaction;
    const ScheduleFile &m_schedule;
    AgendaImport::Report m_report;
    EventId m_event;
    QHash<QString, Session> m_sessions;
    QHash<QString, ParticipantId> m_participants;
    QHash<QString, RoomId> m_rooms;
    QHash<SessionId, std::vector<Role>> m_roles;
    QSet<QString> m_speakers;
    QString m_lastRoom;
};

} // namespace

Result<AgendaImport::Report> AgendaImport::take(Conference &conference, const ScheduleFile &schedule,
                                                const Progress &progress)
{
    return conference.perform(Operation::ImportAgenda,
                              [&](Transaction &transaction) { return Taking(transaction, schedule).run(progress); });
}

} // namespace multaqa
