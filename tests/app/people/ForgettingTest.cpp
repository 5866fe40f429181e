// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "support/Check.h"
#include "support/TestConference.h"
#include "support/TestProgram.h"

#include "app/checks/FindingEditing.h"
#include "app/people/Forgetting.h"
#include "app/people/PeopleEditing.h"
#include "db/Verification.h"

#include <QFile>

namespace multaqa {

class ForgettingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aForgottenPersonIsGoneAndTheStepCannotBeUndone();
    void rolesGoAndSessionsStay();
    void whatWasSetAsideAboutThePersonIsForgottenToo();
    void whoIsNotThereIsNotForgotten();
    void theRuleTakesThoseWhoDidNotAgree();
    void theRuleTakesThoseWhoWereAddedBeforeADay();

private:
    static bool holds(const QString &path, const QString &word)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) && file.readAll().contains(word.toUtf8());
    }
};

void ForgettingTest::aForgottenPersonIsGoneAndTheStepCannotBeUndone()
{
    TestConference conference;
    const Participant person =
        conference.addParticipant(QStringLiteral("زينب القيرواني"), QStringLiteral("Zaynab Qayrawani"));
    const Participant other = conference.addParticipant(QStringLiteral("كريم فارس"), QStringLiteral("Karim Fares"));
    QVERIFY(holds(conference->path(), QStringLiteral("Qayrawani")));
    const auto forgotten = Forgetting::forget(*conference, {person.id});
    VERIFY_OK(forgotten);
    QCOMPARE(*forgotten, 1);
    QVERIFY(!holds(conference->path(), QStringLiteral("Qayrawani")));
    QVERIFY(!holds(conference->path(), QStringLiteral("القيرواني")));
    QVERIFY(holds(conference->path(), QStringLiteral("Karim Fares")));
    const auto refused = conference->undoStep(conference->lastStep().step);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::WrongUse);
    QVERIFY(conference->undoName() != operationName(operationKey(Operation::ForgetParticipants)));
    // The step before is undone as ever, and brings nobody back.
    VERIFY_OK(conference->undo());
    VERIFY_OK(conference->undo());
    QVERIFY(!holds(conference->path(), QStringLiteral("Qayrawani")));
    const auto problems = verify(conference->database());
    VERIFY_OK(problems);
    QVERIFY2(problems->isEmpty(), problems->isEmpty() ? "" : qPrintable(problems->first().detail));
}

void ForgettingTest::rolesGoAndSessionsStay()
{
    TestConference conference;
    const Participant person = conference.addParticipant({}, QStringLiteral("Zaynab Qayrawani"));
    const Event event = conference.addEvent({{}, QStringLiteral("Review"), {}}, QDate(2021, 2, 24));
    const Session session = conference.addSession(event, {{}, QStringLiteral("Plenary"), {}});
    Role role;
    role.id = RoleId::make();
    role.session = session.id;
    role.participant = person.id;
    conference.add(role);
    VERIFY_OK(Forgetting::forget(*conference, {person.id}));
    QCOMPARE(RecordStore<Role>(conference->database()).count().value(), qint64(0));
    QCOMPARE(RecordStore<Session>(conference->database()).count().value(), qint64(1));
}

void ForgettingTest::whatWasSetAsideAboutThePersonIsForgottenToo()
{
    TestConference conference;
    const Participant person = conference.addParticipant({}, QStringLiteral("Zaynab Qayrawani"));
    Finding finding;
    finding.rule = QStringLiteral("wrong-address");
    finding.record = person.id.uuid();
    VERIFY_OK(
        FindingEditing::setAside(*conference, finding, QStringLiteral("Qayrawani is on leave"), QDate(2021, 2, 8)));
    QVERIFY(holds(conference->path(), QStringLiteral("on leave")));
    VERIFY_OK(Forgetting::forget(*conference, {person.id}));
    QVERIFY(!holds(conference->path(), QStringLiteral("on leave")));
    QCOMPARE(RecordStore<AsideFinding>(conference->database()).count().value(), qint64(0));
    const auto problems = verify(conference->database());
    VERIFY_OK(problems);
    QVERIFY2(problems->isEmpty(), problems->isEmpty() ? "" : qPrintable(problems->first().detail));
}

void ForgettingTest::whoIsNotThereIsNotForgotten()
{
    TestConference conference;
    const qint64 before = conference->lastStep().step;
    const auto refused = Forgetting::forget(*conference, {ParticipantId::make()});
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::WrongUse);
    QCOMPARE(conference->lastStep().step, before);
}

void ForgettingTest::theRuleTakesThoseWhoDidNotAgree()
{
    TestConference conference;
    for (const Consent consent : {Consent::NotAsked, Consent::Given, Consent::Refused}) {
        Participant person;
        person.id = ParticipantId::make();
        person.nameLatin = QStringLiteral("Somebody");
        person.consent = consent;
        conference.add(person);
    }
    const auto those = Forgetting::those(conference->database(), {});
    VERIFY_OK(those);
    QCOMPARE(those->size(), size_t(2));
    for (const Participant &person : *those)
        QVERIFY(person.consent != Consent::Given);
    Forgetting::Rule everybody;
    everybody.whom = Forgetting::Rule::Whom::Everybody;
    QCOMPARE(Forgetting::those(conference->database(), everybody).value().size(), size_t(3));
}

void ForgettingTest::theRuleTakesThoseWhoWereAddedBeforeADay()
{
    TestConference conference;
    conference.addParticipant({}, QStringLiteral("Zaynab Qayrawani"));
    const QDate today = QDateTime::currentDateTimeUtc().date();
    Forgetting::Rule rule;
    rule.addedBefore = today.addDays(-1);
    QCOMPARE(Forgetting::those(conference->database(), rule).value().size(), size_t(0));
    rule.addedBefore = today.addDays(2);
    QCOMPARE(Forgetting::those(conference->database(), rule).value().size(), size_t(1));
}

} // namespace multaqa

MULTAQA_TEST(multaqa::ForgettingTest)
#include "ForgettingTest.moc"
