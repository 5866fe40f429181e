// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "app/people/PhoneCheck.h"
#include "support/TestProgram.h"

#include <QTest>

using namespace multaqa;

class PhoneCheckTest : public QObject
{
    Q_OBJECT

    static PhoneCheck check(const char *number, const char *country = "")
    {
        return PhoneCheck::of(QString::fromUtf8(number), QString::fromLatin1(country));
    }

private Q_SLOTS:
    void numbersOfPeopleArePlausible_data()
    {
        QTest::addColumn<QByteArray>("number");
        for (const char *number : {"+961 1 978800", "00961 1 978800", "+41 22 917 12 34", "(022) 917-1234",
                                   "٠١ ٩٧٨ ٨٠٠", "+961 1 978800 ext. 12", "\u200e+961 1 978800"})
            QTest::newRow(number) << QByteArray(number);
    }
    void numbersOfPeopleArePlausible()
    {
        QFETCH(QByteArray, number);
        const PhoneCheck found = check(number.constData());
        QCOMPARE(found.verdict(), PhoneCheck::Verdict::Plausible);
        QVERIFY(found.why().isEmpty());
    }

    void whatNobodyCanBeCalledByIsDoubtfulWithAReason_data()
    {
        QTest::addColumn<QByteArray>("number");
        for (const char *number : {"12", "call me", "+961 1 978800 978800 978800", "leila@example.org"})
            QTest::newRow(number) << QByteArray(number);
    }
    void whatNobodyCanBeCalledByIsDoubtfulWithAReason()
    {
        QFETCH(QByteArray, number);
        const PhoneCheck found = check(number.constData());
        QCOMPARE(found.verdict(), PhoneCheck::Verdict::Doubtful);
        QVERIFY(!found.why().isEmpty());
    }

    void noNumberIsNoMistake() { QCOMPARE(check("  ").verdict(), PhoneCheck::Verdict::Empty); }

    void aNationalNumberIsReadByThePlanOfTheCountry()
    {
        if (!PhoneCheck::knowsNumberingPlans())
            QSKIP("built without libphonenumber");
        QCOMPARE(check("01 978 800", "LB").international(), QStringLiteral("+961 1 978 800"));
        QCOMPARE(check("+961 1 978 800", "LB").international(), QString());
        QCOMPARE(check("+961 1 97", "LB").verdict(), PhoneCheck::Verdict::Doubtful);
        QCOMPARE(check("+999 1 978800", "LB").verdict(), PhoneCheck::Verdict::Doubtful);
    }
};

MULTAQA_TEST(PhoneCheckTest)
#include "PhoneCheckTest.moc"
