// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "app/requests/Lateness.h"
#include "support/TestProgram.h"

#include <QTest>

using namespace multaqa;

class LatenessTest : public QObject
{
    Q_OBJECT

    static Deadline reports(QDate day)
    {
        Deadline deadline;
        deadline.id = DeadlineId::make();
        deadline.kind = DeadlineKind::SpeakerRequests;
        deadline.day = day;
        deadline.timeZone = QStringLiteral("Asia/Beirut");
        return deadline;
    }
    static DeadlineMove from(const Deadline &deadline, QDate day)
    {
        DeadlineMove move;
        move.deadline = deadline.id;
        move.earlierDay = day;
        return move;
    }
    static QDateTime at(int day, int hour, int minute) { return {QDate(2021, 2, day), QTime(hour, minute), Qt::UTC}; }

private Q_SLOTS:
    void theWholeDayCountsInTheDeadlinesZone()
    {
        const Deadline deadline = reports({2021, 2, 5}); // ends at 22:00 UTC
        QCOMPARE(latenessOf(at(5, 21, 59), deadline, {}), Lateness::InTime);
        QCOMPARE(latenessOf(at(5, 22, 0), deadline, {}), Lateness::Late);
    }

    void anHourCountsWithItsMinute()
    {
        Deadline deadline = reports({2021, 2, 5});
        deadline.hour = QTime(17, 0); // 15:00 UTC
        QCOMPARE(latenessOf(at(5, 15, 0), deadline, {}), Lateness::InTime);
        QCOMPARE(latenessOf(at(5, 15, 1), deadline, {}), Lateness::Late);
    }

    void whatCameAfterAnEarlierDayIsInTimeByTheExtension()
    {
        const Deadline deadline = reports({2021, 2, 16});
        const std::vector<DeadlineMove> moves{from(deadline, {2021, 2, 5})};
        QCOMPARE(latenessOf(at(4, 12, 0), deadline, moves), Lateness::InTime);
        QCOMPARE(latenessOf(at(10, 12, 0), deadline, moves), Lateness::InTimeByExtension);
        QCOMPARE(latenessOf(at(17, 12, 0), deadline, moves), Lateness::Late);
    }

    void theMoveOfAnotherDeadlineSaysNothing()
    {
        const Deadline deadline = reports({2021, 2, 16});
        QCOMPARE(latenessOf(at(10, 12, 0), deadline, {from(reports({2021, 2, 16}), {2021, 2, 5})}), Lateness::InTime);
    }

    void withoutADayNothingIsLate()
    {
        Deadline deadline = reports({});
        deadline.day.reset();
        QCOMPARE(latenessOf(at(28, 12, 0), deadline, {}), Lateness::NoDeadline);
    }

    void theNightThatSummerTimeBeginsEndsAnHourEarlier()
    {
        // Lebanon's clocks went from 00:00 to 01:00 on 28 March 2021.
        QCOMPARE(*endOf(reports({2021, 3, 27})), QDateTime(QDate(2021, 3, 27), QTime(22, 0), Qt::UTC));
        QCOMPARE(*endOf(reports({2021, 3, 28})), QDateTime(QDate(2021, 3, 28), QTime(21, 0), Qt::UTC));
    }
};

MULTAQA_TEST(LatenessTest)
#include "LatenessTest.moc"
