// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "support/TestConference.h"
#include "support/TestProgram.h"

#include "app/exchange/ConferenceJsonReader.h"

#include <QSignalSpy>

namespace multaqa {

class ConferenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewConferenceHasNothingToUndo();
    void aChangeIsToldOnceWithItsSubjects();
    void aFailedBodyChangesNothing();
    void stepsWithinAStepAreOne();
    void anOperationThatChangesNothingLeavesNoStep();
    void everythingIsUndoneToTheEmptyFileAndRedoneToTheSameJson();
    void undoAcrossARestartNamesTheOperation();
    void aSingleStepIsUndoneOutOfOrder();
    void undoingBackToAStepUndoesAllAfterIt();
    void onlyTheUndoingOfManyChangesIsLong();
    void aStepThatWasUndoneIsNotUndoneTwice();
    void aReadOnlyConferenceRefusesToBeChanged();
    void theHistoryNamesTheSecondPerson();
};

namespace {

Result<void> setTitle(Conference &conference, const QString &title)
{
    return conference.perform(Operation::EditConference, [&](Transaction &transaction) -> Result<void> {
        MULTAQA_TRY(auto details, RecordStore<ConferenceDetails>(transaction.database()).all());
        details.front().title.ar = title;
        return RecordStore<ConferenceDetails>::update(transaction, details.front());
    });
}

} // namespace

void ConferenceTest::aNewConferenceHasNothingToUndo()
{
    TestConference conference;
    QVERIFY(!conference->canUndo());
    QVERIFY(!conference->canRedo());
    QVERIFY(!conference->undo());
    conference.reopen();
    QVERIFY(!conference->canUndo());
}

void ConferenceTest::aChangeIsToldOnceWithItsSubjects()
{
    TestConference conference;
    QSignalSpy told(&*conference, &Conference::changed);
    conference.addParticipant(QStringLiteral("ليلى"), QStringLiteral("Leila"));
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.first().first().value<Changes>(), Subject::People | Subject::History);
}

void ConferenceTest::aFailedBodyChangesNothing()
{
    TestConference conference;
    const QByteArray before = conference.json();
    QSignalSpy told(&*conference, &Conference::changed);
    const auto done = conference->perform(Operation::AddEvent, [](Transaction &transaction) -> Result<void> {
        Event event;
        event.id = EventId::make();
        MULTAQA_CHECK(RecordStore<Event>::insert(transaction, event));
        return Error::refused(QStringLiteral("no"));
    });
    QVERIFY(!done);
    QCOMPARE(conference.json(), before);
    QVERIFY(told.isEmpty());
    QVERIFY(!conference->canUndo());
}

void ConferenceTest::stepsWithinAStepAreOne()
{
    TestConference conference;
    const auto done = conference->perform(Operation::ImportAgenda, [&](Transaction &) -> Result<void> {
        conference.addParticipant(QStringLiteral("ليلى"), {});
        conference.addParticipant(QStringLiteral("سامر"), {});
        return {};
    });
    VERIFY_OK(done);
    QCOMPARE(conference->undoName(), operationName(operationKey(Operation::ImportAgenda)));
    VERIFY_OK(conference->undo());
    QVERIFY(!conference->canUndo());
}

void ConferenceTest::anOperationThatChangesNothingLeavesNoStep()
{
    TestConference conference;
    VERIFY_OK(setTitle(*conference, QStringLiteral("مؤتمر")));
    QSignalSpy told(&*conference, &Conference::changed);
    VERIFY_OK(setTitle(*conference, QStringLiteral("مؤتمر")));
    QVERIFY(told.isEmpty());
    QCOMPARE(HistoryStore(conference->database()).steps()->size(), 2U);
}

void ConferenceTest::everythingIsUndoneToTheEmptyFileAndRedoneToTheSameJson()
{
    TestConference conference;
    const QByteArray empty = conference.json();
    QList<QByteArray> stages{empty};
    VERIFY_OK(setTitle(*conference, QStringLiteral("مؤتمر")));
    stages << conference.json();
    const Event event = conference.addEvent({QStringLiteral("مشاورة"), {}, {}}, QDate(2021, 2, 23));
    stages << conference.json();
    Session session = conference.addSession(event, {QStringLiteral("جلسة"), QStringLiteral("Session"), {}});
    stages << conference.json();
    session.room.reset();
    session.title.fr = QStringLiteral("Séance");
    VERIFY_OK(conference->perform(Operation::EditSession,
                                  [&](Transaction &t) { return RecordStore<Session>::update(t, session); }));
    stages << conference.json();
    VERIFY_OK(conference->perform(Operation::RemoveSession,
                                  [&](Transaction &t) { return RecordStore<Session>::retire(t, session.id); }));
    stages << conference.json();

    for (int i = int(stages.size()) - 2; i >= 0; --i) {
        VERIFY_OK(conference->undo());
        QCOMPARE(conference.json(), stages.at(i));
    }
    QVERIFY(!conference->canUndo());
    for (int i = 1; i < stages.size(); ++i) {
        VERIFY_OK(conference->redo());
        QCOMPARE(conference.json(), stages.at(i));
    }
    QVERIFY(!conference->canRedo());
}

void ConferenceTest::undoAcrossARestartNamesTheOperation()
{
    TestConference conference;
    conference.addParticipant(QStringLiteral("ليلى"), {});
    conference.reopen();
    QCOMPARE(conference->undoName(), QStringLiteral("Add participant"));
    VERIFY_OK(conference->undo());
    conference.reopen();
    QVERIFY(!conference->canUndo());
    QCOMPARE(conference->redoName(), QStringLiteral("Add participant"));
    VERIFY_OK(conference->redo());
    QVERIFY(conference->canUndo());
}

void ConferenceTest::aSingleStepIsUndoneOutOfOrder()
{
    TestConference conference;
    const Participant first = conference.addParticipant(QStringLiteral("ليلى"), {});
    const qint64 step = conference->lastStep().step;
    const Participant second = conference.addParticipant(QStringLiteral("سامر"), {});
    VERIFY_OK(conference->undoStep(step));
    const RecordStore<Participant> store(conference->database());
    QVERIFY(!store.find(first.id)->has_value());
    QVERIFY(store.find(second.id)->has_value());
}

void ConferenceTest::undoingBackToAStepUndoesAllAfterIt()
{
    TestConference conference;
    conference.addParticipant(QStringLiteral("ليلى"), {});
    const qint64 step = conference->lastStep().step;
    const QByteArray then = conference.json();
    conference.addParticipant(QStringLiteral("سامر"), {});
    conference.addParticipant(QStringLiteral("رنا"), {});
    const auto undone = conference->undoBackTo(step);
    VERIFY_OK(undone);
    QCOMPARE(*undone, 2);
    QCOMPARE(conference.json(), then);
}

void ConferenceTest::onlyTheUndoingOfManyChangesIsLong()
{
    TestConference conference;
    conference.addParticipant(QStringLiteral("ليلى"), QStringLiteral("Leila"));
    QVERIFY(conference->canUndo() && !conference->isUndoLong());
    QVERIFY(conference->perform(Operation::AddRoom, [](Transaction &transaction) -> Result<void> {
        for (int i = 0; i < 3000; ++i) {
            Room room;
            room.id = RoomId::make();
            MULTAQA_CHECK(RecordStore<Room>::insert(transaction, room));
        }
        return {};
    }));
    QVERIFY(conference->isUndoLong());
    QVERIFY(conference->undo());
    QVERIFY(conference->isRedoLong() && !conference->isUndoLong());
}

void ConferenceTest::aStepThatWasUndoneIsNotUndoneTwice()
{
    TestConference conference;
    conference.addParticipant(QStringLiteral("ليلى"), {});
    const qint64 step = conference->lastStep().step;
    VERIFY_OK(conference->undoStep(step));
    const auto again = conference->undoStep(step);
    QVERIFY(!again);
    QCOMPARE(again.error().kind, ErrorKind::WrongUse);
    QVERIFY(!conference->undoStep(9999));
}

void ConferenceTest::aReadOnlyConferenceRefusesToBeChanged()
{
    TestConference conference;
    const auto second = Conference::open(conference.path(), QStringLiteral("Karim"));
    VERIFY_OK(second);
    QVERIFY((*second)->isReadOnly());
    QCOMPARE((*second)->readOnlyReason()->kind, ErrorKind::InUse);
    const auto changed = setTitle(**second, QStringLiteral("x"));
    QVERIFY(!changed);
    QCOMPARE(changed.error().kind, ErrorKind::InUse);
}

void ConferenceTest::theHistoryNamesTheSecondPerson()
{
    TestConference conference;
    conference->setPerson(QStringLiteral("كريم فارس"));
    conference.addParticipant(QStringLiteral("ليلى"), {});
    QCOMPARE(HistoryStore(conference->database()).steps()->front().person, QStringLiteral("كريم فارس"));
}

} // namespace multaqa

MULTAQA_TEST(multaqa::ConferenceTest)
#include "ConferenceTest.moc"
