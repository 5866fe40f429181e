// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "app/text/HijriDate.h"
#include "support/TestProgram.h"

#include <QTest>

using namespace multaqa;
using namespace Qt::Literals::StringLiterals;

class HijriDateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void daysAreThoseOfUmmAlQura_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<HijriDate>("hijri");
        // As the calendar of Umm al-Qura was published; the arithmetic one is a day away in half of them.
        QTest::newRow("1 Ramadan 1442") << QDate(2021, 4, 13) << HijriDate{1442, 9, 1};
        QTest::newRow("1 Shawwal 1442") << QDate(2021, 5, 13) << HijriDate{1442, 10, 1};
        QTest::newRow("1 Muharram 1443") << QDate(2021, 8, 9) << HijriDate{1443, 1, 1};
        QTest::newRow("1 Ramadan 1445") << QDate(2024, 3, 11) << HijriDate{1445, 9, 1};
        QTest::newRow("consultation") << QDate(2021, 2, 23) << HijriDate{1442, 7, 11};
    }
    void daysAreThoseOfUmmAlQura()
    {
        QFETCH(QDate, day);
        QFETCH(HijriDate, hijri);
        QCOMPARE(hijriDateOf(day), std::optional(hijri));
    }

    void everyDayFollowsTheOneBefore()
    {
        for (QDate day(2020, 1, 1); day < QDate(2031, 1, 1); day = day.addDays(1)) {
            const HijriDate before = *hijriDateOf(day);
            const HijriDate after = *hijriDateOf(day.addDays(1));
            const bool isNextDay = after.day == before.day + 1 && after.month == before.month;
            const bool isNextMonth =
                after.day == 1 && before.day >= 29 && before.day <= 30 && after.month == before.month % 12 + 1;
            QVERIFY2(isNextDay || isNextMonth, qPrintable(day.toString(Qt::ISODate)));
            QCOMPARE(after.year, before.year + (isNextMonth && after.month == 1 ? 1 : 0));
        }
    }

    void itIsWrittenInThreeLanguages()
    {
        const QDate day(2021, 2, 23);
        QCOMPARE(formatHijri(day, Language::Arabic, Digits::ArabicIndic), u"١١ رجب ١٤٤٢ هـ"_s);
        QCOMPARE(formatHijri(day, Language::Arabic, Digits::Latin), u"11 رجب 1442 هـ"_s);
        QCOMPARE(formatHijri(day, Language::English, Digits::ArabicIndic), u"11 Rajab 1442 AH"_s);
        QVERIFY(formatHijri(QDate(2021, 4, 13), Language::French, Digits::Latin).startsWith(u"1er "_s));
        QCOMPARE(formatHijri(QDate(), Language::English, Digits::Latin), QString());
    }
};

MULTAQA_TEST(HijriDateTest)
#include "HijriDateTest.moc"
