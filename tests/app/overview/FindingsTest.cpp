// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "app/overview/Findings.h"

#include <QtTest>

using namespace multaqa;

namespace {

AgendaSession session(SessionKind kind, const QString &title)
{
    AgendaSession entry;
    entry.session.id = SessionId::make();
    entry.session.kind = kind;
    entry.session.title = {title, title, title};
    entry.session.startsAt = QDateTime(QDate(2021, 2, 24), QTime(8, 0), Qt::UTC);
    entry.session.endsAt = entry.session.startsAt->addSecs(3600);
    return entry;
}

AgendaRole role(RoleKind kind, RoleState state = RoleState::Confirmed)
{
    AgendaRole entry;
    entry.role.kind = kind;
    entry.role.state = state;
    return entry;
}

} // namespace

class FindingsTest : public QObject
{
    Q_OBJECT

    Agenda m_agenda;
    std::vector<Deadline> m_deadlines;

    std::vector<Finding> find(QDate today = QDate(2021, 2, 8))
    {
        return Findings::of(m_agenda, m_deadlines, today, Language::English, {});
    }
    void add(const AgendaSession &entry) { m_agenda.days.front().sessions.push_back(entry); }

private Q_SLOTS:
    void init()
    {
        m_agenda = {};
        m_deadlines.clear();
        m_agenda.zone = QTimeZone("Asia/Beirut");
        Event event;
        event.id = EventId::make();
        event.startsOn = QDate(2021, 2, 23);
        m_agenda.events = {event};
        m_agenda.days = {{QDate(2021, 2, 24), event, {}}};
    }

    void aConferenceInOrderHasNone()
    {
        AgendaSession plenary = session(SessionKind::Plenary, QStringLiteral("Plenary"));
        plenary.roles = {role(RoleKind::Moderator)};
        add(plenary);
        add(session(SessionKind::Break, QStringLiteral("Lunch")));
        QVERIFY(find().empty());
    }

    void aSessionWithoutAModeratorIsToldWithItsDay()
    {
        AgendaSession plenary = session(SessionKind::Plenary, QStringLiteral("Plenary 1"));
        plenary.roles = {role(RoleKind::Speaker), role(RoleKind::Moderator, RoleState::Declined)};
        add(plenary);
        const auto found = find();
        QCOMPARE(found.size(), 1U);
        QVERIFY(found[0].sentence.contains(QStringLiteral("Plenary 1")));
        QCOMPARE(found[0].place, QStringLiteral("Wednesday 24 February 2021"));
        QCOMPARE(found[0].record, plenary.session.id.uuid());
    }

    void manyOfOneRuleAreToldAsOne()
    {
        for (int i = 0; i < 4; ++i)
            add(session(SessionKind::Roundtable, QStringLiteral("Roundtable")));
        const auto found = find();
        QCOMPARE(found.size(), 1U);
        QVERIFY(found[0].sentence.contains(QLatin1Char('4')));
        QVERIFY(!found[0].record.isNull());
    }

    void deadlinesComeFirstAndAreOverdueUntilTheConferenceBegins()
    {
        AgendaSession untimed = session(SessionKind::Break, QStringLiteral("Lunch"));
        untimed.session.startsAt.reset();
        untimed.session.endsAt.reset();
        m_agenda.unplaced = {untimed};
        Deadline undecided;
        undecided.title.en = QStringLiteral("Speaker requests");
        undecided.note.en = QStringLiteral("Written as Friday 23 February, which is a Tuesday.");
        Deadline passed;
        passed.title.en = QStringLiteral("Logistics");
        passed.day = QDate(2021, 2, 5);
        m_deadlines = {undecided, passed};
        const auto found = find();
        QCOMPARE(found.size(), 3U);
        QVERIFY(found[0].weight == Finding::Weight::Wrong && found[0].sentence.contains(QStringLiteral("decision")));
        QCOMPARE(found[0].place, undecided.note.en);
        QVERIFY(found[1].sentence.contains(QStringLiteral("Logistics")));
        QVERIFY(found[2].weight == Finding::Weight::Missing);
        QCOMPARE(find(QDate(2021, 2, 23)).size(), 2U);
        passed.day = QDate(2021, 2, 8);
        m_deadlines = {passed};
        QCOMPARE(find().size(), 1U);
    }

    void aTitleThatMissesALanguageIsTold()
    {
        AgendaSession lunch = session(SessionKind::Break, QStringLiteral("Lunch"));
        lunch.session.title.ar.clear();
        add(lunch);
        const auto found = find();
        QCOMPARE(found.size(), 1U);
        QVERIFY(found[0].sentence.contains(QStringLiteral("Arabic")));
        m_agenda.days.front().sessions.front().session.title = {};
        QCOMPARE(find().size(), 1U); // not once for each language
    }
};

QTEST_GUILESS_MAIN(FindingsTest)
#include "FindingsTest.moc"
