// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "support/TestConference.h"
#include "support/TestProgram.h"

#include "app/agenda/Agenda.h"
#include "app/agenda/AgendaImport.h"
#include "app/exchange/ScheduleXmlReader.h"

#include <QFile>

namespace multaqa {

class AgendaImportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void realSchedulesArriveWhole_data();
    void realSchedulesArriveWhole();
    void readingTheSameScheduleAgainChangesNothing();
    void aMovedSessionIsMovedAndTranslationsStay();
    void oneUndoTakesTheWholeScheduleBack();
    void anArabicTitleGoesToTheArabicSlot();
    void aSessionWithoutATimeIsKeptUnplaced();
    void aConferenceThatHasATitleKeepsIt();

private:
    static ScheduleFile schedule()
    {
        ScheduleFile schedule;
        schedule.conference.title = QStringLiteral("Test days");
        schedule.conference.timeZone = QTimeZone("Europe/Brussels");
        schedule.conference.start = QDate(2026, 1, 31);
        schedule.rooms = {{QStringLiteral("Janson"), {}}};
        ScheduleEvent event;
        event.key = QStringLiteral("one");
        event.title = QStringLiteral("Opening");
        event.room = QStringLiteral("Janson");
        event.start = QDateTime(QDate(2026, 1, 31), QTime(8, 30), Qt::UTC);
        event.minutes = 30;
        event.persons = {{QStringLiteral("p1"), {}, {}, {}, QStringLiteral("Leila Attar")}};
        schedule.events = {event};
        return schedule;
    }
    static std::vector<Session> sessions(TestConference &conference)
    {
        return *RecordStore<Session>(conference->database()).all();
    }
};

void AgendaImportTest::realSchedulesArriveWhole_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("FOSDEM 2026") << QStringLiteral("fosdem-2026.xml");
    QTest::newRow("38C3") << QStringLiteral("38c3.xml");
}

void AgendaImportTest::realSchedulesArriveWhole()
{
    QFETCH(QString, file);
    const QString path = QStringLiteral(MULTAQA_SHARED "/samples/schedule/") + file;
    if (!QFile::exists(path))
        QSKIP("the shared samples are not here");
    const auto read = ScheduleXmlReader::read(path, QTimeZone::utc());
    VERIFY_OK(read);
    TestConference conference;
    const auto report = AgendaImport::take(*conference, *read);
    VERIFY_OK(report);
    QCOMPARE(size_t(report->sessions), read->events.size());

    QHash<QString, Session> byKey;
    for (const Session &session : sessions(conference))
        byKey.insert(session.externalId, session);
    QCOMPARE(size_t(byKey.size()), read->events.size());
    const auto agenda = Agenda::read(conference->database());
    VERIFY_OK(agenda);
    QHash<QString, QStringList> names;
    const auto note = [&](const AgendaSession &entry) {
        for (const AgendaRole &role : entry.roles)
            names[entry.session.externalId] << role.participant.nameLatin + role.participant.nameArabic;
    };
    for (const AgendaDay &day : agenda->days)
        std::for_each(day.sessions.begin(), day.sessions.end(), note);
    std::for_each(agenda->unplaced.begin(), agenda->unplaced.end(), note);
    for (const ScheduleEvent &event : read->events) {
        const Session session = byKey.value(event.key);
        QCOMPARE(session.title.best(Language::English), event.title);
        QCOMPARE(session.startsAt.value_or(QDateTime()), event.start);
        if (event.start.isValid())
            QCOMPARE(session.startsAt->secsTo(*session.endsAt), qint64(60) * event.minutes);
        QCOMPARE(session.room.has_value(), !event.room.isEmpty());
        QStringList expected;
        for (const SchedulePerson &person : event.persons)
            if (!expected.contains(person.name))
                expected << person.name;
        QCOMPARE(names.value(event.key), expected);
    }
}

void AgendaImportTest::readingTheSameScheduleAgainChangesNothing()
{
    TestConference conference;
    VERIFY_OK(AgendaImport::take(*conference, schedule()));
    const QByteArray before = conference.json();
    const auto again = AgendaImport::take(*conference, schedule());
    VERIFY_OK(again);
    QCOMPARE(again->unchanged, 1);
    QCOMPARE(conference->lastStep().step, 0);
    QCOMPARE(conference.json(), before);
}

void AgendaImportTest::aMovedSessionIsMovedAndTranslationsStay()
{
    TestConference conference;
    VERIFY_OK(AgendaImport::take(*conference, schedule()));
    Session session = sessions(conference).front();
    session.title.ar = QStringLiteral("الافتتاح");
    VERIFY_OK(conference->perform(Operation::EditSession,
                                  [&](Transaction &t) { return RecordStore<Session>::update(t, session); }));
    ScheduleFile moved = schedule();
    moved.events.front().start = moved.events.front().start.addSecs(3600);
    const auto report = AgendaImport::take(*conference, moved);
    VERIFY_OK(report);
    QCOMPARE(report->updated, 1);
    QCOMPARE(sessions(conference).size(), 1U);
    QCOMPARE(sessions(conference).front().startsAt, moved.events.front().start);
    QCOMPARE(sessions(conference).front().title.ar, QStringLiteral("الافتتاح"));
}

void AgendaImportTest::oneUndoTakesTheWholeScheduleBack()
{
    TestConference conference;
    const QByteArray before = conference.json();
    VERIFY_OK(AgendaImport::take(*conference, schedule()));
    VERIFY_OK(conference->undo());
    QCOMPARE(conference.json(), before);
}

void AgendaImportTest::anArabicTitleGoesToTheArabicSlot()
{
    TestConference conference;
    ScheduleFile arabic = schedule();
    arabic.events.front().title = QStringLiteral("الجلسة الافتتاحية");
    arabic.events.front().persons.front().name = QStringLiteral("ليلى العطّار");
    VERIFY_OK(AgendaImport::take(*conference, arabic));
    QCOMPARE(sessions(conference).front().title.ar, QStringLiteral("الجلسة الافتتاحية"));
    QCOMPARE(sessions(conference).front().title.en, QString());
    QCOMPARE(RecordStore<Participant>(conference->database()).all()->front().nameArabic, QStringLiteral("ليلى العطّار"));
}

void AgendaImportTest::aSessionWithoutATimeIsKeptUnplaced()
{
    TestConference conference;
    ScheduleFile timeless = schedule();
    timeless.events.front().start = {};
    VERIFY_OK(AgendaImport::take(*conference, timeless));
    const auto agenda = Agenda::read(conference->database());
    VERIFY_OK(agenda);
    QCOMPARE(agenda->unplaced.size(), 1U);
    QVERIFY(agenda->days.empty());
}

void AgendaImportTest::aConferenceThatHasATitleKeepsIt()
{
    TestConference conference(TestConference::Filled::WithSample);
    const auto before = RecordStore<ConferenceDetails>(conference->database()).all();
    VERIFY_OK(AgendaImport::take(*conference, schedule()));
    QCOMPARE(RecordStore<ConferenceDetails>(conference->database()).all()->front(), before->front());
}

} // namespace multaqa

MULTAQA_TEST(multaqa::AgendaImportTest)
#include "AgendaImportTest.moc"
