// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "app/people/NameMatch.h"
#include "app/people/CommonNames.h"
#include "app/people/NameSounds.h"
#include "support/TestProgram.h"

#include <QTest>

using namespace multaqa;

class NameMatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTablesAreThere()
    {
        QVERIFY(NameSounds::instance().size() > 300);
        QVERIFY(CommonNames::instance().all().size() > 500);
        for (const CommonName &name : CommonNames::instance().all()) {
            QVERIFY(scriptOf(name.arabic.first()) == NameScript::Arabic);
            QVERIFY2(scriptOf(name.latin) == NameScript::Latin, qPrintable(name.latin));
            QVERIFY2(scriptOf(name.maghreb) == NameScript::Latin, qPrintable(name.latin));
        }
    }

    void whatLeansOnAWordIsJoinedToIt_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("words");
        QTest::newRow("Abd") << QStringLiteral("Abd al-Qādir Ben Ali") << QStringLiteral("abdalqadir benali");
        QTest::newRow("عبد") << QStringLiteral("عبد القادر بن علي") << QStringLiteral("عبدالقادر بنعلي");
        QTest::newRow("assimilated") << QStringLiteral("Harun ar-Rashid") << QStringLiteral("harun arrashid");
        QTest::newRow("Din") << QStringLiteral("Salah ad-Din Ayyub") << QStringLiteral("salahaddin ayyub");
        QTest::newRow("both scripts") << QStringLiteral("حسنHassan") << QStringLiteral("حسن hassan");
        QTest::newRow("a last particle") << QStringLiteral("Johnson, Ben") << QStringLiteral("johnson ben");
        QTest::newRow("no letters") << QStringLiteral("12 (—)") << QString();
    }
    void whatLeansOnAWordIsJoinedToIt()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, words);
        QCOMPARE(nameWords(name).join(u' '), words);
    }

    void spellingsOfOneNameMayBeTheSamePersons_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        static const char *const pairs[][2] = {
            {"محمد حسن", "Mohamed Hassan"},
            {"محمد حسن", "Muhammad Hasan"},
            {"Mohamed Hassan", "Muhammad Hasan"},
            {"HASSAN Mohamed", "محمد حسن"},
            {"أحمد", "احمد"},
            {"عبد الله", "عبدالله"},
            {"مصطفى", "مصطفي"},
            {"فاطمة", "فاطمه"},
            {"Hussein", "Hossain"},
            {"Hussein", "Husayn"},
            {"Ould Cheikh", "ولد الشيخ"},
            {"Chérif", "Sharif"},
            {"Djamel", "Jamal"},
            {"Khadidja", "Khadija"},
            {"Youssef", "Yusuf"},
            {"Abdelkader", "Abd al-Qadir"},
            {"Ahmed ben Ali", "Ahmad ibn Ali"},
            {"الأحمد", "أحمد"},
            {"Al-Khatib", "خطيب"},
            {"Toller", "تولر"},
            {"Ciampi", "تشامبي"},
            {"Kovač", "كوفاتش"},
            {"Tchaikovsky", "تشايكوفسكي"},
            {"Benaïssa Chaouch", "بن عيسى شاوش"},
            {"Bouteflika", "Buteflika"},
            {"Belkhodja", "Belkhoja"},
            {"Ghannouchi", "Ghanoushi"},
            {"El Hachemi", "الهاشمي"},
        };
        for (const auto &pair : pairs)
            QTest::newRow(pair[0]) << QString::fromUtf8(pair[0]) << QString::fromUtf8(pair[1]);
    }
    void spellingsOfOneNameMayBeTheSamePersons()
    {
        QFETCH(const QString, a);
        QFETCH(const QString, b);
        const NameMatch match = NameMatch::of(a, b);
        QVERIFY2(match.mayBeSame(), qPrintable(QString::number(match.score())));
        QCOMPARE(NameMatch::of(b, a).score(), match.score());
        QVERIFY(soundsLike(a, b));
    }

    void otherNamesMayNot_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        static const char *const pairs[][2] = {
            {"محمد حسن", "محمد حسين"},
            {"Mohamed Hassan", "Mohamed Hussein"},
            {"محمد", "Ahmed"},
            {"محمد", "محمود"},
            {"سمير", "Samira"},
            {"خالد حمدان", "Walid Hamdan"},
            {"محمد", "Mohamed Hassan"},
            {"Abdelkader", "Abdelkarim"},
            {"عمر", "عمرو"},
            {"Leila Attar", "Leila Haddad"},
            {"ليلى العطار", "Leila Haddad"},
            {"John Smith", "Johnson Smithson"},
            {"Mohamed Ahmed", "Mohamed Mahmoud"},
            {"", "Mohamed"},
            {"", ""},
            {"Иван", "Ivan"},
        };
        for (const auto &pair : pairs)
            QTest::newRow(pair[0]) << QString::fromUtf8(pair[0]) << QString::fromUtf8(pair[1]);
    }
    void otherNamesMayNot()
    {
        QFETCH(const QString, a);
        QFETCH(const QString, b);
        const NameMatch match = NameMatch::of(a, b);
        QVERIFY2(!match.mayBeSame(), qPrintable(QString::number(match.score())));
        QCOMPARE(NameMatch::of(b, a).score(), match.score());
    }

    void namesThatFoldToTheSameScoreOne()
    {
        QCOMPARE(NameMatch::of(u"أحمد عبد الله", u"احمد عبدالله").score(), 1.0F);
        QCOMPARE(NameMatch::of(u"José Núñez", u"JOSE NUNEZ").score(), 1.0F);
        QVERIFY(NameMatch::of(u"Hassan Mohamed", u"Mohamed Hassan").score() < 1.0F);
        QVERIFY(NameMatch::of(u"محمد حسن", u"Mohamed Hassan").score() > 0.85F);
    }

    void aMissingMiddleNameCostsAndDoesNotDecide()
    {
        const float whole = NameMatch::of(u"محمد علي الخطيب", u"Mohamed Ali Al-Khatib").score();
        const float less = NameMatch::of(u"محمد علي الخطيب", u"Mohamed Al-Khatib").score();
        QVERIFY(less < whole);
        QVERIFY(less >= NameMatch::likely);
    }

    void whereBothHaveBothScriptsBothCount()
    {
        const SoundName one = SoundName::of(u"محمد حسن", u"Mohamed Hassan");
        const SoundName other = SoundName::of(u"محمد حسن", u"Muhammad Hasan");
        const SoundName third = SoundName::of(u"محمد محسن", u"Mohamed Mohsen");
        QVERIFY(NameMatch::of(one, other).score() > 0.9F);
        QVERIFY(!NameMatch::of(one, third).mayBeSame());
    }

    void longNamesAreComparedWithoutHarm()
    {
        const QString word(1000, u'x');
        const QString many = QStringLiteral("Mohamed ").repeated(10000);
        QVERIFY(!soundsLike(word, QStringLiteral("Mohamed")));
        QCOMPARE(NameMatch::of(word, word).score(), 1.0F);
        QVERIFY(!soundsLike(many, QStringLiteral("Hassan Ali")));
    }
};

MULTAQA_TEST(NameMatchTest)
#include "NameMatchTest.moc"
