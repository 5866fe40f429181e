// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/requests/RequestMessage.h"

#include "support/Check.h"
#include "support/LetterFiles.h"
#include "support/TestProgram.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

using namespace multaqa;
using namespace Qt::Literals::StringLiterals;

class RequestMessageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoHundredMessagesInThreeLanguagesAreReadAsTheyWereWritten()
    {
        const std::vector<std::tuple<Language, QString, QString, QString>> written{
            {Language::Arabic, u"ليلى العطّار"_s, u"طلب مداخلة في الجلسة العامة الأولى حول حماية المهاجرين وحقوقهم"_s,
             u"السادة المحترمون،\nأودّ أن أتحدّث في الجلسة العامة عن حماية المهاجرين.\nمع التقدير"_s},
            {Language::English, u"Leila Attar"_s,
             u"Request to speak in the first plenary, on the protection of migrants"_s,
             u"Dear all,\nI would like to speak in the plenary on the protection of migrants.\nBest"_s},
            {Language::French, u"Léïla Benaïssa"_s,
             u"Demande d'intervention à la séance plénière : protection des réfugiés"_s,
             u"Madame, Monsieur,\nje souhaite intervenir en plénière, même brièvement.\nCordialement"_s}};
        for (quint32 seed = 0; seed < 200; ++seed) {
            QRandomGenerator random(seed);
            const auto &[language, name, subject, text] = written[seed % written.size()];
            const QByteArray bytes =
                mailOf(subject, text, language, random, {name, "leila@example.org", "Thu, 04 Feb 2021 10:15:00 +0200"});
            const auto message = RequestMessage::readBytes(bytes, u"a.eml"_s);
            VERIFY_OK(message);
            QCOMPARE(message->subject, subject);
            QCOMPARE(message->senders.size(), size_t(1));
            QCOMPARE(message->senders.front(), (MailAddress{name, u"leila@example.org"_s}));
            QCOMPARE(message->sentAt, QDateTime(QDate(2021, 2, 4), QTime(8, 15), Qt::UTC));
            for (const QString &line : text.split(u'\n'))
                QVERIFY2(message->text.contains(line), qPrintable(QString::number(seed) + u' ' + message->text));
            QVERIFY(!message->text.contains(u"alert"_s));
        }
    }

    void anInstantIsReadWithItsZone_data()
    {
        QTest::addColumn<QByteArray>("date");
        QTest::addColumn<QDateTime>("instant");
        const QDateTime instant(QDate(2021, 2, 4), QTime(8, 15), Qt::UTC);
        QTest::newRow("offset") << QByteArray("Thu, 4 Feb 2021 10:15:00 +0200") << instant;
        QTest::newRow("comment") << QByteArray("Thu, 04 Feb 2021 10:15:00 +0200 (EET)") << instant;
        QTest::newRow("no weekday, no seconds") << QByteArray("4 February 2021 08:15 GMT") << instant;
        QTest::newRow("two digits") << QByteArray("04 Feb 21 03:15:00 EST") << instant;
        QTest::newRow("west") << QByteArray("Wed, 03 Feb 2021 22:45:00 -0930") << instant;
        QTest::newRow("nonsense") << QByteArray("yesterday") << QDateTime();
        QTest::newRow("no such day") << QByteArray("31 Feb 2021 10:15:00 +0200") << QDateTime();
        QTest::newRow("a clock that was never set") << QByteArray("1 Jan 1970 00:00:00 +0000") << QDateTime();
    }
    void anInstantIsReadWithItsZone()
    {
        QFETCH(QByteArray, date);
        QFETCH(QDateTime, instant);
        QCOMPARE(RequestMessage::instantOf(date), instant.isValid() ? std::optional(instant) : std::nullopt);
    }

    void withoutADateTheLastServerSaysWhenItCame()
    {
        const auto message = RequestMessage::readBytes("Received: from b by c; Thu, 4 Feb 2021 10:15:00 +0200\n"
                                                       "Received: from a by b; Wed, 3 Feb 2021 10:15:00 +0200\n"
                                                       "From: a@example.org\n\nHello\n",
                                                       u"a.eml"_s);
        VERIFY_OK(message);
        QCOMPARE(message->sentAt, QDateTime(QDate(2021, 2, 4), QTime(8, 15), Qt::UTC));
    }

    void whatIsNoMessageIsRefusedByItsName()
    {
        for (const QByteArray &bytes :
             {QByteArray(), QByteArray("Dear all"), QByteArray("PK\x03\x04 something"),
              QByteArray("\xD0\xCF\x11\xE0 Outlook"), QByteArray("Subject: no sender\n\nx")}) {
            const auto refused = RequestMessage::readBytes(bytes, u"odd.eml"_s);
            QVERIFY(!refused);
            QCOMPARE(refused.error().kind, ErrorKind::Refused);
            QVERIFY2(refused.error().message.contains(u"odd.eml"_s), qPrintable(refused.error().message));
        }
        const auto missing = RequestMessage::read(u"/nowhere/a.eml"_s);
        QVERIFY(!missing && missing.error().message.contains(u"a.eml"_s));
    }

    void aHostileMessageIsReadInNoTimeAndDoesNothing_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray head = "From: a@example.org\nSubject: x\n";
        QTest::newRow("endless line") << head + "X: " + QByteArray(4'000'000, 'a') + "\n\n" +
                                             QByteArray(4'000'000, 'b');
        QTest::newRow("endless subject") << "From: a@example.org\nSubject: " +
                                                QByteArray("=?utf-8?B?2YQ=?= ").repeated(200'000) + "\n\nx";
        QByteArray fields = head;
        for (int i = 0; i < 200'000; ++i)
            fields += "X-" + QByteArray::number(i) + ": y\n";
        QTest::newRow("many fields") << fields + "\nx";
        QTest::newRow("folded for ever") << "From: a@example.org\nSubject: x\n" +
                                                QByteArray(" y\n").repeated(1'000'000) + "\nx";
        QByteArray nested = head;
        for (int i = 0; i < 5'000; ++i)
            nested += "Content-Type: multipart/mixed; boundary=b" + QByteArray::number(i) + "\n\n--b" +
                      QByteArray::number(i) + '\n';
        QTest::newRow("nested bomb") << nested + "\ninside\n";
        QTest::newRow("many parts") << head + "Content-Type: multipart/mixed; boundary=b\n\n" +
                                           QByteArray("--b\n\nx\n").repeated(300'000);
        QTest::newRow("boundary in itself") << head + "Content-Type: multipart/mixed; boundary=\"\"\n\n--\n--\n--\n";
        QTest::newRow("nulls") << head + "\n" + QByteArray(100'000, '\0') + "after";
        QTest::newRow("injection") << QByteArray(
            "From: =?utf-8?Q?a=0D=0ABcc:_b@example.org?= <a@example.org>\nSubject: "
            "=?utf-8?Q?x=0D=0A=0D=0Ay=00?=\n\nx");
        QTest::newRow("page") << head +
                                     "Content-Type: text/html\n\n<img src=http://127.0.0.1:9/x><script>x()</script>"
                                     "<a href='file:///etc/passwd'>y</a>" +
                                     QByteArray("<div>").repeated(200'000);
    }
    void aHostileMessageIsReadInNoTimeAndDoesNothing()
    {
        QFETCH(QByteArray, bytes);
        QElapsedTimer timer;
        timer.start();
        const auto message = RequestMessage::readBytes(bytes, u"hostile.eml"_s);
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
        if (!message)
            return;
        QVERIFY(message->text.size() <= RequestMessage::longestText);
        QVERIFY(message->subject.size() <= 500);
        for (const QString &line :
             {message->subject, message->senders.front().name, message->senders.front().address, message->messageId})
            for (const QChar character : line)
                QVERIFY2(character.isPrint(), qPrintable(line));
        QVERIFY(!message->text.contains(QChar::Null));
    }

    void whatIsTooLargeIsRefused()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"large.eml"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("From: a@example.org\n\n") > 0);
        QVERIFY(file.resize(RequestMessage::largestFile + 1));
        file.close();
        const auto refused = RequestMessage::read(file.fileName());
        QVERIFY(!refused && refused.error().message.contains(u"large.eml"_s));
    }
};

MULTAQA_TEST(RequestMessageTest)
#include "RequestMessageTest.moc"
