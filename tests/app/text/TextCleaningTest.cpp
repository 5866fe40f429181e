// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "app/text/TextCleaning.h"
#include "support/TestProgram.h"

#include <QRandomGenerator>
#include <QTest>

using namespace multaqa;
using namespace Qt::Literals::StringLiterals;

class TextCleaningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneLineIsOneLine()
    {
        QCOMPARE(cleanText(u" Huda\r\n\tMansour \u2028 Beirut\n"_s, TextLines::One), u"Huda Mansour Beirut"_s);
        QCOMPARE(cleanText(u"a\rBcc: x"_s, TextLines::One), u"a Bcc: x"_s);
    }

    void linesAreKeptAndTidied()
    {
        QCOMPARE(cleanText(u"\n\n  one  \r\ntwo\r\r\r\r\nthree\tcolumn\u2029 four\n\n"_s, TextLines::Many),
                 u"one\ntwo\n\nthree\tcolumn\n four"_s);
    }

    void controlCharactersAreTakenOut()
    {
        QString text = u"a"_s;
        for (char16_t code = 0; code < 0x20; ++code)
            if (code < u'\t' || code > u'\r')
                text += QChar(code);
        text += u"\u007F\u0080\u009F\uFEFF\uFFFE\uFFFF\uFDD0"_s;
        QCOMPARE(cleanText(QString(text + u'b'), TextLines::Many), u"ab"_s);
    }

    void halfASurrogatePairIsReplaced()
    {
        QCOMPARE(cleanText(QString(u"a"_s + QChar(0xD83D) + u"b"_s + QChar(0xDE00)), TextLines::One),
                 u"a\uFFFDb\uFFFD"_s);
        QCOMPARE(cleanText(u"😀"_s, TextLines::One), u"😀"_s);
    }

    void textIsComposed() { QCOMPARE(cleanText(u"e\u0301 \u0627\u0655"_s, TextLines::One), u"é إ"_s); }

    void theDirectionOfTheRestCannotBeTurned()
    {
        QCOMPARE(cleanText(u"report\u202Exslx\u202C.pdf\u2067"_s, TextLines::One), u"reportxslx.pdf"_s);
    }

    void whatWritersNeedStays()
    {
        QCOMPARE(cleanText(u"می\u200Cخواهم"_s, TextLines::One), u"می\u200Cخواهم"_s);
        QCOMPARE(cleanText(u"Priorités\u00A0: 1\u202F000"_s, TextLines::One), u"Priorités\u00A0: 1\u202F000"_s);
        QCOMPARE(cleanText(u"<b>=SUM(A1)</b> & 'x'"_s, TextLines::One), u"<b>=SUM(A1)</b> & 'x'"_s);
    }

    void cleaningTwiceChangesNothingMore()
    {
        QRandomGenerator random(73195);
        for (int round = 0; round < 30000; ++round) {
            QString text;
            for (int i = random.bounded(14); i > 0; --i)
                text += QChar(char16_t(random.bounded(3) == 0   ? random.bounded(0x40)
                                       : random.bounded(2) == 0 ? 0x2000 + random.bounded(0x70)
                                                                : random.bounded(0x10000)));
            for (TextLines lines : {TextLines::One, TextLines::Many}) {
                const QString cleaned = cleanText(text, lines);
                QCOMPARE(cleanText(cleaned, lines), cleaned);
                QVERIFY(cleaned.isValidUtf16());
                QVERIFY(lines == TextLines::Many || !cleaned.contains(u'\n'));
            }
        }
    }
};

MULTAQA_TEST(TextCleaningTest)
#include "TextCleaningTest.moc"
