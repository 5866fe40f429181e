// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "app/requests/RequestEditing.h"
#include "app/agenda/AgendaEditing.h"
#include "app/people/Forgetting.h"
#include "app/people/PeopleEditing.h"
#include "app/requests/RequestBalance.h"
#include "app/requests/RequestKindEditing.h"
#include "support/TestConference.h"
#include "support/TestProgram.h"

#include <QRandomGenerator>

using namespace multaqa;

class RequestEditingTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestConference> m_file;
    std::vector<Session> m_sessions;
    RequestKindId m_kind;
    const RequestEditing::Decision m_decision{{2021, 2, 10}, QStringLiteral("first of her country")};

    Conference &conference() { return **m_file; }
    RequestBook book() { return *RequestBook::read(conference().database()); }
    RoleRequest request(RoleRequestId id) { return *RecordStore<RoleRequest>(conference().database()).get(id); }

    RoleRequestId ask(const std::vector<SessionId> &wishes = {})
    {
        RoleRequest request;
        request.participant = m_file->addParticipant(QStringLiteral("ليلى العطار"), QStringLiteral("Leila Attar")).id;
        request.kind = m_kind;
        request.receivedAt = QDateTime(QDate(2021, 2, 4), QTime(9, 0), Qt::UTC);
        return *RequestEditing::add(conference(), request, wishes);
    }
    std::vector<Role> roles() { return *RecordStore<Role>(conference().database()).all(); }

    /// What RequestEditing promises at all times.
    void checkAll()
    {
        const RequestBook all = book();
        QHash<SessionId, int> accepted;
        QHash<SessionId, QSet<int>> ranks;
        QSet<RoleId> held;
        for (const RequestEntry &entry : all.entries) {
            const RoleRequest &each = entry.request;
            QCOMPARE(each.role.has_value(), each.decision == RequestDecision::Accepted);
            QCOMPARE(entry.rank > 0, each.decision == RequestDecision::Reserve);
            QCOMPARE(each.session.has_value(), each.role.has_value() || entry.rank > 0);
            if (each.role) {
                const Role role = *RecordStore<Role>(conference().database()).get(*each.role);
                QCOMPARE(role.session, *each.session);
                QCOMPARE(role.participant, each.participant);
                held.insert(role.id);
                ++accepted[*each.session];
            }
            if (entry.rank > 0)
                ranks[*each.session].insert(entry.rank);
        }
        QCOMPARE(roles().size(), static_cast<size_t>(held.size()));
        for (const Session &session : all.sessions) {
            QVERIFY(!session.places || accepted.value(session.id) <= *session.places);
            const int reserves = static_cast<int>(ranks.value(session.id).size());
            for (int rank = 1; rank <= reserves; ++rank)
                QVERIFY(ranks.value(session.id).contains(rank));
        }
    }

private Q_SLOTS:
    void init()
    {
        m_file = std::make_unique<TestConference>();
        const Event event = m_file->addEvent({{}, QStringLiteral("Consultation"), {}}, {2021, 2, 23});
        m_sessions.clear();
        for (int i = 0; i < 3; ++i) {
            Session session = m_file->addSession(event, {{}, QStringLiteral("Discussion %1").arg(i + 1), {}});
            session.places = i + 1;
            VERIFY_OK(AgendaEditing(conference()).editSession(session));
            m_sessions.push_back(session);
        }
        RequestKind kind;
        kind.name.en = QStringLiteral("Speaker in the open discussion");
        m_kind = *RequestKindEditing::add(conference(), kind);
    }

    void anAcceptedRequestBecomesARoleAndUndoTakesItBack()
    {
        const RoleRequestId id = ask({m_sessions[1].id});
        VERIFY_OK(RequestEditing::accept(conference(), {id}, m_sessions[1].id, m_decision));
        QCOMPARE(roles().size(), 1U);
        QCOMPARE(roles().front().session, m_sessions[1].id);
        QCOMPARE(request(id).decidedBy, conference().person());
        QVERIFY(!request(id).answeredOn);
        checkAll();
        VERIFY_OK(conference().undo());
        QVERIFY(roles().empty());
        QCOMPARE(request(id).decision, RequestDecision::Undecided);
    }

    void aFullSessionTakesNobodyMoreAndNothingIsChanged()
    {
        const RoleRequestId first = ask();
        const RoleRequestId second = ask();
        VERIFY_OK(RequestEditing::accept(conference(), {first}, m_sessions[0].id, m_decision));
        const QByteArray before = m_file->json();
        const auto accepted = RequestEditing::accept(conference(), {second}, m_sessions[0].id, m_decision);
        QVERIFY(!accepted);
        QVERIFY(accepted.error().message.contains(QStringLiteral("Discussion 1")));
        QCOMPARE(m_file->json(), before);
    }

    void severalAreDecidedOnInOneStep()
    {
        const std::vector<RoleRequestId> three{ask(), ask(), ask()};
        VERIFY_OK(RequestEditing::accept(conference(), three, m_sessions[2].id, m_decision));
        QCOMPARE(roles().size(), 3U);
        VERIFY_OK(conference().undo());
        QVERIFY(roles().empty());
    }

    void reservesAreRankedAndTheFirstMovesUpWhenAPlaceIsFree()
    {
        const SessionId session = m_sessions[0].id;
        const RoleRequestId speaker = ask();
        const RoleRequestId first = ask();
        const RoleRequestId second = ask();
        VERIFY_OK(RequestEditing::accept(conference(), {speaker}, session, m_decision));
        VERIFY_OK(RequestEditing::reserve(conference(), {first, second}, session, m_decision));
        QVERIFY(!*RequestEditing::nextReserve(conference().database(), session));
        VERIFY_OK(RequestEditing::moveReserve(conference(), second, Move::Up));
        QCOMPARE(book().entry(second)->rank, 1);
        QCOMPARE(book().entry(first)->rank, 2);
        VERIFY_OK(RequestEditing::withdraw(conference(), speaker, m_decision));
        QCOMPARE((*RequestEditing::nextReserve(conference().database(), session))->id, second);
        VERIFY_OK(RequestEditing::accept(conference(), {second}, session, m_decision));
        QCOMPARE(book().entry(first)->rank, 1);
        checkAll();
    }

    void aNewDecisionIsNotYetTold()
    {
        const RoleRequestId id = ask();
        QVERIFY(!RequestEditing::markAnswered(conference(), {id}, QDate(2021, 2, 11)));
        VERIFY_OK(RequestEditing::decline(conference(), {id}, m_decision));
        VERIFY_OK(RequestEditing::markAnswered(conference(), {id}, QDate(2021, 2, 11)));
        QCOMPARE(request(id).answeredOn, std::optional(QDate(2021, 2, 11)));
        VERIFY_OK(RequestEditing::reserve(conference(), {id}, m_sessions[0].id, m_decision));
        QVERIFY(!request(id).answeredOn);
    }

    void aWishForASessionOfAnotherKindIsRefusedByName()
    {
        RequestKind plenary;
        plenary.name.en = QStringLiteral("Intervention in a roundtable");
        plenary.sessionKind = SessionKind::Roundtable;
        m_kind = *RequestKindEditing::add(conference(), plenary);
        RoleRequest request;
        request.participant = m_file->addParticipant({}, QStringLiteral("Omar")).id;
        request.kind = m_kind;
        request.receivedAt = QDateTime(QDate(2021, 2, 4), QTime(9, 0), Qt::UTC);
        const auto added = RequestEditing::add(conference(), request, {m_sessions[0].id});
        QVERIFY(!added);
        QVERIFY(added.error().message.startsWith(QStringLiteral("Wishes")));
    }

    void theRoleThatIsRemovedOnTheAgendaOpensItsRequestAgain()
    {
        const RoleRequestId id = ask();
        VERIFY_OK(RequestEditing::accept(conference(), {id}, m_sessions[0].id, m_decision));
        VERIFY_OK(AgendaEditing(conference()).removeRole(*request(id).role));
        QCOMPARE(request(id).decision, RequestDecision::Undecided);
        checkAll();
    }

    void theSessionThatIsRemovedOpensItsRequestsAgainAndUndoBringsAllBack()
    {
        const RoleRequestId id = ask({m_sessions[0].id, m_sessions[1].id});
        VERIFY_OK(RequestEditing::accept(conference(), {id}, m_sessions[0].id, m_decision));
        const QByteArray before = m_file->json();
        VERIFY_OK(AgendaEditing(conference()).removeSession(m_sessions[0].id));
        QCOMPARE(request(id).decision, RequestDecision::Undecided);
        QCOMPARE(book().entry(id)->wishes, std::vector{m_sessions[1].id});
        VERIFY_OK(conference().undo());
        QCOMPARE(m_file->json(), before);
    }

    void thePersonWhoIsRemovedTakesTheRequestAndItsWishesAlong()
    {
        const RoleRequestId id = ask({m_sessions[0].id});
        VERIFY_OK(PeopleEditing::remove(conference(), {request(id).participant}));
        QVERIFY(book().entries.empty());
        QVERIFY(RecordStore<RequestWish>(conference().database()).all()->empty());
    }

    void whoIsForgottenLeavesNoWordOfTheRequest()
    {
        RoleRequest asked = request(ask({m_sessions[0].id}));
        asked.topic = QStringLiteral("Zaatari camp");
        VERIFY_OK(RequestEditing::edit(conference(), asked, {m_sessions[0].id}));
        VERIFY_OK(Forgetting::forget(conference(), {asked.participant}));
        m_file->close();
        QFile file(m_file->path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("Zaatari"));
    }

    void theBalanceCountsTheAcceptedAgainstAll()
    {
        const RoleRequestId accepted = ask({m_sessions[1].id});
        ask({m_sessions[1].id});
        ask({m_sessions[2].id});
        VERIFY_OK(RequestEditing::accept(conference(), {accepted}, m_sessions[1].id, m_decision));
        const RequestBalance all = RequestBalance::of(book(), std::nullopt);
        QCOMPARE(all.accepted, 1);
        QCOMPARE(all.all, 3);
        const RequestBalance one = RequestBalance::of(book(), m_sessions[1].id);
        QCOMPARE(one.all, 2);
        QCOMPARE(one.languages.front(), (RequestBalance::Line{QStringLiteral("ar"), 1, 2}));
    }

    void whateverIsDecidedPlacesRanksAndRolesAgree()
    {
        QRandomGenerator random(20210216);
        std::vector<RoleRequestId> requests;
        for (int i = 0; i < 8; ++i)
            requests.push_back(ask());
        std::vector<QByteArray> states{m_file->json()};
        for (int round = 0; round < 150; ++round) {
            const RoleRequestId id = requests[random.bounded(quint32(requests.size()))];
            const SessionId session = m_sessions[random.bounded(quint32(m_sessions.size()))].id;
            switch (random.bounded(8)) {
            case 0:
            case 1:
                if (const auto accepted = RequestEditing::accept(conference(), {id}, session, m_decision); !accepted)
                    QCOMPARE(accepted.error().kind, ErrorKind::Refused);
                break;
            case 2:
                VERIFY_OK(RequestEditing::reserve(conference(), {id}, session, m_decision));
                break;
            case 3:
                VERIFY_OK(RequestEditing::withdraw(conference(), id, m_decision));
                break;
            case 4:
                VERIFY_OK(RequestEditing::decline(conference(), {id}, m_decision));
                break;
            case 5:
                if (request(id).decision == RequestDecision::Reserve)
                    VERIFY_OK(RequestEditing::moveReserve(conference(), id, random.bounded(2) ? Move::Up : Move::Down));
                break;
            case 6:
                if (const auto next = *RequestEditing::nextReserve(conference().database(), session))
                    VERIFY_OK(RequestEditing::accept(conference(), {next->id}, session, m_decision));
                break;
            default:
                if (conference().canUndo() && states.size() > 1) {
                    VERIFY_OK(conference().undo());
                    states.pop_back();
                    QCOMPARE(m_file->json(), states.back());
                }
                checkAll();
                continue;
            }
            if (const QByteArray now = m_file->json(); now != states.back())
                states.push_back(now);
            checkAll();
        }
    }
};

MULTAQA_TEST(RequestEditingTest)
#include "RequestEditingTest.moc"
