// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "app/agenda/AgendaEditing.h"
#include "app/ErrorText.h"
#include "app/agenda/Agenda.h"
#include "db/stores/RecordStore.h"
#include "support/TestProgram.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace multaqa;

namespace {

template <typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(errorText(result.error())));
    return *std::move(result);
}

void must(const Result<void> &result)
{
    if (!result)
        qFatal("%s", qPrintable(errorText(result.error())));
}

} // namespace

class AgendaEditingTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Conference> m_conference;
    EventId m_event;

    AgendaEditing editing() { return AgendaEditing(*m_conference); }
    Agenda agenda() { return must(Agenda::read(m_conference->database())); }
    SessionId session(const QString &title = QStringLiteral("Opening"))
    {
        Session session;
        session.event = m_event;
        session.title.en = title;
        return must(editing().addSession(session));
    }
    /// Of the only session.
    std::vector<Item> items() { return agenda().unplaced.front().items; }
    Session read(SessionId id) { return must(RecordStore<Session>(m_conference->database()).get(id)); }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_conference =
            must(Conference::create(m_folder->filePath(QStringLiteral("a.multaqa")), QStringLiteral("Huda")));
        Event event;
        event.title.en = QStringLiteral("Review");
        event.startsOn = QDate(2021, 3, 27);
        event.endsOn = QDate(2021, 3, 28);
        m_event = must(editing().addEvent(event));
    }

    void cleanup()
    {
        m_conference.reset();
        m_folder.reset();
    }

    void timesAreMeantInTheConferencesZone()
    {
        const SessionId id = session();
        const SessionTimes times{QDate(2021, 2, 23), QTime(9, 30), QTime(11, 0)};
        must(editing().setTimes(id, times));
        QCOMPARE(*read(id).startsAt, QDateTime(QDate(2021, 2, 23), QTime(7, 30), Qt::UTC)); // Beirut is UTC+2
        QCOMPARE(read(id).timeZone, QStringLiteral("Asia/Beirut"));
        QVERIFY(must(editing().timesOf(read(id))) == times);
        must(editing().setTimes(id, {}));
        QVERIFY(!read(id).startsAt && !read(id).endsAt);
    }

    void anEndBeforeTheStartIsRefusedAndChangesNothing()
    {
        const SessionId id = session();
        const qint64 step = m_conference->lastStep().step;
        const auto refused = editing().setTimes(id, SessionTimes{QDate(2021, 2, 23), QTime(11, 0), QTime(11, 0)});
        QVERIFY(!refused && refused.error().kind == ErrorKind::Refused && !refused.error().message.isEmpty());
        Session half = read(id);
        half.startsAt = QDateTime::currentDateTimeUtc();
        QVERIFY(!editing().editSession(half));
        Event event = agenda().events.front();
        event.endsOn = event.startsOn->addDays(-1);
        QVERIFY(!editing().editEvent(event));
        QCOMPARE(m_conference->lastStep().step, step);
    }

    void aSessionOverMidnightKeepsItsNextDay()
    {
        const SessionId id = session();
        const SessionTimes times{QDate(2021, 2, 23), QTime(23, 0), QTime(1, 0), true};
        must(editing().setTimes(id, times));
        QCOMPARE(read(id).startsAt->secsTo(*read(id).endsAt), 7200);
        QVERIFY(must(editing().timesOf(read(id))) == times);
    }

    void aTimeThatSummerTimeSkipsIsRefused()
    {
        // In Beirut the clocks went from 00:00 to 01:00 on 28 March 2021.
        const SessionId id = session();
        QVERIFY(!editing().setTimes(id, SessionTimes{QDate(2021, 3, 28), QTime(0, 30), QTime(2, 0)}));
        must(editing().setTimes(id, SessionTimes{QDate(2021, 3, 27), QTime(23, 30), QTime(1, 30), true}));
        QCOMPARE(read(id).startsAt->secsTo(*read(id).endsAt), 3600);
    }

    void removingASessionTakesItsItemsAndRolesAndUndoBringsThemBack()
    {
        const SessionId id = session();
        must(editing().addItem(id, {QStringLiteral("كلمة"), {}, {}}));
        must(editing().addRole(id, QStringLiteral("ليلى العطّار"), RoleKind::Chair));
        must(editing().removeSession(id));
        QCOMPARE(must(RecordStore<Item>(m_conference->database()).count()), 0);
        QCOMPARE(must(RecordStore<Role>(m_conference->database()).count()), 0);
        QCOMPARE(m_conference->undoName(), QStringLiteral("Remove session"));
        must(m_conference->undo());
        QCOMPARE(agenda().unplaced.front().items.size(), 1U);
        QCOMPARE(agenda().unplaced.front().roles.front().participant.nameArabic, QStringLiteral("ليلى العطّار"));
    }

    void removingAnEventTakesItsSessions()
    {
        session();
        session();
        must(editing().removeEvent(m_event));
        QCOMPARE(must(RecordStore<Session>(m_conference->database()).count()), 0);
        must(m_conference->undo());
        QCOMPARE(agenda().sessionCount(), 2U);
        Session orphan;
        orphan.event = EventId::make();
        QVERIFY(!editing().addSession(orphan));
    }

    void itemsMoveUpAndDownAndStopAtTheEnds()
    {
        const SessionId id = session();
        std::vector<ItemId> ids;
        for (const char *title : {"a", "b", "c"})
            ids.push_back(must(editing().addItem(id, {{}, QString::fromLatin1(title), {}})));
        const auto order = [&] {
            QString titles;
            for (const Item &item : items())
                titles += item.title.en;
            return titles;
        };
        QCOMPARE(order(), QStringLiteral("abc"));
        must(editing().moveItem(ids[2], Move::Up));
        QCOMPARE(order(), QStringLiteral("acb"));
        must(editing().moveItem(ids[2], Move::Up));
        QCOMPARE(order(), QStringLiteral("cab"));
        const qint64 step = m_conference->lastStep().step;
        must(editing().moveItem(ids[2], Move::Up));
        QVERIFY(!m_conference->lastStep().step || m_conference->lastStep().step == step);
        QCOMPARE(order(), QStringLiteral("cab"));
        must(editing().moveItem(ids[0], Move::Down));
        QCOMPARE(order(), QStringLiteral("cba"));
    }

    void itemsOfEqualPlaceCanBeMovedToo()
    {
        const SessionId id = session();
        std::vector<ItemId> ids;
        for (const char *title : {"a", "b", "c"})
            ids.push_back(must(editing().addItem(id, {{}, QString::fromLatin1(title), {}})));
        for (Item item : items()) {
            item.position = QStringLiteral("V");
            must(editing().editItem(item));
        }
        must(editing().moveItem(ids[2], Move::Up));
        QString order;
        for (const Item &item : items())
            order += item.title.en;
        QCOMPARE(order, QStringLiteral("acb"));
    }

    void removingAnItemKeepsItsSpeakers()
    {
        const SessionId id = session();
        const ItemId item = must(editing().addItem(id, {{}, QStringLiteral("Report"), {}}));
        must(editing().addRole(id, QStringLiteral("Omar Khatib"), RoleKind::Speaker));
        Role role = agenda().unplaced.front().roles.front().role;
        role.item = item;
        must(editing().editRole(role));
        must(editing().removeItem(item));
        QCOMPARE(agenda().unplaced.front().roles.size(), 1U);
        QVERIFY(!agenda().unplaced.front().roles.front().role.item);
    }

    void aRoomIsFoundByItsNameOrMade()
    {
        const SessionId first = session();
        const SessionId second = session();
        must(editing().setRoom(first, QStringLiteral("القاعة الرئيسية")));
        must(editing().setRoom(second, QStringLiteral(" القاعه  الرئيسيه ")));
        QCOMPARE(must(RecordStore<Room>(m_conference->database()).count()), 1);
        QCOMPARE(read(first).room, read(second).room);
        must(editing().removeRoom(*read(first).room));
        QVERIFY(!read(first).room && !read(second).room);
        must(m_conference->undo());
        must(editing().setRoom(first, {}));
        QVERIFY(!read(first).room && read(second).room);
    }

    void theSameRoleTwiceIsRefused()
    {
        const SessionId id = session();
        must(editing().addRole(id, QStringLiteral("Omar Khatib"), RoleKind::Speaker));
        const ParticipantId person = agenda().unplaced.front().roles.front().participant.id;
        QVERIFY(!editing().addRole(id, person, RoleKind::Speaker));
        must(editing().addRole(id, person, RoleKind::Chair));
        QVERIFY(!editing().addRole(id, QStringLiteral("  "), RoleKind::Chair));
    }

    void titlesAreCleanedAndAnEditWithoutAChangeLeavesNoStep()
    {
        const SessionId id = session(QStringLiteral("  Plenary\n 1 "));
        QCOMPARE(read(id).title.en, QStringLiteral("Plenary 1"));
        const QString before = m_conference->undoName();
        must(editing().editSession(read(id)));
        QCOMPARE(m_conference->undoName(), before);
    }
};

MULTAQA_TEST(AgendaEditingTest)
#include "AgendaEditingTest.moc"
