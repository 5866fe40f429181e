// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "app/text/WorkingDay.h"
#include "support/TestProgram.h"

#include <QTest>

using namespace multaqa;

class WorkingDayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWeekendIsTheCountrys()
    {
        const QTimeZone beirut("Asia/Beirut");
        const QTimeZone cairo("Africa/Cairo");
        const QDate friday(2021, 2, 19);
        QVERIFY(isWorkingDay(friday, beirut));
        QVERIFY(!isWorkingDay(friday, cairo));
        QCOMPARE(workingDayUntil(friday.addDays(2), beirut), friday);
        QCOMPARE(workingDayFrom(friday.addDays(1), beirut), friday.addDays(3));
        QCOMPARE(workingDayUntil(friday, cairo), friday.addDays(-1));
        QCOMPARE(workingDayFrom(friday, cairo), friday.addDays(2));
    }

    void aWorkingDayIsItself()
    {
        const QDate tuesday(2021, 2, 23);
        QCOMPARE(workingDayUntil(tuesday, QTimeZone("Asia/Beirut")), tuesday);
        QCOMPARE(workingDayFrom(tuesday, QTimeZone("Asia/Beirut")), tuesday);
    }

    void aZoneOfNoCountryWorksFromMondayToFriday()
    {
        QVERIFY(isWorkingDay(QDate(2021, 2, 19), QTimeZone::utc()));
        QVERIFY(!isWorkingDay(QDate(2021, 2, 20), QTimeZone::utc()));
        QCOMPARE(workingDayFrom(QDate(2021, 2, 20), QTimeZone::utc()), QDate(2021, 2, 22));
    }
};

MULTAQA_TEST(WorkingDayTest)
#include "WorkingDayTest.moc"
