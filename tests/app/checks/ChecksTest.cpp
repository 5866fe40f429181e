// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "app/checks/Checks.h"
#include "support/TestProgram.h"

#include <QSet>
#include <QTest>

using namespace multaqa;

/// Each rule fires on what it is about, and is silent once that is put right.
class ChecksTest : public QObject
{
    Q_OBJECT

    CheckedConference m_checked;
    Event m_event;

    Agenda &agenda() { return m_checked.agenda; }
    AgendaSession &add(SessionKind kind, const QString &title, int hour = 8)
    {
        AgendaSession entry;
        entry.session.id = SessionId::make();
        entry.session.event = m_event.id;
        entry.session.kind = kind;
        entry.session.title = {title, title, title};
        entry.session.startsAt = QDateTime(QDate(2021, 2, 24), QTime(hour, 0), Qt::UTC);
        entry.session.endsAt = entry.session.startsAt->addSecs(3600);
        m_checked.requests.sessions.push_back(entry.session);
        agenda().days.front().sessions.push_back(entry);
        return agenda().days.front().sessions.back();
    }
    static AgendaRole role(RoleKind kind, const Participant &person = {}, RoleState state = RoleState::Confirmed)
    {
        AgendaRole entry;
        entry.participant = person;
        entry.role.kind = kind;
        entry.role.state = state;
        return entry;
    }
    static Participant person(const QString &name)
    {
        Participant person;
        person.id = ParticipantId::make();
        person.nameLatin = name;
        person.email = QStringLiteral("a@example.org");
        return person;
    }
    Deadline &addDeadline(DeadlineKind kind, std::optional<QDate> day)
    {
        Deadline deadline;
        deadline.id = DeadlineId::make();
        deadline.kind = kind;
        deadline.title = {wordOf(kind), wordOf(kind), wordOf(kind)};
        deadline.day = day;
        m_checked.deadlines.push_back(deadline);
        return m_checked.deadlines.back();
    }
    RequestEntry &addRequest(RequestDecision decision, std::optional<SessionId> session = {})
    {
        RequestEntry entry;
        entry.participant = person(QStringLiteral("Leila Attar"));
        entry.request.id = RoleRequestId::make();
        entry.request.participant = entry.participant.id;
        entry.request.decision = decision;
        entry.request.session = session;
        m_checked.requests.entries.push_back(entry);
        return m_checked.requests.entries.back();
    }
    std::vector<Finding> found() const { return findingsOf(m_checked); }
    QStringList rules() const
    {
        QStringList rules;
        for (const Finding &finding : found())
            rules << finding.rule;
        return rules;
    }
    static QStringList only(const char *rule) { return {QString::fromLatin1(rule)}; }

private Q_SLOTS:
    void init()
    {
        m_checked = {};
        m_checked.today = QDate(2021, 2, 8);
        agenda().zone = QTimeZone("Asia/Beirut");
        m_event = {};
        m_event.id = EventId::make();
        m_event.title = {QStringLiteral("المشاورة"), QStringLiteral("Consultation"), QStringLiteral("La consultation")};
        m_event.startsOn = QDate(2021, 2, 24);
        agenda().events = {m_event};
        agenda().days = {{QDate(2021, 2, 24), m_event, {}}};
    }

    void everyRuleHasAnIdOfItsOwn()
    {
        QSet<QByteArray> ids;
        for (const CheckRule &rule : checkRules())
            ids.insert(rule.id);
        QCOMPARE(static_cast<size_t>(ids.size()), checkRules().size());
    }

    void aConferenceInOrderHasNoFinding()
    {
        add(SessionKind::Plenary, QStringLiteral("Plenary")).roles = {role(RoleKind::Moderator)};
        add(SessionKind::Break, QStringLiteral("Lunch"), 9);
        addDeadline(DeadlineKind::Reports, QDate(2021, 2, 16)).event = m_event.id;
        QCOMPARE(rules(), QStringList());
    }

    void aSessionWithoutAModeratorIsToldWithItsDay()
    {
        AgendaSession &plenary = add(SessionKind::Plenary, QStringLiteral("Plenary 1"));
        plenary.roles = {role(RoleKind::Moderator, {}, RoleState::Declined)};
        QCOMPARE(rules(), only("no-moderator"));
        QVERIFY(found()[0].sentence.contains(QStringLiteral("Plenary 1")));
        QCOMPARE(found()[0].place, QStringLiteral("Wednesday 24 February 2021"));
        QCOMPARE(found()[0].record, plenary.session.id.uuid());
    }

    void manyOfOneRuleAreToldAsOne()
    {
        for (int i = 0; i < 4; ++i)
            add(SessionKind::Roundtable, QStringLiteral("Roundtable"), 8 + i);
        QCOMPARE(rules(), only("no-moderator"));
        QVERIFY(found()[0].sentence.contains(QLatin1Char('4')));
        QVERIFY(!found()[0].record.isNull());
        QCOMPARE(found()[0].members.size(), size_t(4));
        QCOMPARE(everyFindingOf(m_checked).size(), size_t(4));
    }

    void whatIsSetAsideIsNotCountedAmongTheMany()
    {
        for (int i = 0; i < 4; ++i)
            add(SessionKind::Roundtable, QStringLiteral("Roundtable"), 8 + i);
        const Finding one = everyFindingOf(m_checked)[1];
        AsideFinding aside;
        aside.rule = one.rule;
        aside.subject = one.key();
        aside.wording = one.wording();
        m_checked.aside = {aside};
        QCOMPARE(found().size(), size_t(3)); // few enough to be told one by one
        QCOMPARE(asideOf(everyFindingOf(m_checked)).size(), size_t(1));
    }

    void aSpeakerWithTheSameRoleTwiceIsFound()
    {
        const Participant omar = person(QStringLiteral("Omar"));
        AgendaSession &other = add(SessionKind::Other, QStringLiteral("Drafting"));
        other.roles = {role(RoleKind::Speaker, omar), role(RoleKind::Speaker, omar)};
        other.roles.front().role.id = RoleId::make();
        other.roles.back().role.id = RoleId::make();
        QCOMPARE(rules(), only("role-twice"));
        QCOMPARE(found()[0].part, other.roles.back().role.id.bytes());
        // The one that a request became stays.
        addRequest(RequestDecision::Withdrawn);
        m_checked.requests.entries.back().request.role = other.roles.back().role.id;
        QCOMPARE(found()[0].part, other.roles.front().role.id.bytes());
        other.roles.back().role.state = RoleState::Declined;
        QCOMPARE(rules(), QStringList());
    }

    void aSessionIsMadeLongerOnlyWhereNothingFollows()
    {
        AgendaSession &first = add(SessionKind::Other, QStringLiteral("Drafting"));
        Item item;
        item.minutes = 90;
        first.items = {item};
        QVERIFY(!found()[0].needsDecision);
        add(SessionKind::Other, QStringLiteral("Adoption"), 9);
        QCOMPARE(rules(), only("minutes-over"));
        QVERIFY(found()[0].needsDecision);
    }

    void whoWasRefusedIsNotRegisteredByTheWay()
    {
        const SessionId session = add(SessionKind::Other, QStringLiteral("Drafting")).session.id;
        const RequestEntry entry = addRequest(RequestDecision::Accepted, session);
        QVERIFY(!found()[0].needsDecision);
        Registration registration;
        registration.participant = entry.request.participant;
        registration.event = m_event.id;
        registration.state = RegistrationState::Refused;
        m_checked.registrations = {registration};
        QCOMPARE(rules(), only("accepted-not-registered"));
        QVERIFY(found()[0].needsDecision);
    }

    void aDeadlineWithTooFewDaysLeftIsNotMovedIntoThePast()
    {
        addDeadline(DeadlineKind::Reports, QDate(2021, 2, 23)).event = m_event.id;
        QCOMPARE(rules(), only("deadline-near-event"));
        QVERIFY(!found()[0].needsDecision);
        m_checked.today = QDate(2021, 2, 22);
        QVERIFY(found()[0].needsDecision);
    }

    void aWeekdayIsCorrectedOnlyWhereTheDateIsKnown()
    {
        AgendaSession &other = add(SessionKind::Other, QStringLiteral("Drafting"));
        other.session.summary.en = QStringLiteral("To be adopted on Friday 24 February 2021.");
        QCOMPARE(rules(), only("weekday-in-text"));
        QVERIFY(found()[0].sentence.contains(QStringLiteral("Friday")));
        QVERIFY(found()[0].sentence.contains(QStringLiteral("Wednesday")));
        QVERIFY(!found()[0].needsDecision);
        other.session.summary.en = QStringLiteral("To be adopted on Friday 3 March 2021.");
        QVERIFY(found()[0].needsDecision);
        other.session.summary.en = QStringLiteral("To be adopted on Wednesday 24 February 2021.");
        QCOMPARE(rules(), QStringList());
    }

    void aRoomThatIsTakenIsNamedWithBothSessions()
    {
        Room room;
        room.id = RoomId::make();
        room.name.en = QStringLiteral("Hall A");
        add(SessionKind::Break, QStringLiteral("Lunch"), 8).room = room;
        AgendaSession &second = add(SessionKind::Break, QStringLiteral("Prayer"), 8);
        second.room = room;
        QCOMPARE(rules(), only("room-taken"));
        QVERIFY(found()[0].sentence.contains(QStringLiteral("Lunch")) &&
                found()[0].sentence.contains(QStringLiteral("Prayer")));
        QVERIFY(found()[0].place.contains(QStringLiteral("Hall A")));
        second.session.startsAt = second.session.endsAt;
        second.session.endsAt = second.session.startsAt->addSecs(3600);
        QCOMPARE(rules(), QStringList());
    }

    void aPersonInTwoPlacesIsFoundUnlessOneWasDeclined()
    {
        const Participant omar = person(QStringLiteral("Omar"));
        add(SessionKind::Other, QStringLiteral("A"), 8).roles = {role(RoleKind::Speaker, omar),
                                                                 role(RoleKind::Rapporteur, omar)};
        AgendaSession &second = add(SessionKind::Other, QStringLiteral("B"), 8);
        second.roles = {role(RoleKind::Interpreter, omar)};
        QCOMPARE(rules(), only("person-in-two-places"));
        QVERIFY(found()[0].sentence.contains(QStringLiteral("Omar")));
        second.roles.front().role.state = RoleState::Declined;
        QCOMPARE(rules(), QStringList());
    }

    void aSessionOnAnotherDayThanItsEventIsFound()
    {
        AgendaSession &lunch = add(SessionKind::Break, QStringLiteral("Lunch"));
        lunch.session.startsAt = lunch.session.startsAt->addDays(1);
        lunch.session.endsAt = lunch.session.endsAt->addDays(1);
        QCOMPARE(rules(), only("session-outside-event"));
        agenda().events.front().endsOn = QDate(2021, 2, 25);
        QCOMPARE(rules(), QStringList());
    }

    void moreMinutesThanThereAreAreCounted()
    {
        AgendaSession &other = add(SessionKind::Other, QStringLiteral("Drafting"));
        Item item;
        item.minutes = 45;
        other.items = {item, item};
        QCOMPARE(rules(), only("minutes-over"));
        QVERIFY(found()[0].sentence.contains(QStringLiteral("30")));
        other.items.pop_back();
        QCOMPARE(rules(), QStringList());
    }

    void aSpeakerWhoseLanguageIsNotInterpretedIsFound()
    {
        AgendaSession &other = add(SessionKind::Other, QStringLiteral("Drafting"));
        Participant speaker = person(QStringLiteral("Claire"));
        speaker.language = Language::French;
        other.roles = {role(RoleKind::Speaker, speaker)};
        QCOMPARE(rules(), QStringList()); // nobody has said yet what is interpreted
        other.session.interpretation = QStringList{QStringLiteral("ar"), QStringLiteral("en")};
        QCOMPARE(rules(), only("no-interpretation"));
        other.session.interpretation << QStringLiteral("fr");
        QCOMPARE(rules(), QStringList());
    }

    void aTitleThatMissesALanguageIsTold()
    {
        AgendaSession &lunch = add(SessionKind::Break, QStringLiteral("Lunch"));
        lunch.session.title.ar.clear();
        QCOMPARE(rules(), only("missing-language"));
        QVERIFY(found()[0].sentence.contains(QStringLiteral("Arabic")));
        lunch.session.title = {};
        QCOMPARE(rules(), only("no-title")); // not once for each language
    }

    void deadlinesComeFirstAndAreOverdueUntilTheConferenceBegins()
    {
        add(SessionKind::Plenary, QStringLiteral("Plenary"));
        addDeadline(DeadlineKind::SpeakerRequests, {}).note.en = QStringLiteral("Written as “Friday 23 February”.");
        addDeadline(DeadlineKind::Logistics, QDate(2021, 2, 5));
        QCOMPARE(rules(), (QStringList{QStringLiteral("deadline-undecided"), QStringLiteral("deadline-overdue"),
                                       QStringLiteral("no-moderator")}));
        QCOMPARE(found()[0].place, QStringLiteral("Written as “Friday 23 February”."));
        QVERIFY(found()[0].isError() && !found()[2].isError());
        m_checked.today = QDate(2021, 2, 24);
        QVERIFY(!rules().contains(QStringLiteral("deadline-overdue")));
    }

    void theMistakeOfTheRealLetterIsFound()
    {
        // Requests until the very day of the consultation, and answered a week before.
        agenda().events.front().startsOn = QDate(2021, 2, 23);
        Deadline &requests = addDeadline(DeadlineKind::SpeakerRequests, QDate(2021, 2, 23));
        requests.event = m_event.id;
        QCOMPARE(rules(), only("deadline-after-event"));
        QVERIFY(found()[0].sentence.contains(QStringLiteral("on the day")));
        addDeadline(DeadlineKind::Answers, QDate(2021, 2, 17)).event = m_event.id;
        QVERIFY(rules().contains(QStringLiteral("answers-before-requests")));
        m_checked.deadlines.front().day = QDate(2021, 2, 12);
        QCOMPARE(rules(), QStringList());
    }

    void whoIsAcceptedAndNotRegisteredIsFound()
    {
        const SessionId session = add(SessionKind::Other, QStringLiteral("Drafting")).session.id;
        const RequestEntry entry = addRequest(RequestDecision::Accepted, session);
        QCOMPARE(rules(), only("accepted-not-registered"));
        Registration registration;
        registration.participant = entry.request.participant;
        registration.event = m_event.id;
        registration.state = RegistrationState::Approved;
        m_checked.registrations = {registration};
        QCOMPARE(rules(), QStringList());
        m_checked.requests.entries.front().participant.email.clear();
        QCOMPARE(rules(), only("speaker-without-address"));
    }

    void fewerPlacesThanWereGivenAreFound()
    {
        const SessionId session = add(SessionKind::Other, QStringLiteral("Drafting")).session.id;
        addRequest(RequestDecision::Reserve, session);
        m_checked.requests.sessions.front().places = 0;
        QCOMPARE(rules(), QStringList());
        addRequest(RequestDecision::Accepted, session);
        QVERIFY(rules().contains(QStringLiteral("over-places")));
    }

    void requestsAreUrgentWhenTheDayOfAnswersIsNear()
    {
        addRequest(RequestDecision::Undecided);
        addRequest(RequestDecision::Declined);
        addDeadline(DeadlineKind::Answers, QDate(2021, 2, 17));
        QCOMPARE(rules(), QStringList());
        m_checked.today = QDate(2021, 2, 14);
        QCOMPARE(rules(), only("request-undecided"));
        m_checked.today = QDate(2021, 2, 17);
        QCOMPARE(rules(), (QStringList{QStringLiteral("request-undecided"), QStringLiteral("request-unanswered")}));
        for (RequestEntry &entry : m_checked.requests.entries) {
            entry.request.decision = RequestDecision::Declined;
            entry.request.answeredOn = m_checked.today;
        }
        QCOMPARE(rules(), QStringList());
    }
};

MULTAQA_TEST(ChecksTest)
#include "ChecksTest.moc"
