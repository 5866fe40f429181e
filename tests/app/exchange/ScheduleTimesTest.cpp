// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/ScheduleTimes.h"
#include "support/TestProgram.h"

#include <QTest>

using namespace multaqa;
using namespace Qt::Literals::StringLiterals;

class ScheduleTimesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void durationsAreUnderstood_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("minutes");
        QTest::addColumn<bool>("usual");
        QTest::newRow("H:MM") << u"1:30"_s << 90 << true;
        QTest::newRow("HH:MM") << u" 00:05 "_s << 5 << true;
        QTest::newRow("seconds") << u"01:00:00"_s << 60 << true;
        QTest::newRow("a day and more") << u"26:00"_s << 1560 << true;
        QTest::newRow("Arabic-Indic") << u"٠١:٣٠"_s << 90 << true;
        QTest::newRow("minutes alone") << u"90"_s << 90 << false;
        QTest::newRow("with a word") << u"45 min"_s << 45 << false;
        QTest::newRow("too many minutes") << u"0:75"_s << 75 << false;
        QTest::newRow("one digit of minutes") << u"1:5"_s << 65 << false;
        QTest::newRow("ISO 8601") << u"PT1H30M"_s << 90 << false;
        QTest::newRow("ISO 8601, a day") << u"P1DT2H"_s << 1560 << false;
        for (const char *wrong : {"", "0:00", "-1:00", "1:00:", "P", "PT", "soon", "999:00", "99999999999:00", "1.5"})
            QTest::newRow(wrong) << QString::fromLatin1(wrong) << 0 << false;
    }
    void durationsAreUnderstood()
    {
        QFETCH(QString, text);
        QFETCH(int, minutes);
        QFETCH(bool, usual);
        const auto duration = readDuration(text);
        QCOMPARE(duration ? duration->minutes : 0, minutes);
        QCOMPARE(duration && duration->isAsUsual, usual);
    }

    void instantsAreUnderstood_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("offset") << u"2021-02-23T10:00:00+02:00"_s << u"2021-02-23T08:00:00Z"_s;
        QTest::newRow("negative offset") << u"2021-02-23T10:00:00-03:30"_s << u"2021-02-23T13:30:00Z"_s;
        QTest::newRow("offset without colon") << u"2021-02-23T10:00+0200"_s << u"2021-02-23T08:00:00Z"_s;
        QTest::newRow("hours of offset") << u"2021-02-23T10:00+02"_s << u"2021-02-23T08:00:00Z"_s;
        QTest::newRow("Z") << u"2021-02-23 10:00Z"_s << u"2021-02-23T10:00:00Z"_s;
        QTest::newRow("fraction") << u"2021-02-23T10:00:00.000Z"_s << u"2021-02-23T10:00:00Z"_s;
        QTest::newRow("in the zone, winter") << u"2021-02-23T10:00"_s << u"2021-02-23T08:00:00Z"_s;
        QTest::newRow("in the zone, summer") << u"2021-07-23T10:00"_s << u"2021-07-23T07:00:00Z"_s;
        QTest::newRow("skipped by summer time") << u"2021-03-28T00:30"_s << u"2021-03-27T22:30:00Z"_s;
        QTest::newRow("end of the day") << u"2021-02-23T24:00+02:00"_s << u"2021-02-23T22:00:00Z"_s;
        QTest::newRow("a day alone") << u"2021-02-23"_s << u"2021-02-22T22:00:00Z"_s;
        for (const char *wrong : {"", "2021", "2021-02-30", "2021-02-23T", "2021-02-23T25:00", "2021-02-23T10:60",
                                  "2021-02-23T10:00+99", "2021-02-23T10:00 PM", "23.02.2021", "99999-01-01"})
            QTest::newRow(wrong) << QString::fromLatin1(wrong) << QString();
    }
    void instantsAreUnderstood()
    {
        QFETCH(QString, text);
        const auto written = readInstant(text);
        const QString found = written ? written->instant(QTimeZone("Asia/Beirut")).toString(Qt::ISODate) : QString();
        QTEST(found, "expected");
    }
};

MULTAQA_TEST(ScheduleTimesTest)
#include "ScheduleTimesTest.moc"
