// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "app/text/DifferingWords.h"
#include "support/TestProgram.h"

#include <QTest>

using namespace multaqa;

class DifferingWordsTest : public QObject
{
    Q_OBJECT

    static QStringList marked(const QString &text, const QString &other)
    {
        QStringList words;
        for (const TextRange &range : differingWords(text, other))
            words << text.mid(range.start, range.length);
        return words;
    }

private Q_SLOTS:
    void onlyTheWordsThatDifferAreMarked_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("other");
        QTest::addColumn<QStringList>("words");
        const auto row = [](const char *name, const char16_t *text, const char16_t *other, const QStringList &words) {
            QTest::newRow(name) << QString::fromUtf16(text) << QString::fromUtf16(other) << words;
        };
        row("equal", u"Advocacy officer", u"Advocacy officer", {});
        row("one more", u"منسّقة المناصرة والإعلام", u"منسّقة المناصرة", {QStringLiteral("والإعلام")});
        row("one less", u"منسّقة المناصرة", u"منسّقة المناصرة والإعلام", {});
        row("addresses", u"leila.attar@example.org", u"l.attar@mahjar.example.org", {QStringLiteral("leila")});
        row("another order", u"Attar Leila", u"Leila Attar", {QStringLiteral("Leila")});
        row("nothing beside", u"two words", u"", {QStringLiteral("two"), QStringLiteral("words")});
        row("nothing here", u"", u"two words", {});
        row("the end", u"by train, at noon", u"by car, at noon", {QStringLiteral("train")});
    }
    void onlyTheWordsThatDifferAreMarked()
    {
        QFETCH(QString, text);
        QFETCH(QString, other);
        QFETCH(QStringList, words);
        QCOMPARE(marked(text, other), words);
    }

    void aVeryLongTextIsComparedToItsFirstWords()
    {
        const QString text = QStringLiteral("word ").repeated(100000);
        QVERIFY(differingWords(text, QStringLiteral("other ").repeated(100000)).size() <= 500);
    }
};

MULTAQA_TEST(DifferingWordsTest)
#include "DifferingWordsTest.moc"
