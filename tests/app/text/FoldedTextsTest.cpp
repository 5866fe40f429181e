// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "app/text/FoldedTexts.h"
#include "app/text/Fold.h"
#include "support/TestProgram.h"

#include <QRandomGenerator>
#include <QTest>

using namespace multaqa;

class FoldedTextsTest : public QObject
{
    Q_OBJECT

    static QString randomWord(QRandomGenerator &random, QStringView letters, int longest)
    {
        QString word;
        for (int length = random.bounded(1, longest + 1); length > 0; --length)
            word += letters[random.bounded(letters.size())];
        return word;
    }

private Q_SLOTS:
    void aTermIsFoundInTheTextsInWhichAPlainScanFindsIt()
    {
        // Few letters, so that hits are many, at all ends, and overlap.
        constexpr QStringView letters = u"abAÉاأبةء 1-";
        QRandomGenerator random(20210223);
        FoldedTexts texts;
        std::vector<QStringList> plain;
        for (int i = 0; i < 3000; ++i) {
            QStringList lines;
            for (int line = random.bounded(4); line > 0; --line)
                lines << randomWord(random, letters, 12);
            texts.add(lines.join(u'\n'));
            plain.push_back(lines);
        }
        QCOMPARE(texts.count(), plain.size());
        for (int i = 0; i < 1500; ++i) {
            const QString term = fold(randomWord(random, letters, 5));
            std::vector<quint8> marks(texts.count(), 0);
            texts.mark(term.toUtf8(), marks);
            for (size_t text = 0; text < plain.size(); ++text) {
                const bool isThere =
                    term.isEmpty() || std::any_of(plain[text].begin(), plain[text].end(),
                                                  [&](const QString &line) { return fold(line).contains(term); });
                QVERIFY2((marks[text] != 0) == isThere, qPrintable(term));
                QCOMPARE(texts.contains(text, term.toUtf8()), isThere);
            }
        }
    }

    void nothingIsFoundAcrossLinesOrTexts()
    {
        FoldedTexts texts;
        texts.add(u"ab\ncd");
        texts.add({});
        texts.add(u"ef");
        for (const char *term : {"bc", "b c", "df", "abcd"}) {
            std::vector<quint8> marks(3, 0);
            texts.mark(term, marks);
            QCOMPARE(marks, std::vector<quint8>(3, 0));
        }
    }

    void nothingIsFoundInNothing()
    {
        const FoldedTexts texts;
        std::vector<quint8> marks;
        texts.mark("a", marks);
        QVERIFY(marks.empty());
    }
};

MULTAQA_TEST(FoldedTextsTest)
#include "FoldedTextsTest.moc"
