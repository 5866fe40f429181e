// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "app/letters/formats/MailAddress.h"
#include "support/TestProgram.h"

#include <QTest>

using namespace multaqa;
using namespace Qt::Literals::StringLiterals;

class MailAddressTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMailboxIsReadHoweverItIsWritten_data()
    {
        QTest::addColumn<QByteArray>("raw");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("address");
        const QString leila = u"Leila Attar"_s;
        const QString address = u"leila@example.org"_s;
        QTest::newRow("bare") << QByteArray("leila@example.org") << QString() << address;
        QTest::newRow("angle") << QByteArray("Leila Attar <leila@example.org>") << leila << address;
        QTest::newRow("quoted") << QByteArray("\"Leila Attar\" <leila@example.org>") << leila << address;
        QTest::newRow("turned") << QByteArray("\"Attar, Leila\" <leila@example.org>") << leila << address;
        QTest::newRow("comment") << QByteArray("leila@example.org (Leila Attar)") << leila << address;
        QTest::newRow("where she works") << QByteArray("\"Leila Attar (ESCWA)\" <leila@example.org>") << leila
                                         << address;
        QTest::newRow("encoded")
            << QByteArray("=?utf-8?B?2YTZitmE2Yk=?=\r\n =?utf-8?B?INin2YTYudi32KfYsQ==?= <leila@example.org>")
            << u"ليلى العطار"_s << address;
        QTest::newRow("a comma in an encoded word")
            << QByteArray("=?utf-8?Q?Attar,_Leila?= <leila@example.org>") << leila << address;
        QTest::newRow("encoded within quotes")
            << QByteArray("\"=?utf-8?Q?Leila_Attar?=\" <leila@example.org>") << leila << address;
        QTest::newRow("an address for a name")
            << QByteArray("\"leila@example.org\" <leila@example.org>") << QString() << address;
        QTest::newRow("line ends that would be a header of their own")
            << QByteArray("=?utf-8?Q?Leila_Attar=0D=0ABcc:_all?= <leila@example.org>") << u"Leila Attar Bcc: all"_s
            << address;
    }
    void aMailboxIsReadHoweverItIsWritten()
    {
        QFETCH(QByteArray, raw);
        const auto list = MailAddress::listOf(raw);
        QCOMPARE(list.size(), size_t(1));
        QTEST(list.front().name, "name");
        QTEST(list.front().address, "address");
    }

    void severalAndGroupsAreReadInTheirOrder()
    {
        const auto list =
            MailAddress::listOf("Team: A <a@example.org>, \"B, C\" <b@example.org>; nobody, <c@example.org>");
        QCOMPARE(list.size(), size_t(3));
        QCOMPARE(list[0].address, u"a@example.org"_s);
        QCOMPARE(list[1].address, u"b@example.org"_s);
        QCOMPARE(list[2].address, u"c@example.org"_s);
    }

    void nonsenseIsNoAddress()
    {
        for (const QByteArray &raw : {QByteArray(), QByteArray("<>"), QByteArray("\"\\"), QByteArray("(((("),
                                      QByteArray("undisclosed-recipients:;"), QByteArray("a@"), QByteArray("=?=?=?")})
            QVERIFY(MailAddress::listOf(raw).empty());
        QVERIFY(MailAddress::listOf(QByteArray("a@b,").repeated(100000)).size() <= 100);
    }
};

MULTAQA_TEST(MailAddressTest)
#include "MailAddressTest.moc"
