// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "app/text/Bidi.h"
#include "support/TestProgram.h"

#include <QRandomGenerator>
#include <QTest>

using namespace multaqa;
using namespace Qt::Literals::StringLiterals;

class BidiTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anIsolatedTextIsClosed()
    {
        QCOMPARE(isolated(u"Huda"_s), u"\u2068Huda\u2069"_s);
        QCOMPARE(isolatedLeftToRight(u"+961 1 978 800"_s), u"\u2066+961 1 978 800\u2069"_s);
        QCOMPARE(isolated(QString()), QString());
    }

    void aTextCannotBreakOutOfItsIsolate()
    {
        QCOMPARE(isolated(u"a\u2069b"_s), u"\u2068ab\u2069"_s);
        QCOMPARE(isolated(u"a\u2067b"_s), u"\u2068ab\u2069"_s);
        QCOMPARE(isolated(isolatedLeftToRight(u"a"_s)), u"\u2068\u2066a\u2069\u2069"_s);
    }

    void isolatesAreAlwaysBalanced()
    {
        QRandomGenerator random(20210223);
        const QString alphabet = u"ab م\u2066\u2067\u2068\u2069\u202B\u202C\u202E\u200F"_s;
        for (int round = 0; round < 20000; ++round) {
            QString text;
            for (int i = random.bounded(12); i > 0; --i)
                text += alphabet[random.bounded(alphabet.size())];
            int depth = 0;
            for (QChar character : isolated(text)) {
                depth += character >= u'\u2066' && character <= u'\u2068' ? 1 : character == u'\u2069' ? -1 : 0;
                QVERIFY(depth >= 0);
            }
            QCOMPARE(depth, 0);
            QCOMPARE(withoutBidiControls(isolated(text)), withoutBidiControls(text));
        }
    }

    void controlsAreTakenOutAndJoinersStay()
    {
        QCOMPARE(withoutBidiControls(u"\u200Fa\u202Eb\u202C\u2066c\u2069\u061C"_s), u"abc"_s);
        QCOMPARE(withoutBidiControls(u"می\u200Cخواهم"_s), u"می\u200Cخواهم"_s);
    }

    void overridesOfOthersAreTakenOutAndMarksStay()
    {
        QCOMPARE(withoutStrayBidiControls(u"invoice\u202Efdp.exe"_s), u"invoicefdp.exe"_s);
        QCOMPARE(withoutStrayBidiControls(u"\u200F(\u2066ESCWA\u2069)\u2069"_s), u"\u200F(\u2066ESCWA\u2069)"_s);
    }

    void theFirstStrongCharacterDecides_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("expected");
        QTest::newRow("Arabic") << u"مؤتمر GCM"_s << int(Qt::RightToLeft);
        QTest::newRow("Latin") << u"GCM مؤتمر"_s << int(Qt::LeftToRight);
        QTest::newRow("digits do not count") << u"23 فبراير"_s << int(Qt::RightToLeft);
        QTest::newRow("Arabic-Indic digits neither") << u"٢٣ February"_s << int(Qt::LeftToRight);
        QTest::newRow("isolated text neither") << u"\u2066GCM\u2069 مؤتمر"_s << int(Qt::RightToLeft);
        QTest::newRow("a mark does") << u"\u200FGCM"_s << int(Qt::RightToLeft);
        QTest::newRow("outside the first plane") << u"\U0001E900 a"_s << int(Qt::RightToLeft);
        QTest::newRow("nothing strong") << u"38 – ٣٨"_s << int(Qt::LayoutDirectionAuto);
        QTest::newRow("empty") << QString() << int(Qt::LayoutDirectionAuto);
        QTest::newRow("half a pair") << QString(QChar(0xD83A)) << int(Qt::LayoutDirectionAuto);
    }
    void theFirstStrongCharacterDecides()
    {
        QFETCH(QString, text);
        QTEST(int(directionOf(QStringView(text))), "expected");
    }

    void aSentenceKeepsTheDirectionOfItsLanguage()
    {
        QCOMPARE(inDirectionOf(Language::Arabic, u"Huda سجّلت"_s), u"\u200FHuda سجّلت"_s);
        QCOMPARE(inDirectionOf(Language::Arabic, u"سجّلت هدى"_s), u"سجّلت هدى"_s);
        QCOMPARE(inDirectionOf(Language::Arabic, u"38"_s), u"\u200F38"_s);
        QCOMPARE(inDirectionOf(Language::French, u"هدى a été inscrite"_s), u"\u200Eهدى a été inscrite"_s);
        QCOMPARE(inDirectionOf(Language::English, QString()), QString());
    }
};

MULTAQA_TEST(BidiTest)
#include "BidiTest.moc"
