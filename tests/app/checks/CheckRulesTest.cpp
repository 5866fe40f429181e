// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "support/Check.h"
#include "support/TestConference.h"
#include "support/TestProgram.h"

#include "app/agenda/AgendaEditing.h"
#include "app/checks/Checks.h"
#include "app/checks/FindingEditing.h"
#include "app/deadlines/DeadlineEditing.h"
#include "app/people/PeopleEditing.h"
#include "app/people/RegistrationEditing.h"
#include "app/requests/RequestEditing.h"
#include "app/requests/RequestKindEditing.h"
#include "db/stores/ReferringStore.h"

#include <functional>

using namespace multaqa;

namespace {

constexpr QDate today = QDate::fromJulianDay(2459254); // 8 February 2021

LocalizedText named(const QString &name)
{
    return {name, name, name};
}

/// A conference on disk in which nothing is wrong: an event of two days, a plenary with a moderator, two rooms, and
/// somebody who is registered and can be written to.
class Setting
{
public:
    Setting()
    {
        event = m_conference.addEvent(named(QStringLiteral("Review")), QDate(2021, 2, 24));
        for (Room *room : {&hall, &annex}) {
            room->id = RoomId::make();
            room->position = room == &hall ? QStringLiteral("1V") : QStringLiteral("2V");
            room->name = named(room == &hall ? QStringLiteral("Hall") : QStringLiteral("Annex"));
            m_conference.add(*room);
        }
        session = m_conference.addSession(event, named(QStringLiteral("Plenary 1")));
        session.room = hall.id;
        keep(session);
        moderator = addPerson(QStringLiteral("Karim Fares"));
        addRole(session.id, moderator.id, RoleKind::Moderator);
        person = addPerson(QStringLiteral("Leila Attar"));
        setState(RegistrationState::Registered);
        mustWork(RequestKindEditing::addUsual(*m_conference));
    }

    Conference &conference() { return *m_conference; }
    const TestConference &file() const { return m_conference; }

    std::vector<Finding> findings()
    {
        CheckedConference checked = *CheckedConference::read(m_conference->database(), today, Language::English);
        mustWork(checked.readDuplicates(m_conference->database(), *Duplicates::find(m_conference->database())));
        return standing(everyFindingOf(checked));
    }
    QStringList rules()
    {
        QStringList rules;
        const std::vector<Finding> all = findings();
        for (const Finding &finding : all)
            rules << finding.rule;
        return rules;
    }

    Participant addPerson(const QString &name)
    {
        Participant made = m_conference.addParticipant({}, name);
        made.email = name.section(u' ', 0, 0).toLower() + QStringLiteral("@example.org");
        keep(made);
        return made;
    }
    void addFurtherAddress()
    {
        ParticipantAddress address;
        address.id = ParticipantAddressId::make();
        address.participant = person.id;
        address.email = QStringLiteral("office@example.org");
        address.position = QStringLiteral("1V");
        m_conference.add(address);
    }
    void setAddress(const QString &address)
    {
        person.email = address;
        keep(person);
    }
    void setState(RegistrationState state)
    {
        mustWork(RegistrationEditing::setState(*m_conference, {person.id}, event.id, state, today));
    }
    RoleId addRole(SessionId of, ParticipantId whose, RoleKind kind = RoleKind::Speaker)
    {
        Role role;
        role.id = RoleId::make();
        role.session = of;
        role.participant = whose;
        role.kind = kind;
        role.state = RoleState::Confirmed;
        m_conference.add(role);
        return role.id;
    }
    Session addSecond(std::optional<RoomId> room)
    {
        Session second = m_conference.addSession(event, named(QStringLiteral("Second")));
        second.kind = SessionKind::Other;
        second.room = room;
        keep(second);
        return second;
    }
    DeadlineId addDeadline(DeadlineKind kind, std::optional<QDate> day)
    {
        Deadline deadline;
        deadline.kind = kind;
        deadline.title = named(QStringLiteral("Something"));
        deadline.day = day;
        deadline.event = event.id;
        return *DeadlineEditing::add(*m_conference, deadline);
    }
    RoleRequestId addRequest(const std::vector<SessionId> &wishes = {})
    {
        RoleRequest request;
        request.participant = person.id;
        request.kind = RecordStore<RequestKind>(m_conference->database()).all()->front().id;
        request.receivedAt = QDateTime(today, QTime(12, 0), Qt::UTC);
        return *RequestEditing::add(*m_conference, request, wishes);
    }
    RoleRequestId accept()
    {
        const RoleRequestId request = addRequest();
        mustWork(RequestEditing::accept(*m_conference, {request}, session.id, {today, {}}));
        return request;
    }
    /// As it is, without the checks of an editing class: as another program or a merge may leave it.
    template <typename Record>
    void keep(const Record &record)
    {
        mustWork(m_conference->perform(Operation::EditSession, [&](Transaction &transaction) {
            return RecordStore<Record>::update(transaction, record);
        }));
    }
    AgendaEditing agenda() { return AgendaEditing(*m_conference); }

    Event event;
    Room hall;
    Room annex;
    Session session;
    Participant moderator;
    Participant person;

    template <typename T>
    static void mustWork(const Result<T> &result)
    {
        if (!result)
            qFatal("%s", qPrintable(errorText(result.error()) + result.error().detail));
    }

private:
    TestConference m_conference;
};

/// How each rule is broken, and, where it has no step, how a person puts that right.
struct Case
{
    const char *rule;
    std::function<void(Setting &)> breakIt;
    std::function<void(Setting &)> byHand;
};

DeadlineId lastDeadline(Setting &setting)
{
    return RecordStore<Deadline>(setting.conference().database()).all()->back().id;
}

RoleRequestId lastRequest(Setting &setting)
{
    return RecordStore<RoleRequest>(setting.conference().database()).all()->back().id;
}

void moveLastDeadline(Setting &setting)
{
    Setting::mustWork(DeadlineEditing::move(setting.conference(), lastDeadline(setting), {QDate(2021, 2, 12)}, today));
}

const std::vector<Case> &cases()
{
    static const std::vector<Case> all{
        {"deadline-undecided", [](Setting &s) { s.addDeadline(DeadlineKind::Reports, {}); }, moveLastDeadline},
        {"deadline-overdue", [](Setting &s) { s.addDeadline(DeadlineKind::Reports, QDate(2021, 2, 5)); },
         moveLastDeadline},
        {"deadline-after-event", [](Setting &s) { s.addDeadline(DeadlineKind::Reports, QDate(2021, 2, 24)); }, {}},
        {"deadline-near-event", [](Setting &s) { s.addDeadline(DeadlineKind::Reports, QDate(2021, 2, 23)); }, {}},
        {"answers-before-requests",
         [](Setting &s) {
             s.addDeadline(DeadlineKind::SpeakerRequests, QDate(2021, 2, 16));
             s.addDeadline(DeadlineKind::Answers, QDate(2021, 2, 12));
         },
         {}},
        {"weekday-in-text",
         [](Setting &s) {
             s.session.title.en = QStringLiteral("Plenary on Friday 24 February 2021");
             s.keep(s.session);
         },
         {}},
        {"room-taken", [](Setting &s) { s.addSecond(s.hall.id); }, {}},
        {"person-in-two-places",
         [](Setting &s) { s.addRole(s.addSecond(s.annex.id).id, s.moderator.id, RoleKind::Rapporteur); },
         [](Setting &s) {
             const auto roles = ReferringStore<Role>(s.conference().database()).of(s.moderator.id);
             Setting::mustWork(s.agenda().removeRole(roles->back().id));
         }},
        {"session-outside-event",
         [](Setting &s) {
             s.session.startsAt = s.session.startsAt->addDays(2);
             s.session.endsAt = s.session.endsAt->addDays(2);
             s.keep(s.session);
         },
         [](Setting &s) {
             Setting::mustWork(
                 s.agenda().setTimes(s.session.id, SessionTimes{QDate(2021, 2, 24), QTime(9, 0), QTime(10, 0)}));
         }},
        {"minutes-over",
         [](Setting &s) {
             Item item;
             item.id = *s.agenda().addItem(s.session.id, named(QStringLiteral("Opening")));
             item.session = s.session.id;
             item.title = named(QStringLiteral("Opening"));
             item.minutes = 200;
             s.keep(item);
         },
         {}},
        {"over-places",
         [](Setting &s) {
             s.accept();
             s.session.places = 0;
             s.keep(s.session);
         },
         {}},
        {"wrong-address",
         [](Setting &s) {
             s.addFurtherAddress();
             s.setAddress(QStringLiteral("leila at example.org"));
         },
         {}},
        {"wrong-link",
         [](Setting &s) {
             s.event.link = QStringLiteral("example.org/review");
             s.keep(s.event);
         },
         {}},
        {"accepted-not-registered",
         [](Setting &s) {
             s.setState(RegistrationState::Invited);
             s.accept();
         },
         {}},
        {"request-undecided",
         [](Setting &s) {
             s.addDeadline(DeadlineKind::Answers, today.addDays(2));
             s.addRequest();
         },
         [](Setting &s) {
             Setting::mustWork(RequestEditing::decline(s.conference(), {lastRequest(s)}, {today, {}}));
         }},
        {"request-unanswered",
         [](Setting &s) {
             s.addDeadline(DeadlineKind::Answers, today);
             Setting::mustWork(RequestEditing::decline(s.conference(), {s.addRequest()}, {today, {}}));
         },
         [](Setting &s) { Setting::mustWork(RequestEditing::markAnswered(s.conference(), {lastRequest(s)}, today)); }},
        {"reserve-waiting",
         [](Setting &s) {
             s.session.places = 1;
             s.keep(s.session);
             Setting::mustWork(RequestEditing::reserve(s.conference(), {s.addRequest()}, s.session.id, {today, {}}));
         },
         {}},
        {"speaker-without-address",
         [](Setting &s) {
             s.addFurtherAddress();
             s.setAddress({});
             s.accept();
         },
         {}},
        {"registered-without-address",
         [](Setting &s) {
             s.addFurtherAddress();
             s.setAddress({});
         },
         {}},
        {"likely-duplicate", [](Setting &s) { s.addPerson(s.person.nameLatin); },
         [](Setting &s) {
             const auto people = RecordStore<Participant>(s.conference().database()).all();
             Setting::mustWork(PeopleEditing::tellApart(s.conference(), s.person.id, people->back().id));
         }},
        {"role-twice",
         [](Setting &s) {
             s.addRole(s.session.id, s.person.id);
             s.addRole(s.session.id, s.person.id);
         },
         {}},
        {"session-without-time",
         [](Setting &s) {
             s.session.startsAt.reset();
             s.session.endsAt.reset();
             s.keep(s.session);
         },
         [](Setting &s) {
             Setting::mustWork(
                 s.agenda().setTimes(s.session.id, SessionTimes{QDate(2021, 2, 24), QTime(9, 0), QTime(10, 0)}));
         }},
        {"no-moderator",
         [](Setting &s) {
             const auto roles = ReferringStore<Role>(s.conference().database()).of(s.session.id);
             Setting::mustWork(s.agenda().removeRole(roles->front().id));
         },
         [](Setting &s) { Setting::mustWork(s.agenda().addRole(s.session.id, s.moderator.id, RoleKind::Moderator)); }},
        {"no-interpretation",
         [](Setting &s) {
             s.session.interpretation = QStringList{QStringLiteral("fr")}; // its moderator writes Arabic
             s.keep(s.session);
         },
         {}},
        {"no-title",
         [](Setting &s) {
             s.session.title = {};
             s.keep(s.session);
         },
         [](Setting &s) {
             s.session.title = named(QStringLiteral("Plenary 1"));
             Setting::mustWork(s.agenda().editSession(s.session));
         }},
        {"missing-language",
         [](Setting &s) {
             s.session.title.ar.clear();
             s.keep(s.session);
         },
         [](Setting &s) {
             s.session.title.ar = QStringLiteral("الجلسة العامة الأولى");
             Setting::mustWork(s.agenda().editSession(s.session));
         }},
        {"event-missing-language",
         [](Setting &s) {
             s.event.title.fr.clear();
             s.keep(s.event);
         },
         [](Setting &s) {
             s.event.title.fr = QStringLiteral("L’examen");
             Setting::mustWork(s.agenda().editEvent(s.event));
         }},
        {"deadline-missing-language",
         [](Setting &s) {
             Deadline deadline = *RecordStore<Deadline>(s.conference().database())
                                      .get(s.addDeadline(DeadlineKind::Reports, QDate(2021, 2, 12)));
             deadline.title.en.clear();
             s.keep(deadline);
         },
         [](Setting &s) {
             Deadline deadline = *RecordStore<Deadline>(s.conference().database()).get(lastDeadline(s));
             deadline.title.en = QStringLiteral("Reports");
             Setting::mustWork(DeadlineEditing::edit(s.conference(), deadline));
         }},
    };
    return all;
}

const Case *caseOf(const QByteArray &rule)
{
    for (const Case &each : cases())
        if (rule == each.rule)
            return &each;
    return nullptr;
}

} // namespace

/// On a real file, each rule is silent where nothing is wrong, fires where it is, and is silent once that is put right:
/// by its own step, or by a person where it has none; and what put it right can be undone.
class CheckRulesTest : public QObject
{
    Q_OBJECT

    static const Finding *of(const std::vector<Finding> &findings, const QByteArray &rule)
    {
        for (const Finding &finding : findings)
            if (finding.rule == QLatin1String(rule))
                return &finding;
        return nullptr;
    }

private Q_SLOTS:
    void nothingIsFoundWhereNothingIsWrong()
    {
        Setting setting;
        QCOMPARE(setting.rules(), QStringList());
    }

    void everyRuleHasItsCase()
    {
        QCOMPARE(cases().size(), checkRules().size());
        for (const CheckRule &rule : checkRules()) {
            const Case *known = caseOf(rule.id);
            QVERIFY2(known, rule.id);
            // Put right by its step, or else by hand.
            QVERIFY2((rule.putRight == nullptr) == static_cast<bool>(known->byHand), rule.id);
            QVERIFY2((rule.putRight == nullptr) == (rule.stepName == nullptr), rule.id);
        }
    }

    void aReserveIsNotWaitingForAPlaceThatSomebodyUndecidedMayGet()
    {
        Setting setting;
        setting.session.kind = SessionKind::OpenDiscussion;
        setting.session.places = 1;
        setting.keep(setting.session);
        Setting::mustWork(
            RequestEditing::reserve(setting.conference(), {setting.addRequest()}, setting.session.id, {today, {}}));
        QVERIFY(setting.rules().contains(QStringLiteral("reserve-waiting")));
        setting.person = setting.addPerson(QStringLiteral("Samer Najjar"));
        const RoleRequestId other = setting.addRequest({setting.session.id});
        QVERIFY(!setting.rules().contains(QStringLiteral("reserve-waiting")));
        Setting::mustWork(RequestEditing::decline(setting.conference(), {other}, {today, {}}));
        QVERIFY(setting.rules().contains(QStringLiteral("reserve-waiting")));
    }

    void aRuleFiresAndIsPutRightAndThatIsUndone_data()
    {
        QTest::addColumn<QByteArray>("rule");
        for (const CheckRule &rule : checkRules())
            QTest::newRow(rule.id) << QByteArray(rule.id);
    }
    void aRuleFiresAndIsPutRightAndThatIsUndone()
    {
        QFETCH(QByteArray, rule);
        Setting setting;
        const Case &known = *caseOf(rule);
        known.breakIt(setting);
        QCOMPARE(setting.rules(), QStringList{QString::fromLatin1(rule)});
        const std::vector<Finding> before = setting.findings();
        const Finding &finding = *of(before, rule);
        QVERIFY(!finding.sentence.isEmpty() && !finding.record.isNull() && !finding.facts.isEmpty());

        const QByteArray wrong = setting.file().json();
        const qint64 step = setting.conference().lastStep().step;
        QCOMPARE(stepNameOf(finding).isEmpty(), static_cast<bool>(known.byHand));
        if (known.byHand) {
            const auto refused = FindingEditing::putRight(setting.conference(), finding, today);
            QVERIFY(!refused);
            QCOMPARE(refused.error().kind, ErrorKind::WrongUse);
            known.byHand(setting);
        } else {
            VERIFY_OK(FindingEditing::putRight(setting.conference(), finding, today));
        }
        QCOMPARE(setting.conference().lastStep().step, step + 1);
        QVERIFY(!setting.rules().contains(QString::fromLatin1(rule)));

        VERIFY_OK(setting.conference().undo());
        QCOMPARE(setting.file().json(), wrong);
        QCOMPARE(setting.rules(), QStringList{QString::fromLatin1(rule)});
    }

    void aRuleIsSetAsideAndComesBackByUndo_data() { aRuleFiresAndIsPutRightAndThatIsUndone_data(); }
    void aRuleIsSetAsideAndComesBackByUndo()
    {
        QFETCH(QByteArray, rule);
        Setting setting;
        caseOf(rule)->breakIt(setting);
        const std::vector<Finding> found = setting.findings();
        VERIFY_OK(FindingEditing::setAside(setting.conference(), found.front(), QStringLiteral("As agreed"), today));
        QCOMPARE(setting.rules(), QStringList());
        VERIFY_OK(setting.conference().undo());
        QCOMPARE(setting.rules(), QStringList{QString::fromLatin1(rule)});
    }
};

MULTAQA_TEST(CheckRulesTest)
#include "CheckRulesTest.moc"
