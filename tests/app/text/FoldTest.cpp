// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "app/text/Fold.h"
#include "support/TestProgram.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace multaqa;
using namespace Qt::Literals::StringLiterals;

class FoldTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSpelledDifferentlyIsFoundAlike_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::newRow("hamza on alef") << u"أحمد إبراهيم آمال ٱلله"_s << u"احمد ابراهيم امال الله"_s;
        QTest::newRow("hamza on waw and ya") << u"مؤتمر هيئة"_s << u"موتمر هييه"_s;
        QTest::newRow("hamza on the line") << u"علماء"_s << u"علما"_s;
        QTest::newRow("alef maqsura") << u"هدى"_s << u"هدي"_s;
        QTest::newRow("ta marbuta") << u"فاطمة"_s << u"فاطمه"_s;
        QTest::newRow("tatweel and vowel signs") << u"مُحَمَّـــد"_s << u"محمد"_s;
        QTest::newRow("small alef") << u"رحمٰن"_s << u"رحمن"_s;
        QTest::newRow("Persian letters") << u"کریمی"_s << u"كريمي"_s;
        QTest::newRow("Persian and Maghreb sounds")
            << u"پاريس ڤيينا أگادير ڨفصة چاد"_s << u"باريس فيينا اكادير قفصه جاد"_s;
        QTest::newRow("presentation forms") << u"ﻣﺤﻤﺪ ﻻ"_s << u"محمد لا"_s;
        QTest::newRow("Arabic-Indic digits") << u"٢٠٢١"_s << u"2021"_s;
        QTest::newRow("Persian digits") << u"۲۰۲۱"_s << u"2021"_s;
        QTest::newRow("Arabic punctuation") << u"أ، ب؟"_s << u"ا, ب?"_s;
        QTest::newRow("case and accents") << u"ÉLÈVE Çà İstanbul"_s << u"eleve ca istanbul"_s;
        QTest::newRow("ligatures") << u"Œuvre Æsir Straße ﬁn"_s << u"oeuvre aesir strasse fin"_s;
        QTest::newRow("strokes") << u"Øre Łódź Đorđe Ħamrun ı"_s << u"ore lodz dorde hamrun i"_s;
        QTest::newRow("apostrophes") << u"Sa'id Sa’id Saʿīd Sa‘id"_s << u"said said said said"_s;
        QTest::newRow("hyphens") << u"Al-Masri Al‑Masri Al–Masri"_s << u"al masri al masri al masri"_s;
        QTest::newRow("white space") << u"  a \t\n b\u00A0c\u202Fd "_s << u"a b c d"_s;
        QTest::newRow("invisible characters") << u"\u200Fم\u200Cح\u2066م\u2069د\uFEFF"_s << u"محمد"_s;
        QTest::newRow("other scripts") << u"Ἀθῆναι Йошкар"_s << u"αθηναι иошкар"_s;
        QTest::newRow("outside the first plane") << u"\U0001D400\U0001D401"_s << u"ab"_s;
    }
    void whatIsSpelledDifferentlyIsFoundAlike()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QCOMPARE(fold(one), fold(other));
    }

    void differentWordsStayDifferent()
    {
        QVERIFY(fold(u"سعيد"_s) != fold(u"صعيد"_s));
        QVERIFY(fold(u"حسن"_s) != fold(u"حسين"_s));
        QVERIFY(fold(u"محمد"_s) != fold(u"محمود"_s));
        QVERIFY(fold(u"Karim"_s) != fold(u"Karima"_s));
    }

    void addressesAndCodesStayReadable()
    {
        QCOMPARE(fold(u"Huda.Mansour@Example.ORG"_s), u"huda.mansour@example.org"_s);
        QCOMPARE(fold(u"+961 1 978 800"_s), u"+961 1 978 800"_s);
        QCOMPARE(fold(u"73/195"_s), u"73/195"_s);
    }

    void foldingTwiceAndEveryFormOfUnicodeGiveTheSame()
    {
        QRandomGenerator random(1442);
        const auto someCharacter = [&]() -> char32_t {
            switch (random.bounded(4)) {
            case 0:
                return 0x600 + random.bounded(0x100);
            case 1:
                return 0x20 + random.bounded(0x300);
            case 2:
                return 0x1E00 + random.bounded(0x100);
            default:
                return random.bounded(0x20000);
            }
        };
        for (int round = 0; round < 30000; ++round) {
            QList<uint> codes;
            for (int i = random.bounded(10); i > 0; --i)
                if (const char32_t code = someCharacter(); !QChar::isSurrogate(code))
                    codes.append(code);
            const QString text = QString::fromUcs4(reinterpret_cast<const char32_t *>(codes.constData()), codes.size());
            const QString folded = fold(text);
            QCOMPARE(fold(folded), folded);
            QCOMPARE(fold(text.normalized(QString::NormalizationForm_C)), folded);
            QCOMPARE(fold(text.normalized(QString::NormalizationForm_D)), folded);
        }
    }

    void halfASurrogatePairIsDropped()
    {
        QCOMPARE(fold(QString(u"a"_s + QChar(0xD800) + u"b"_s + QChar(0xDC00))), u"ab"_s);
    }

    void aHundredThousandPeopleFoldInWellUnderASecond()
    {
        const QString person = u"الدكتورة هُدى المنصوري Dr. Houda El-Mansouri, Présidente de l'Association des "
                               u"femmes migrantes <huda.mansouri@example.org> +٩٦١ ١ ٩٧٨ ٨٠٠"_s;
        QVERIFY(person.size() >= 120);
        QElapsedTimer timer;
        timer.start();
        qsizetype length = 0;
        for (int i = 0; i < 100000; ++i)
            length += fold(person).size();
        qInfo("100,000 people folded in %lld ms", timer.elapsed());
        QVERIFY(length > 0);
        QVERIFY2(timer.elapsed() < 2000, "Folding must never be waited for");
    }
};

MULTAQA_TEST(FoldTest)
#include "FoldTest.moc"
