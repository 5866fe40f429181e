// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "support/TestConference.h"
#include "support/TestProgram.h"

#include "app/search/ConferenceSearch.h"

namespace multaqa {

class ConferenceSearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNameIsFoundAsItIsTypedInAHurry_data();
    void aNameIsFoundAsItIsTypedInAHurry();
    void allWordsMustBeThereInAnyOrder();
    void namesThatBeginWithTheTextComeFirst();
    void whatWasRemovedIsNotFound();
    void aRequestIsFoundByWhoAsksAndByItsSubject();
    void theLimitHolds();
    void noTextFindsNothing();
};

void ConferenceSearchTest::aNameIsFoundAsItIsTypedInAHurry_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("no hamza, no vowel signs") << QStringLiteral("امنه");
    QTest::newRow("Latin in small letters") << QStringLiteral("amna");
    QTest::newRow("no accent") << QStringLiteral("helene");
    QTest::newRow("the middle of a word") << QStringLiteral("ousse");
}

void ConferenceSearchTest::aNameIsFoundAsItIsTypedInAHurry()
{
    QFETCH(QString, typed);
    TestConference conference;
    const Participant someone =
        conference.addParticipant(QStringLiteral("آمِنة بن يوسف"), QStringLiteral("Amna Hélène Ben Youssef"));
    conference.addParticipant(QStringLiteral("سامر نجّار"), QStringLiteral("Samer Najjar"));
    const auto found = search(conference->database(), typed, Language::English, 10);
    VERIFY_OK(found);
    QCOMPARE(found->size(), 1U);
    QCOMPARE(found->front().id, someone.id.uuid());
}

void ConferenceSearchTest::allWordsMustBeThereInAnyOrder()
{
    TestConference conference;
    conference.addParticipant({}, QStringLiteral("Leila Attar"));
    QCOMPARE(search(conference->database(), QStringLiteral("attar leila"), Language::English, 10)->size(), 1U);
    QCOMPARE(search(conference->database(), QStringLiteral("attar rana"), Language::English, 10)->size(), 0U);
}

void ConferenceSearchTest::namesThatBeginWithTheTextComeFirst()
{
    TestConference conference;
    conference.addParticipant({}, QStringLiteral("Omar Salem"));
    conference.addParticipant({}, QStringLiteral("Salem Omar"));
    const auto found = search(conference->database(), QStringLiteral("salem"), Language::English, 10);
    VERIFY_OK(found);
    QCOMPARE(found->at(0).text, QStringLiteral("Salem Omar"));
    QCOMPARE(found->at(1).text, QStringLiteral("Omar Salem"));
}

void ConferenceSearchTest::whatWasRemovedIsNotFound()
{
    TestConference conference;
    const Participant someone = conference.addParticipant({}, QStringLiteral("Leila Attar"));
    VERIFY_OK(conference->perform(Operation::RemoveParticipants,
                                  [&](Transaction &t) { return RecordStore<Participant>::retire(t, someone.id); }));
    QCOMPARE(search(conference->database(), QStringLiteral("leila"), Language::English, 10)->size(), 0U);
}

void ConferenceSearchTest::aRequestIsFoundByWhoAsksAndByItsSubject()
{
    TestConference conference(TestConference::Filled::WithSample);
    RoleRequest request = RecordStore<RoleRequest>(conference->database()).all()->front();
    request.topic = QStringLiteral("Les envois de fonds des travailleurs");
    VERIFY_OK(conference->perform(Operation::EditRequestKind, [&](Transaction &transaction) {
        return RecordStore<RoleRequest>::update(transaction, request);
    }));
    const auto person = RecordStore<Participant>(conference->database()).get(request.participant);
    const auto found = search(conference->database(), QStringLiteral("envois fonds"), Language::English, 10);
    VERIFY_OK(found);
    QCOMPARE(found->size(), 1U);
    QCOMPARE(found->front().kind, FoundKind::Request);
    QCOMPARE(found->front().id, request.id.uuid());
    QVERIFY(found->front().text.startsWith(person->nameLatin + QStringLiteral(": ")));

    const auto byName = search(conference->database(), person->nameLatin, Language::English, 10);
    QVERIFY(
        std::any_of(byName->begin(), byName->end(), [&](const Found &each) { return each.id == request.id.uuid(); }));
}

void ConferenceSearchTest::theLimitHolds()
{
    TestConference conference(TestConference::Filled::WithSample);
    QCOMPARE(search(conference->database(), QStringLiteral("a"), Language::English, 3)->size(), 3U);
    QCOMPARE(search(conference->database(), QStringLiteral("a"), Language::English, 0)->size(), 0U);
}

void ConferenceSearchTest::noTextFindsNothing()
{
    TestConference conference(TestConference::Filled::WithSample);
    QCOMPARE(search(conference->database(), QStringLiteral(" \u064b "), Language::English, 10)->size(), 0U);
}

} // namespace multaqa

MULTAQA_TEST(multaqa::ConferenceSearchTest)
#include "ConferenceSearchTest.moc"
