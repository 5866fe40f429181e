// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "app/letters/WrongWeekday.h"
#include "support/TestProgram.h"

#include <QTest>

using namespace multaqa;

class WrongWeekdayTest : public QObject
{
    Q_OBJECT

    const QDate m_today{2021, 2, 8};

    QString corrected(const QString &text) const { return withRightWeekdays(text, wrongWeekdaysIn(text, m_today)); }

private Q_SLOTS:
    void aWeekdayThatIsNotItsDatesIsReplacedInItsLanguage_data()
    {
        QTest::addColumn<QString>("wrong");
        QTest::addColumn<QString>("right");
        QTest::newRow("en") << QStringLiteral("Until Friday 23 February 2021, at noon")
                            << QStringLiteral("Until Tuesday 23 February 2021, at noon");
        QTest::newRow("fr") << QStringLiteral("Jusqu’au vendredi 23 février 2021 à midi")
                            << QStringLiteral("Jusqu’au mardi 23 février 2021 à midi");
        QTest::newRow("capital") << QStringLiteral("Vendredi 23 février 2021")
                                 << QStringLiteral("Mardi 23 février 2021");
        QTest::newRow("ar") << QStringLiteral("حتى يوم الجمعة 23 فبراير 2021 ظهرا")
                            << QStringLiteral("حتى يوم الثلاثاء 23 فبراير 2021 ظهرا");
        QTest::newRow("two") << QStringLiteral("From Monday 23 February 2021. Until Monday 24 February 2021.")
                             << QStringLiteral("From Tuesday 23 February 2021. Until Wednesday 24 February 2021.");
    }
    void aWeekdayThatIsNotItsDatesIsReplacedInItsLanguage()
    {
        QFETCH(QString, wrong);
        QFETCH(QString, right);
        QVERIFY(!wrongWeekdaysIn(wrong, m_today).empty());
        QCOMPARE(corrected(wrong), right);
        QVERIFY(wrongWeekdaysIn(right, m_today).empty());
    }

    void whatIsQuotedIsLeftOut()
    {
        for (const char *text :
             {"The letter wrote “Friday 23 February 2021”.", "La lettre : « vendredi 23 février 2021 »",
              "ذكرت الرسالة «الجمعة 23 فبراير 2021»", "It said \"Friday 23 February 2021\"."})
            QVERIFY2(wrongWeekdaysIn(QString::fromUtf8(text), m_today).empty(), text);
        QCOMPARE(wrongWeekdaysIn(QStringLiteral("“Note” of Friday 23 February 2021"), m_today).size(), size_t(1));
    }

    void aShortenedWeekdayIsFoundAndNotReplaced()
    {
        const auto wrong = wrongWeekdaysIn(QStringLiteral("Fri 23 February 2021"), m_today);
        QCOMPARE(wrong.size(), size_t(1));
        QCOMPARE(wrong.front().length, qsizetype(0));
        QCOMPARE(wrong.front().day, QDate(2021, 2, 23));
    }

    void aTextWithoutADateHasNone()
    {
        QVERIFY(wrongWeekdaysIn({}, m_today).empty());
        QVERIFY(wrongWeekdaysIn(QStringLiteral("Friday prayers, room 23"), m_today).empty());
    }
};

MULTAQA_TEST(WrongWeekdayTest)
#include "WrongWeekdayTest.moc"
