// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "app/text/Collation.h"
#include "support/TestProgram.h"

#include <QTest>

#include <algorithm>

using namespace multaqa;

/// The alphabetical order of each language.
class CollationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsStandInTheOrderOfTheirLanguage_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QStringList>("ordered");
        QTest::newRow("Arabic, by the word behind the article")
            << Language::Arabic
            << QStringList{
                   QStringLiteral("الأردن"), QStringLiteral("ألبانيا"), QStringLiteral("الإمارات العربية المتحدة"),
                   QStringLiteral("تونس"),   QStringLiteral("الجزائر"), QStringLiteral("لبنان"),
                   QStringLiteral("اليمن")};
        QTest::newRow("French, accents last") << Language::French
                                              << QStringList{QStringLiteral("cote"), QStringLiteral("Égypte"),
                                                             QStringLiteral("Érythrée"), QStringLiteral("Fidji")};
        QTest::newRow("English, numbers by value")
            << Language::English
            << QStringList{QStringLiteral("hall 2"), QStringLiteral("Hall 10"), QStringLiteral("Yemen")};
    }
    void wordsStandInTheOrderOfTheirLanguage()
    {
        QFETCH(Language, language);
        QFETCH(QStringList, ordered);
        const Collation collation(language);
        QStringList sorted = ordered;
        std::reverse(sorted.begin(), sorted.end());
        std::sort(sorted.begin(), sorted.end(),
                  [&](const QString &a, const QString &b) { return collation.key(a) < collation.key(b); });
        QCOMPARE(sorted, ordered);
    }

    void theArticleCountsWhereItIsWished()
    {
        const Collation collation(Language::Arabic, ArabicArticle::Counts);
        QVERIFY(collation.key(QStringLiteral("الجزائر")) < collation.key(QStringLiteral("تونس")));
    }
};

MULTAQA_TEST(CollationTest)
#include "CollationTest.moc"
