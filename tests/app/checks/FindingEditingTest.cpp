// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "support/Check.h"
#include "support/TestConference.h"
#include "support/TestProgram.h"

#include "app/checks/Checks.h"
#include "app/checks/FindingEditing.h"

using namespace multaqa;

/// Setting aside and taking back, on a real file.
class FindingEditingTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestConference> m_conference;
    std::vector<Session> m_sessions;
    const QDate m_today{2021, 2, 8};
    const QString m_reason = QStringLiteral("The chair is asked by the host");

    std::vector<Finding> every() const
    {
        const auto checked = CheckedConference::read((*m_conference)->database(), m_today, Language::English);
        if (!checked)
            qFatal("%s", qPrintable(checked.error().detail));
        return everyFindingOf(*checked);
    }
    std::vector<Finding> stand() const { return standing(every()); }
    void edit(const Session &session)
    {
        VERIFY_OK((*m_conference)->perform(Operation::EditSession, [&](Transaction &transaction) {
            return RecordStore<Session>::update(transaction, session);
        }));
    }

private Q_SLOTS:
    void init()
    {
        m_conference = std::make_unique<TestConference>();
        m_sessions.clear();
        const Event event =
            m_conference->addEvent({QStringLiteral("أ"), QStringLiteral("A"), QStringLiteral("À")}, QDate(2021, 2, 24));
        for (int i = 0; i < 4; ++i) {
            const QString title = QStringLiteral("Plenary %1").arg(i);
            m_sessions.push_back(m_conference->addSession(event, {title, title, title}));
        }
        QCOMPARE(stand().size(), size_t(4)); // nobody leads them
    }

    void aReasonIsNeededAndKeptWithWhoAndWhen()
    {
        const Finding finding = stand().front();
        const auto refused = FindingEditing::setAside(**m_conference, finding, QStringLiteral(" \n "), m_today);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Refused);
        QCOMPARE(stand().size(), size_t(4));
        VERIFY_OK(FindingEditing::setAside(**m_conference, finding, m_reason, m_today));
        QCOMPARE(stand().size(), size_t(3));
        const std::vector<Finding> aside = asideOf(every());
        QCOMPARE(aside.size(), size_t(1));
        QCOMPARE(aside.front().record, finding.record);
        QCOMPARE(aside.front().aside->reason, m_reason);
        QCOMPARE(aside.front().aside->setBy, QStringLiteral("Huda Mansour"));
        QCOMPARE(aside.front().aside->setOn, std::optional(m_today));
    }

    void itComesBackWhenWhatItSpeaksOfChanges()
    {
        const Finding finding = stand().front();
        VERIFY_OK(FindingEditing::setAside(**m_conference, finding, m_reason, m_today));
        Session session = m_sessions.front();
        session.track = QStringLiteral("Track 1"); // says nothing of who leads it
        edit(session);
        QCOMPARE(stand().size(), size_t(3));
        session.startsAt = session.startsAt->addSecs(3600);
        session.endsAt = session.endsAt->addSecs(3600);
        edit(session);
        QCOMPARE(stand().size(), size_t(4));
        // And can be set aside once more, as it is now.
        VERIFY_OK(FindingEditing::setAside(**m_conference, stand().front(), m_reason, m_today));
        QCOMPARE(stand().size(), size_t(3));
        // The day passing by changes nothing, nor does another language.
        const auto later = CheckedConference::read((*m_conference)->database(), m_today.addDays(3), Language::Arabic);
        VERIFY_OK(later);
        QCOMPARE(standing(everyFindingOf(*later)).size(), size_t(3));
    }

    void takingBackIsAStepThatIsUndone()
    {
        const Finding finding = stand().front();
        VERIFY_OK(FindingEditing::setAside(**m_conference, finding, m_reason, m_today));
        VERIFY_OK(FindingEditing::takeBack(**m_conference, asideOf(every()).front()));
        QCOMPARE(stand().size(), size_t(4));
        VERIFY_OK((*m_conference)->undo());
        QCOMPARE(asideOf(every()).front().aside->reason, m_reason);
        VERIFY_OK((*m_conference)->undo());
        QCOMPARE(stand().size(), size_t(4));
    }

    void manyToldAsOneAreSetAsideInOneStep()
    {
        const std::vector<Finding> told = toldTogether(stand());
        QCOMPARE(told.size(), size_t(1));
        const qint64 before = (*m_conference)->lastStep().step;
        VERIFY_OK(FindingEditing::setAside(**m_conference, told.front(), m_reason, m_today));
        QCOMPARE((*m_conference)->lastStep().step, before + 1);
        QCOMPARE(stand().size(), size_t(0));
        // One of them comes back by itself.
        Session session = m_sessions.back();
        session.kind = SessionKind::Roundtable;
        edit(session);
        QCOMPARE(stand().size(), size_t(1));
        QCOMPARE(stand().front().record, session.id.uuid());
    }

    void manyToldAsOneArePutRightInOneStep()
    {
        const Participant moderator = m_conference->addParticipant({}, QStringLiteral("Karim Fares"));
        for (size_t i = 0; i < m_sessions.size(); ++i) {
            Session session = m_sessions[i];
            Role role;
            role.id = RoleId::make();
            role.session = session.id;
            role.participant = moderator.id; // who writes Arabic
            role.kind = RoleKind::Moderator;
            m_conference->add(role);
            session.startsAt = session.startsAt->addSecs(static_cast<qint64>(i) * 600); // one after the other
            session.endsAt = session.startsAt->addSecs(600);
            session.interpretation = QStringList{QStringLiteral("fr")};
            edit(session);
        }
        const std::vector<Finding> told = toldTogether(stand());
        QCOMPARE(told.size(), size_t(1));
        QCOMPARE(told.front().rule, QStringLiteral("no-interpretation"));
        const QByteArray wrong = m_conference->json();
        const qint64 before = (*m_conference)->lastStep().step;
        VERIFY_OK(FindingEditing::putRight(**m_conference, told.front(), m_today));
        QCOMPARE((*m_conference)->lastStep().step, before + 1);
        QCOMPARE(stand().size(), size_t(0));
        VERIFY_OK((*m_conference)->undo());
        QCOMPARE(m_conference->json(), wrong);
    }
};

MULTAQA_TEST(FindingEditingTest)
#include "FindingEditingTest.moc"
