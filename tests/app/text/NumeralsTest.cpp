// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "app/text/Numerals.h"
#include "support/TestProgram.h"

#include <QTest>

using namespace multaqa;
using namespace Qt::Literals::StringLiterals;

class NumeralsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allThreeKindsOfDigitsBecomeLatin()
    {
        QCOMPARE(toLatinDigits(u"٢٣ ۲۳ 23"_s), u"23 23 23"_s);
        QCOMPARE(toLatinDigits(u"٠١٢٣٤٥٦٧٨٩"_s), u"0123456789"_s);
        QCOMPARE(toLatinDigits(u"۰۱۲۳۴۵۶۷۸۹"_s), u"0123456789"_s);
    }

    void allThreeKindsOfDigitsBecomeArabicIndic()
    {
        QCOMPARE(toArabicIndicDigits(u"٢٣ ۲۳ 23"_s), u"٢٣ ٢٣ ٢٣"_s);
        QCOMPARE(withDigits(u"القرار 73/195"_s, Digits::ArabicIndic), u"القرار ٧٣/١٩٥"_s);
    }

    void nothingButDigitsChanges()
    {
        for (char32_t code = 0; code <= 0xFFFF; ++code) {
            const QChar character{char16_t(code)};
            if (digitValue(character) >= 0)
                continue;
            QCOMPARE(toLatinDigits(QString(character)), QString(character));
            QCOMPARE(toArabicIndicDigits(QString(character)), QString(character));
        }
    }

    void thereAndBackIsTheSame()
    {
        const QString text = u"2021-02-23 09:30"_s;
        QCOMPARE(toLatinDigits(toArabicIndicDigits(text)), text);
    }

    void onlyArabicIsWrittenWithTheChosenDigits()
    {
        QCOMPARE(digitsIn(Language::Arabic, Digits::ArabicIndic), Digits::ArabicIndic);
        QCOMPARE(digitsIn(Language::English, Digits::ArabicIndic), Digits::Latin);
        QCOMPARE(digitsIn(Language::French, Digits::ArabicIndic), Digits::Latin);
    }

    void largeNumbersAreGroupedAsTheLanguageDoes()
    {
        QCOMPARE(formatNumber(12500, Language::English, Digits::ArabicIndic), u"12,500"_s);
        QCOMPARE(formatNumber(12500, Language::French, Digits::Latin), u"12\u202F500"_s);
        QCOMPARE(formatNumber(12500, Language::Arabic, Digits::Latin), u"12,500"_s);
        QCOMPARE(formatNumber(12500, Language::Arabic, Digits::ArabicIndic), u"١٢٬٥٠٠"_s);
        QCOMPARE(formatShare(1, 4, Language::English, Digits::ArabicIndic), u"25%"_s);
        QCOMPARE(formatShare(2, 3, Language::French, Digits::Latin), u"67\u00A0%"_s);
        QCOMPARE(formatShare(1, 4, Language::Arabic, Digits::ArabicIndic), u"٢٥٪"_s);
        QCOMPARE(formatShare(0, 0, Language::English, Digits::Latin), QString());
        QCOMPARE(formatNumber(0, Language::Arabic, Digits::ArabicIndic), u"٠"_s);
    }
};

MULTAQA_TEST(NumeralsTest)
#include "NumeralsTest.moc"
