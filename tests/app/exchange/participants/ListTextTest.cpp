// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/participants/ListText.h"
#include "support/TestProgram.h"

#include <QTest>

using namespace multaqa;

/// Several values in one cell.
class ListTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsJoinedIsSplitAgain_data()
    {
        QTest::addColumn<QStringList>("values");
        QTest::addColumn<QString>("text");
        QTest::newRow("none") << QStringList() << QString();
        QTest::newRow("one") << QStringList{QStringLiteral("VIP")} << QStringLiteral("VIP");
        QTest::newRow("two") << QStringList{QStringLiteral("a@b.org"), QStringLiteral("c@d.org")}
                             << QStringLiteral("a@b.org; c@d.org");
        QTest::newRow("semicolons and quotation marks")
            << QStringList{QStringLiteral("A; B"), QStringLiteral("\"C\""), QStringLiteral("5\" disk")}
            << QStringLiteral("\"A; B\"; \"\"\"C\"\"\"; 5\" disk");
        QTest::newRow("Arabic semicolon")
            << QStringList{QStringLiteral("أ؛ ب"), QStringLiteral("ج")} << QStringLiteral("\"أ؛ ب\"; ج");
        QTest::newRow("no address for correspondence")
            << QStringList{QString(), QStringLiteral("c@d.org")} << QStringLiteral("; c@d.org");
    }
    void whatIsJoinedIsSplitAgain()
    {
        QFETCH(QStringList, values);
        QFETCH(QString, text);
        QCOMPARE(ListText::joined(values), text);
        QCOMPARE(ListText::split(text), values);
    }

    void whatPeopleTypeIsSplit()
    {
        QCOMPARE(ListText::split(QStringLiteral(" VIP ;press;; media؛ وفد ; ")),
                 QStringList(
                     {QStringLiteral("VIP"), QStringLiteral("press"), QStringLiteral("media"), QStringLiteral("وفد")}));
        QCOMPARE(ListText::split(QStringLiteral("   ")), QStringList());
        QCOMPARE(ListText::split(QStringLiteral("\"never closed; VIP")),
                 QStringList{QStringLiteral("never closed; VIP")});
    }
};

MULTAQA_TEST(ListTextTest)
#include "ListTextTest.moc"
