// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "app/people/Countries.h"

#include <QTest>

using namespace multaqa;

class CountriesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCountryHasItsNameInThreeLanguages()
    {
        QVERIFY(countries().size() > 240);
        QString before;
        for (const Country &country : countries()) {
            QCOMPARE(country.code.size(), 2);
            QVERIFY2(before < country.code, qPrintable(country.code)); // the order in which it is looked up
            before = country.code;
            for (const Language language : allLanguages)
                QVERIFY2(!country.name.in(language).isEmpty(), qPrintable(country.code));
        }
    }

    void namesAreTheUnitedNations()
    {
        QCOMPARE(countryName(QStringLiteral("PS"), Language::English), QStringLiteral("State of Palestine"));
        QCOMPARE(countryName(QStringLiteral("LB"), Language::Arabic), QStringLiteral("لبنان"));
        QCOMPARE(countryName(QStringLiteral("MA"), Language::French), QStringLiteral("Maroc"));
        QVERIFY(isCountryCode(QStringLiteral("NA")));
    }

    void whatIsNoCodeStandsForItself()
    {
        QVERIFY(!isCountryCode(QStringLiteral("XX")));
        QVERIFY(!isCountryCode({}));
        QCOMPARE(countryName(QStringLiteral("XX"), Language::English), QStringLiteral("XX"));
    }
};

QTEST_GUILESS_MAIN(CountriesTest)
#include "CountriesTest.moc"
