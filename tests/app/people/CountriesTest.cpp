// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "app/people/Countries.h"
#include "support/TestProgram.h"

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
            QCOMPARE(country.alpha3.size(), 3);
            QCOMPARE(country.m49.size(), 3);
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

    void everyNameAndCodeLeadsToItsCountry()
    {
        for (const Country &country : countries()) {
            for (const Language language : allLanguages)
                QCOMPARE(countryCodeOf(country.name.in(language)), country.code);
            for (const QString &code : {country.code, country.code.toLower(), country.alpha3, country.m49})
                QCOMPARE(countryCodeOf(code), country.code);
        }
    }

    void otherUsualNamesLeadThereToo_data()
    {
        QTest::addColumn<QString>("code");
        const QPair<const char *, const char *> names[] = {
            {"سوريا", "SY"},
            {"سورية", "SY"},
            {"Syria", "SY"},
            {"Palestine", "PS"},
            {"فلسطين", "PS"},
            {"Russia", "RU"},
            {"UK", "GB"},
            {"U.K.", "GB"},
            {"USA", "US"},
            {"united states", "US"},
            {"الولايات المتحدة", "US"},
            {"Tanzania", "TZ"},
            {"Côte d’Ivoire", "CI"},
            {"Cote d'Ivoire", "CI"},
            {"Ivory Coast", "CI"},
            {"the Netherlands", "NL"},
            {"السعودية", "SA"},
            {"الإمارات", "AE"},
            {"الامارات", "AE"},
            {"LBN", "LB"},
            {"12", "DZ"},
            {"liban", "LB"},
            {"  LEBANON ", "LB"},
            {"South Korea", "KR"},
            {"Iran", "IR"},
            {"Turkey", "TR"},
            {"Atlantis", ""},
            {"", ""},
            {" - ", ""},
        };
        for (const auto &[name, code] : names)
            QTest::newRow(name) << QString::fromLatin1(code);
    }
    void otherUsualNamesLeadThereToo()
    {
        QFETCH(QString, code);
        QCOMPARE(countryCodeOf(QString::fromUtf8(QTest::currentDataTag())), code);
    }

    void whatIsNoCodeStandsForItself()
    {
        QVERIFY(!isCountryCode(QStringLiteral("XX")));
        QVERIFY(!isCountryCode({}));
        QCOMPARE(countryName(QStringLiteral("XX"), Language::English), QStringLiteral("XX"));
    }
};

MULTAQA_TEST(CountriesTest)
#include "CountriesTest.moc"
