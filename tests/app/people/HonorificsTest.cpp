// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "app/people/Honorifics.h"
#include "support/TestProgram.h"

#include <QTest>

using namespace multaqa;

class HonorificsTest : public QObject
{
    Q_OBJECT

    const LocalizedText m_ms{QStringLiteral("السيدة"), QStringLiteral("Ms"), QStringLiteral("Mme")};

private Q_SLOTS:
    void aCustomaryOneBringsItsOtherLanguages()
    {
        QCOMPARE(Honorifics::withTyped({}, QStringLiteral("ms"), Language::English, Gender::NotGiven), m_ms);
        QCOMPARE(Honorifics::withTyped({}, QStringLiteral("السيده"), Language::Arabic, Gender::NotGiven), m_ms);
    }

    void theGenderDecidesBetweenTwo()
    {
        const auto arabicOf = [](Gender gender) {
            return Honorifics::withTyped({}, QStringLiteral("Dr"), Language::English, gender).ar;
        };
        QCOMPARE(arabicOf(Gender::Female), QStringLiteral("الدكتورة"));
        QCOMPARE(arabicOf(Gender::Male), QStringLiteral("الدكتور"));
    }

    void oneOfTheirOwnStandsInItsLanguage()
    {
        const QString own = QStringLiteral("Sister");
        QCOMPARE(Honorifics::withTyped(m_ms, own, Language::English, Gender::Female), (LocalizedText{{}, own, {}}));
        const LocalizedText before{QStringLiteral("الأخت"), QStringLiteral("Sr"), {}};
        QCOMPARE(Honorifics::withTyped(before, own, Language::English, Gender::Female),
                 (LocalizedText{QStringLiteral("الأخت"), own, {}}));
    }

    void emptiedItIsGoneInAllLanguages()
    {
        QVERIFY(Honorifics::withTyped(m_ms, {}, Language::English, Gender::Female).isEmpty());
    }

    void whatFitsTheGenderIsProposed()
    {
        for (const LocalizedText &each : Honorifics::usual(Gender::Female))
            QVERIFY(each.ar != QStringLiteral("السيد"));
        QVERIFY(Honorifics::usual(Gender::NotGiven).size() > Honorifics::usual(Gender::Male).size());
    }
};

MULTAQA_TEST(HonorificsTest)
#include "HonorificsTest.moc"
