// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/LongWork.h"
#include "support/OpenConference.h"
#include "support/WindowTest.h"

#include <QProgressDialog>
#include <QPushButton>
#include <QSignalSpy>
#include <QThread>
#include <QTimer>

using namespace multaqa;

class LongWorkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        startAfresh(Language::English);
        m_open.startAfresh();
    }

    void aStepOfAnotherThreadIsToldHereAndCanBeUndone()
    {
        Conference &conference = m_open.conference();
        QSignalSpy told(&conference, &Conference::changed);
        QThread *worker = nullptr;
        const auto added = LongWork::step(nullptr, conference, QStringLiteral("Adding"),
                                          [&](Conference &beside, const Progress &) -> Result<void> {
                                              worker = QThread::currentThread();
                                              return addRoom(beside);
                                          });
        QVERIFY(added.hasValue());
        QVERIFY(worker != QThread::currentThread());
        QCOMPARE(told.count(), 1);
        QCOMPARE(*RecordStore<Room>(conference.database()).count(), 1);
        QCOMPARE(conference.undoName(), operationName(operationKey(Operation::AddRoom)));
        QVERIFY(conference.undo().hasValue());
        QCOMPARE(*RecordStore<Room>(conference.database()).count(), 0);
    }

    void whatIsStoppedHasChangedNothing()
    {
        Conference &conference = m_open.conference();
        QSignalSpy told(&conference, &Conference::changed);
        // The person presses Stop as soon as there is something to press.
        QTimer person;
        connect(&person, &QTimer::timeout, this, [] {
            for (QWidget *window : QApplication::topLevelWidgets())
                if (auto *dialog = qobject_cast<QProgressDialog *>(window); dialog && dialog->isVisible())
                    dialog->findChild<QPushButton *>()->click();
        });
        person.start(10);
        const auto outcome =
            LongWork::step(nullptr, conference, QStringLiteral("Adding"),
                           [&](Conference &beside, const Progress &progress) -> Result<void> {
                               return beside.perform(Operation::AddRoom, [&](Transaction &transaction) -> Result<void> {
                                   MULTAQA_CHECK(RecordStore<Room>::insert(transaction, aRoom()));
                                   while (progress(1, 2))
                                       QThread::yieldCurrentThread();
                                   return Error{ErrorKind::Cancelled, {}, {}, {}};
                               });
                           });
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, ErrorKind::Cancelled);
        QCOMPARE(told.count(), 0);
        QCOMPARE(*RecordStore<Room>(conference.database()).count(), 0);
        QVERIFY(!conference.canUndo());
    }

    void theFileIsReadHereWhileALargeStepIsWrittenThere()
    {
        Conference &conference = m_open.conference();
        int read = 0;
        QTimer window;
        connect(&window, &QTimer::timeout, this,
                [&] { read += RecordStore<Room>(conference.database()).all().hasValue() ? 1 : -1000; });
        window.start(1);
        const auto added = LongWork::step(
            nullptr, conference, QStringLiteral("Adding"), [&](Conference &beside, const Progress &) -> Result<void> {
                return beside.perform(Operation::AddRoom, [&](Transaction &transaction) -> Result<void> {
                    for (int i = 0; i < 20000; ++i)
                        MULTAQA_CHECK(RecordStore<Room>::insert(transaction, aRoom()));
                    return {};
                });
            });
        QVERIFY(added.hasValue());
        QVERIFY(read > 0);
        QCOMPARE(*RecordStore<Room>(conference.database()).count(), 20000);
    }

private:
    static Room aRoom()
    {
        Room room;
        room.id = RoomId::make();
        room.name.en = QStringLiteral("Hall");
        return room;
    }
    static Result<void> addRoom(Conference &conference)
    {
        return conference.perform(Operation::AddRoom, [](Transaction &transaction) {
            return RecordStore<Room>::insert(transaction, aRoom());
        });
    }

    OpenConference m_open;
};

MULTAQA_WINDOW_TEST(LongWorkTest)
#include "LongWorkTest.moc"
