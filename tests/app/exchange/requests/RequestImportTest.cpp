// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/requests/RequestImport.h"

#include "app/people/Forgetting.h"
#include "app/requests/RequestEditing.h"
#include "app/requests/RequestKindEditing.h"
#include "db/Verification.h"
#include "db/stores/AttachmentStore.h"
#include "support/LetterFiles.h"
#include "support/SpreadsheetSamples.h"
#include "support/TestConference.h"
#include "support/TestProgram.h"

using namespace multaqa;
using namespace Qt::Literals::StringLiterals;
using State = RequestImportPlan::State;

/// Requests from tables and from messages of the mailbox.
class RequestImportTest : public QObject
{
    Q_OBJECT

    struct Sessions
    {
        Session plenary;
        Session roundtable;
        Session discussion;
    };

    std::unique_ptr<TestConference> m_conference;
    Sessions m_sessions;
    Participant m_leila;
    Participant m_samer;

    Conference &conference() { return **m_conference; }
    const Database &database() { return conference().database(); }
    std::vector<RoleRequest> requests() { return RecordStore<RoleRequest>(database()).all().value(); }
    RequestBook book() { return RequestBook::read(database()).value(); }
    qint64 people() { return RecordStore<Participant>(database()).count().value(); }
    RequestKind kindFor(SessionKind kind)
    {
        for (const RequestKind &each : book().kinds)
            if (each.sessionKind == kind)
                return each;
        return {};
    }
    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_conference->path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("The disk is full.");
        return file.fileName();
    }
    Session addSession(const Event &event, SessionKind kind, const LocalizedText &title)
    {
        Session session;
        session.id = SessionId::make();
        session.event = event.id;
        session.kind = kind;
        session.title = title;
        session.timeZone = u"Asia/Beirut"_s;
        m_conference->add(session);
        return session;
    }
    Participant addPerson(const QString &arabic, const QString &latin, const QString &email)
    {
        Participant person;
        person.id = ParticipantId::make();
        person.nameArabic = arabic;
        person.nameLatin = latin;
        person.email = email;
        m_conference->add(person, Operation::AddParticipant);
        return person;
    }
    RequestImportPlan planned(const QStringList &paths)
    {
        auto plan = RequestImportPlan::make(database(), paths, QDate(2021, 2, 8));
        if (!plan)
            qFatal("%s", qPrintable(plan.error().message));
        return *std::move(plan);
    }
    RequestImportPlan plannedTable(const QByteArray &csv) { return planned({write(u"requests.csv"_s, csv)}); }
    RequestImportPlan plannedMessage(const QByteArray &bytes) { return planned({write(u"a.eml"_s, bytes)}); }
    static QByteArray message(const QByteArray &from, const QByteArray &subject, const QByteArray &text,
                              const QByteArray &id = "1@example.org")
    {
        return "From: " + from + "\nDate: Thu, 04 Feb 2021 10:15:00 +0200\nMessage-ID: <" + id +
               ">\nSubject: " + subject + "\nContent-Type: text/plain; charset=utf-8\n\n" + text + "\n";
    }

private Q_SLOTS:
    void init()
    {
        m_conference = std::make_unique<TestConference>();
        const Event event = m_conference->addEvent({u"المؤتمر"_s, u"The conference"_s, {}}, QDate(2021, 2, 24));
        m_sessions.plenary =
            addSession(event, SessionKind::Plenary,
                       {u"الجلسة العامة الأولى: الحماية"_s, u"First plenary: protection of migrants"_s, {}});
        m_sessions.roundtable = addSession(event, SessionKind::Roundtable, {{}, u"Roundtable 2: remittances"_s, {}});
        m_sessions.discussion =
            addSession(event, SessionKind::OpenDiscussion, {{}, {}, u"Débat ouvert, avec la société civile"_s});
        VERIFY_OK(RequestKindEditing::addUsual(conference()));
        m_leila = addPerson(u"ليلى العطار"_s, u"Leila Attar"_s, u"leila@example.org"_s);
        m_samer = addPerson({}, u"Samer Kabalan"_s, u"samer@example.org"_s);
    }

    void aTablesColumnsAreFoundInThreeLanguages_data()
    {
        QTest::addColumn<QByteArray>("table");
        QTest::newRow("en") << QByteArray(
            "Name,Email,Role,Session,Topic,Language,Received,Channel,Notes\n"
            "Leila Attar,leila@example.org,Intervention in a plenary,First plenary,Return,French,"
            "2021-02-04,letter,by courier\n");
        QTest::newRow("fr") << QByteArray(
            "Nom complet;Courriel;Rôle souhaité;Séance souhaitée;Sujet;Langue;Reçue le;Canal;Remarques\n"
            "Attar Leila;leila@example.org;Intervention en plénière;protection of migrants;Return;"
            "français;04/02/2021;lettre;by courier\n");
        QTest::newRow("ar") << QByteArray(
            "الاسم;البريد الإلكتروني;الدور;الجلسة;الموضوع;اللغة;تاريخ الورود;طريقة الورود;ملاحظات\n"
            "ليلى العطّار;leila@example.org;مداخلة في جلسة عامة;الجلسة العامة الأولى;Return;الفرنسية;"
            "٠٤/٠٢/٢٠٢١;رسالة;by courier\n");
    }
    void aTablesColumnsAreFoundInThreeLanguages()
    {
        QFETCH(QByteArray, table);
        const auto plan = plannedTable(table);
        QCOMPARE(plan.count(), size_t(1));
        QVERIFY2(plan.state(0) == State::New,
                 qPrintable(plan.request(0).refusal.value_or(RefusedRow()).why + plan.question(0)));
        VERIFY_OK(RequestImport::take(conference(), plan));
        const RoleRequest request = requests().front();
        QCOMPARE(request.participant, m_leila.id);
        QCOMPARE(request.kind, kindFor(SessionKind::Plenary).id);
        QCOMPARE(book().entries.front().wishes, std::vector{m_sessions.plenary.id});
        QCOMPARE(request.topic, u"Return"_s);
        QCOMPARE(request.language, Language::French);
        QCOMPARE(request.receivedAt.date(), QDate(2021, 2, 4));
        QCOMPARE(request.channel, RequestChannel::Letter);
        QCOMPARE(request.note, u"by courier"_s);
        QCOMPARE(people(), qint64(2));
    }

    void aTableIsOneStepAndUndoBringsEverythingBack()
    {
        const QByteArray before = m_conference->json();
        const auto plan = plannedTable(
            "name,email,organisation,kind,first wish,second wish\n"
            "Leila Attar,leila@example.org,,plenary,First plenary,\n"
            "Nadia Haddad,nadia@example.org,Rights House,roundtable,Roundtable 2,\n"
            "Nadia Haddad,nadia@example.org,Rights House,open discussion,\"Débat ouvert, avec la société civile\",\n");
        const auto counts = plan.counts();
        QCOMPARE(counts.added, 3);
        QCOMPARE(counts.newPeople, 1);
        VERIFY_OK(RequestImport::take(conference(), plan));
        QCOMPARE(requests().size(), size_t(3));
        QCOMPARE(people(), qint64(3));
        QCOMPARE(RecordStore<Organisation>(database()).count().value(), qint64(1));
        QCOMPARE(conference().undoName(), operationName(operationKey(Operation::ImportRoleRequests)));
        const QByteArray after = m_conference->json();
        VERIFY_OK(conference().undo());
        QCOMPARE(m_conference->json(), before);
        VERIFY_OK(conference().redo());
        QCOMPARE(m_conference->json(), after);
        const auto problems = verify(database());
        VERIFY_OK(problems);
        QVERIFY(problems->isEmpty());
    }

    void theSameTableAgainChangesNothing()
    {
        const QByteArray table = "name,email,kind,session,topic\n"
                                 "Leila Attar,leila@example.org,plenary,First plenary,Return\n"
                                 "Samer Kabalan,samer@example.org,rapporteur,,\n";
        VERIFY_OK(RequestImport::take(conference(), plannedTable(table)));
        const auto again = plannedTable(table);
        QCOMPARE(again.counts().same, 2);
        VERIFY_OK(RequestImport::take(conference(), again));
        QCOMPARE(requests().size(), size_t(2));
        QCOMPARE(conference().lastStep().step, qint64(0)); // it left no step
    }

    void aRequestThatIsThereIsBroughtUpToDateAndItsDecisionStays()
    {
        VERIFY_OK(
            RequestImport::take(conference(), plannedTable("name,kind,session\nLeila Attar,plenary,First plenary\n")));
        const RoleRequestId id = requests().front().id;
        VERIFY_OK(RequestEditing::accept(conference(), {id}, m_sessions.plenary.id, {QDate(2021, 2, 8), {}}));
        const auto plan =
            plannedTable("name,kind,session,topic,received\nLeila Attar,plenary,First plenary,Return,2021-02-03\n");
        QCOMPARE(plan.state(0), State::Changed);
        VERIFY_OK(RequestImport::take(conference(), plan));
        QCOMPARE(requests().size(), size_t(1));
        QCOMPARE(requests().front().topic, u"Return"_s);
        QCOMPARE(requests().front().decision, RequestDecision::Accepted);
        // Another session is another request, and so is another kind.
        const auto others = plannedTable(
            "name,kind,session\nLeila Attar,roundtable,Roundtable 2\nLeila Attar,rapporteur,First plenary\n");
        QCOMPARE(others.counts().added, 2);
    }

    void twoRowsOfOneRequestMakeOne()
    {
        const auto plan = plannedTable("name,kind,session,topic\nNadia Haddad,plenary,First plenary,\nNadia "
                                       "Haddad,plenary,First plenary,Return\n");
        QCOMPARE(plan.counts().added, 1);
        QCOMPARE(plan.counts().changed, 1);
        QCOMPARE(plan.counts().newPeople, 1);
        VERIFY_OK(RequestImport::take(conference(), plan));
        QCOMPARE(requests().size(), size_t(1));
        QCOMPARE(requests().front().topic, u"Return"_s);
    }

    void aRefusedRowNamesItsRowAndColumnAndTheOthersAreTaken_data()
    {
        QTest::addColumn<QByteArray>("cells");
        QTest::addColumn<QString>("column");
        QTest::newRow("nobody") << QByteArray(",,plenary,First plenary,,") << QString();
        QTest::newRow("address") << QByteArray("Nadia Haddad,nadia@@x,plenary,First plenary,,") << u"email"_s;
        QTest::newRow("kind") << QByteArray("Nadia Haddad,,dancer,First plenary,,") << u"kind"_s;
        QTest::newRow("session") << QByteArray("Nadia Haddad,,plenary,The moon,,") << u"session"_s;
        QTest::newRow("session of another kind") << QByteArray("Nadia Haddad,,plenary,Roundtable 2,,") << u"session"_s;
        QTest::newRow("day") << QByteArray("Nadia Haddad,,plenary,First plenary,soon,") << u"received"_s;
        QTest::newRow("language") << QByteArray("Nadia Haddad,,plenary,First plenary,,Klingon") << u"language"_s;
        QTest::newRow("no kind") << QByteArray("Nadia Haddad,,,,,") << u"kind"_s;
    }
    void aRefusedRowNamesItsRowAndColumnAndTheOthersAreTaken()
    {
        QFETCH(QByteArray, cells);
        QFETCH(QString, column);
        const auto plan = plannedTable(
            "name,email,kind,session,received,language\nLeila Attar,leila@example.org,plenary,,,\n" + cells + "\n");
        QCOMPARE(plan.state(0), State::New);
        QCOMPARE(plan.state(1), State::Refused);
        const RefusedRow refused = *plan.request(1).refusal;
        QCOMPARE(refused.row, 3);
        QCOMPARE(refused.header, column);
        QVERIFY2(refused.why.contains(u"3"_s) && refused.why.contains(column), qPrintable(refused.why));
        VERIFY_OK(RequestImport::take(conference(), plan));
        QCOMPARE(requests().size(), size_t(1));
        QCOMPARE(people(), qint64(2));
    }

    void aRowIsKnownByItsIdAndNotByAnAddressAlone()
    {
        const auto byId = plannedTable("id,name,kind\n" + m_leila.id.text().toUtf8() + ",L. A.,rapporteur\n");
        QCOMPARE(byId.request(0).asker.person, m_leila.id);
        const auto byAddress = plannedTable("name,email,kind\nZiad Rahbani,leila@example.org,rapporteur\n");
        QVERIFY(byAddress.request(0).asker.certainty == Asker::Certainty::New);
    }

    void aMessageBecomesARequestWithItsSource()
    {
        const QByteArray bytes = message("Leila Attar <leila@example.org>", "Intervention in the plenary",
                                         "I would like to speak in the First plenary.");
        const auto plan = plannedMessage(bytes);
        QVERIFY2(plan.state(0) == State::New, qPrintable(plan.question(0)));
        VERIFY_OK(RequestImport::take(conference(), plan));
        const RoleRequest request = requests().front();
        QCOMPARE(request.participant, m_leila.id);
        QCOMPARE(request.kind, kindFor(SessionKind::Plenary).id);
        QCOMPARE(book().entries.front().wishes, std::vector{m_sessions.plenary.id});
        QCOMPARE(request.language, Language::English);
        QCOMPARE(request.channel, RequestChannel::Email);
        QCOMPARE(request.receivedAt, QDateTime(QDate(2021, 2, 4), QTime(8, 15), Qt::UTC));
        QCOMPARE(AttachmentStore(database()).find(request.message).value(), (Attachment{u"message/rfc822"_s, bytes}));
    }

    void twoHundredMessagesInThreeLanguagesFindTheirPersonKindAndSession()
    {
        const std::vector<std::tuple<Language, QString, QString, QString>> written{
            {Language::Arabic, u"ليلى العطّار"_s, u"طلب مداخلة بالجلسة العامة"_s,
             u"السادة المحترمون،\nأودّ أن أتحدّث في الجلسة العامة الأولى عن حماية المهاجرين.\nمع التقدير"_s},
            {Language::English, u"Leila Attar"_s, u"Request to speak in the plenary"_s,
             u"Dear all,\nI would like to speak in the first plenary on the protection of migrants.\nBest"_s},
            {Language::French, u"Leïla ATTAR"_s, u"Demande d'intervention à la séance plénière"_s,
             u"Madame, Monsieur,\nje souhaite intervenir à la « First plenary », même brièvement.\nCordialement"_s}};
        for (quint32 seed = 0; seed < 200; ++seed) {
            QRandomGenerator random(seed);
            const auto &[language, name, subject, text] = written[seed % written.size()];
            const auto plan = plannedMessage(mailOf(subject, text, language, random,
                                                    {name, "Leila@Example.org", "Thu, 04 Feb 2021 10:15:00 +0200"}));
            QVERIFY2(plan.state(0) == State::New, qPrintable(QString::number(seed) + plan.question(0)));
            QCOMPARE(plan.request(0).asker.person, m_leila.id);
            QCOMPARE(*plan.request(0).kind, kindFor(SessionKind::Plenary).id);
            QCOMPARE(plan.request(0).wishes, std::vector{m_sessions.plenary.id});
            QCOMPARE(*plan.request(0).language, language);
            QCOMPARE(plan.request(0).topic, subject);
        }
    }

    void theSameMessageAgainAddsNothing()
    {
        const QByteArray bytes = message("leila@example.org", "plenary", "x");
        VERIFY_OK(RequestImport::take(conference(), plannedMessage(bytes)));
        QCOMPARE(requests().size(), size_t(1));
        const QString twice = write(u"b.eml"_s, bytes);
        // Saved anew by another program, it has other bytes and the same Message-ID.
        const QString savedAnew = write(u"c.eml"_s, "X-Saved: yes\n" + bytes);
        const auto again = planned({twice, savedAnew});
        QCOMPARE(again.counts().same, 2);
        VERIFY_OK(RequestImport::take(conference(), again));
        QCOMPARE(requests().size(), size_t(1));
        QCOMPARE(conference().lastStep().step, qint64(0)); // it left no step
        // And twice in one go.
        VERIFY_OK(conference().undo());
        QCOMPARE(planned({twice, savedAnew}).counts().added, 1);
    }

    void anAssistantsAddressIsAskedAfter()
    {
        const Participant other = addPerson({}, u"Nadia Haddad"_s, u"leila@example.org"_s);
        auto plan = plannedMessage(message("\"Office of the Minister\" <leila@example.org>", "plenary", "x"));
        QCOMPARE(plan.state(0), State::Asked);
        QCOMPARE(plan.request(0).asker.candidates.size(), size_t(2));
        QVERIFY2(plan.question(0).contains(u"Nadia Haddad"_s), qPrintable(plan.question(0)));
        VERIFY_OK(RequestImport::take(conference(), plan));
        QCOMPARE(requests().size(), size_t(0));
        plan.setPerson(0, other.id);
        QCOMPARE(plan.state(0), State::New);
        VERIFY_OK(RequestImport::take(conference(), plan));
        QCOMPARE(requests().front().participant, other.id);
        // With the name beside it, nobody need be asked.
        const auto named = plannedMessage(message("Nadia HADDAD <leila@example.org>", "plenary", "y", "2@example.org"));
        QCOMPARE(named.request(0).asker.person, other.id);
    }

    void anAddressOfOnePersonIsEnoughWithoutAName()
    {
        QCOMPARE(plannedMessage(message("leila@example.org", "plenary", "x")).request(0).asker.person, m_leila.id);
        const auto forSomebody = plannedMessage(message("Ziad Rahbani <leila@example.org>", "plenary", "x"));
        QCOMPARE(forSomebody.state(0), State::Asked);
    }

    void aStrangerIsANewPersonAndOneWithoutANameIsAsked()
    {
        const auto plan = plannedMessage(
            message("=?utf-8?B?2YbYp9iv2YrYqQ==?= =?utf-8?B?INit2K/Yp9iv?= <n@example.org>", "plenary", "x"));
        QCOMPARE(plan.counts().newPeople, 1);
        VERIFY_OK(RequestImport::take(conference(), plan));
        const Participant made = RecordStore<Participant>(database()).get(requests().front().participant).value();
        QCOMPARE(made.nameArabic, u"نادية حداد"_s);
        QCOMPARE(made.email, u"n@example.org"_s);
        QCOMPARE(made.source, u"a.eml"_s);
        const auto nameless = plannedMessage(message("somebody@example.org", "plenary", "x", "2@example.org"));
        QCOMPARE(nameless.state(0), State::Asked);
        QVERIFY(!nameless.canBeNewPerson(0));
    }

    void aNameThatSoundsLikeAKnownOneIsAsked()
    {
        auto plan = plannedMessage(message("Layla Al-Attar <other@example.com>", "plenary", "x"));
        QCOMPARE(plan.state(0), State::Asked);
        QCOMPARE(plan.request(0).asker.candidates, std::vector{m_leila.id});
        plan.setNewPerson(0);
        QCOMPARE(plan.counts().newPeople, 1);
    }

    void whatIsAskedForIsAskedWhereItIsNotClear()
    {
        auto plan = plannedMessage(message("leila@example.org", "Question", "Good morning"));
        QCOMPARE(plan.state(0), State::Asked);
        plan.setKind(0, kindFor(SessionKind::Roundtable).id);
        QCOMPARE(plan.state(0), State::New);
        plan.setWish(0, m_sessions.roundtable.id);
        plan.setTopic(0, u"Remittances"_s);
        VERIFY_OK(RequestImport::take(conference(), plan));
        QCOMPARE(book().entries.front().wishes, std::vector{m_sessions.roundtable.id});
        QCOMPARE(requests().front().topic, u"Remittances"_s);
        QCOMPARE(plannedMessage(message("leila@example.org", "plenary or roundtable?", "", "9@example.org")).state(0),
                 State::Asked);
    }

    void aMessageOfARequestThatIsThereBecomesItsSource()
    {
        RoleRequest request;
        request.participant = m_leila.id;
        request.kind = kindFor(SessionKind::Plenary).id;
        request.topic = u"Return"_s;
        request.receivedAt = QDateTime(QDate(2021, 2, 3), QTime(12, 0), Qt::UTC);
        VERIFY_OK(RequestEditing::add(conference(), request, {m_sessions.plenary.id}));
        const auto plan = plannedMessage(message("leila@example.org", "plenary", "I speak in the First plenary."));
        QCOMPARE(plan.state(0), State::Changed);
        VERIFY_OK(RequestImport::take(conference(), plan));
        QCOMPARE(requests().size(), size_t(1));
        QCOMPARE(requests().front().topic, u"Return"_s);
        QCOMPARE(requests().front().receivedAt, request.receivedAt);
        QVERIFY(!requests().front().message.isEmpty());
    }

    void whatIsLeftIsNotTakenAndItsPersonIsNotMade()
    {
        auto plan = plannedTable("name,kind\nNadia Haddad,rapporteur\n");
        plan.setLeft(0, true);
        VERIFY_OK(RequestImport::take(conference(), plan));
        QCOMPARE(requests().size(), size_t(0));
        QCOMPARE(people(), qint64(2));
    }

    void forgettingAPersonErasesTheMessageAlsoWhereItWasUndone()
    {
        const QByteArray bytes = message("Samer Kabalan <samer@example.org>", "plenary", "What only this message says");
        VERIFY_OK(RequestImport::take(conference(), plannedMessage(bytes)));
        const AttachmentKey key = requests().front().message;
        VERIFY_OK(conference().undo());
        QVERIFY(AttachmentStore(database()).exists(key).value());
        VERIFY_OK(conference().redo());
        VERIFY_OK(Forgetting::forget(conference(), {m_samer.id}));
        QVERIFY(!AttachmentStore(database()).exists(key).value());
        QFile file(conference().path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("What only this message says"));
        QCOMPARE(requests().size(), size_t(0));
    }

    void aConferenceWithoutKindsGetsTheUsualOnes()
    {
        TestConference empty;
        const auto plan = RequestImportPlan::make(
            empty->database(), {write(u"r.csv"_s, "name,kind\nNadia Haddad,rapporteur\n")}, QDate(2021, 2, 8));
        VERIFY_OK(plan);
        const QByteArray before = empty.json();
        VERIFY_OK(RequestImport::take(*empty, *plan));
        QCOMPARE(RecordStore<RequestKind>(empty->database()).count().value(), qint64(4));
        VERIFY_OK(empty->undo());
        QCOMPARE(empty.json(), before);
    }

    void aSourceThatCannotBeReadIsRefusedAndTheOthersAreTaken()
    {
        const auto plan = planned({write(u"odd.eml"_s, "no message"), m_conference->path(u"missing.xlsx"_s),
                                   write(u"columns.csv"_s, "colour,size\nred,2\n"),
                                   write(u"good.eml"_s, message("leila@example.org", "plenary", "x"))});
        QCOMPARE(plan.counts().refused, 3);
        QCOMPARE(plan.counts().added, 1);
        for (size_t i = 0; i < plan.count(); ++i)
            if (const auto refused = plan.request(i).refusal)
                QVERIFY2(refused->why.contains(plan.request(i).source), qPrintable(refused->why));
    }

    void aRemovedPersonIsToldAndNothingIsChanged()
    {
        const auto plan = plannedMessage(message("leila@example.org", "plenary", "x"));
        VERIFY_OK(Forgetting::forget(conference(), {m_leila.id}));
        const QByteArray before = m_conference->json();
        const auto refused = RequestImport::take(conference(), plan);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Refused);
        QCOMPARE(m_conference->json(), before);
    }
};

MULTAQA_TEST(RequestImportTest)
#include "RequestImportTest.moc"
