// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "support/Check.h"
#include "support/CommandRunner.h"
#include "support/TestProgram.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonObject>

#include <random>

namespace multaqa {

/// What the command line says no to: with its status and its sentence, and nothing changed.
class RefusalTest : public QObject, private CommandRunner
{
    Q_OBJECT

private Q_SLOTS:
    void init() { startAfresh(); }

    void aRefusalIsOneDocumentAndItsSentence_data();
    void aRefusalIsOneDocumentAndItsSentence();
    void anExportOverwritesNoConference_data();
    void anExportOverwritesNoConference();
    void jsonOfAnotherFormIsRefusedAsAWhole_data();
    void jsonOfAnotherFormIsRefusedAsAWhole();
    void aFileOfADifficultNameIsAFileLikeAnother();
    void aCommandThatIsKilledIsDoneOrNotDone();
};

void RefusalTest::aRefusalIsOneDocumentAndItsSentence_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("status");
    QTest::newRow("no command") << QStringList() << 2;
    QTest::newRow("no such command") << QStringList{QStringLiteral("explode")} << 2;
    QTest::newRow("too few words") << QStringList{QStringLiteral("backup"), QStringLiteral("FILE")} << 2;
    QTest::newRow("no such event") << QStringList{QStringLiteral("export"),  QStringLiteral("agenda"),
                                                  QStringLiteral("FILE"),    QStringLiteral("OUT.pdf"),
                                                  QStringLiteral("--event"), QStringLiteral("first")}
                                   << 2;
    QTest::newRow("nothing to redo") << QStringList{QStringLiteral("redo"), QStringLiteral("FILE")} << 2;
    QTest::newRow("there already") << QStringList{QStringLiteral("new"), QStringLiteral("FILE")} << 3;
    QTest::newRow("backup of itself") << QStringList{QStringLiteral("backup"), QStringLiteral("FILE"),
                                                     QStringLiteral("FILE")}
                                      << 3;
    QTest::newRow("no source") << QStringList{QStringLiteral("import"), QStringLiteral("agenda"),
                                              QStringLiteral("FILE"), QStringLiteral("OUT.xml")}
                               << 3;
    QTest::newRow("no file") << QStringList{QStringLiteral("info"), QStringLiteral("OUT.multaqa")} << 4;
    QTest::newRow("no folder") << QStringList{QStringLiteral("backup"), QStringLiteral("FILE"),
                                              QStringLiteral("OUT/copy.multaqa")}
                               << 4;
}

void RefusalTest::aRefusalIsOneDocumentAndItsSentence()
{
    QFETCH(QStringList, words);
    QFETCH(int, status);
    const QString file = sample();
    const QByteArray before = bytes(file);
    words.replaceInStrings(QStringLiteral("FILE"), file);
    words.replaceInStrings(QStringLiteral("OUT"), path("out"));
    QSet<QString> sentences;
    for (const char *language : {"ar", "en", "fr"}) {
        const Answer answer = run(QStringList{QStringLiteral("--json")} + words, QString::fromLatin1(language));
        QCOMPARE(answer.status, status);
        QVERIFY(answer.json.isObject());
        QCOMPARE(answer.json[QStringLiteral("error")].toString(), answer.errors.trimmed());
        QVERIFY(!answer.errors.trimmed().isEmpty());
        sentences << answer.errors;
        const Answer forAPerson = run(words, QString::fromLatin1(language));
        QCOMPARE(forAPerson.status, status);
        QVERIFY(forAPerson.out.isEmpty());
    }
    QCOMPARE(sentences.size(), 3);
    QCOMPARE(bytes(file), before);
}

void RefusalTest::anExportOverwritesNoConference_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("out");
    QTest::newRow("itself") << QStringLiteral("conference") << QStringLiteral("sample.multaqa");
    QTest::newRow("itself by another name") << QStringLiteral("conference") << QStringLiteral("link.json");
    QTest::newRow("another") << QStringLiteral("conference") << QStringLiteral("other.multaqa");
    QTest::newRow("an agenda") << QStringLiteral("agenda") << QStringLiteral("link.pdf");
}

void RefusalTest::anExportOverwritesNoConference()
{
    QFETCH(QString, kind);
    QFETCH(QString, out);
    const QString file = sample();
    run({QStringLiteral("new"), path("other.multaqa")});
    QVERIFY(QFile::link(file, path("link.json")) && QFile::link(file, path("link.pdf")));
    const QByteArray before = bytes(file);
    const QByteArray other = bytes(path("other.multaqa"));
    const Answer answer = run({QStringLiteral("export"), kind, file, path(qPrintable(out))});
    QCOMPARE(answer.status, 3);
    QVERIFY2(answer.errors.contains(out), qPrintable(answer.errors));
    QCOMPARE(bytes(file), before);
    QCOMPARE(bytes(path("other.multaqa")), other);
}

void RefusalTest::jsonOfAnotherFormIsRefusedAsAWhole_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("named");
    const QByteArray start = R"({"format":"multaqa-conference","version":1,)";
    QTest::newRow("no version") << QByteArray(R"({"format":"multaqa-conference"})") << QStringLiteral("version");
    QTest::newRow("version as text") << QByteArray(R"({"format":"multaqa-conference","version":"1"})")
                                     << QStringLiteral("version");
    QTest::newRow("an unknown key") << QByteArray(start + R"("sesion":[]})") << QStringLiteral("sesion");
    QTest::newRow("no list") << QByteArray(start + R"("session":{}})") << QStringLiteral("session");
    QTest::newRow("no object") << QByteArray(start + R"("conference":[]})") << QStringLiteral("conference");
    QTest::newRow("nested too deeply") << QByteArray(start + "\"session\":" + QByteArray(10000, '[') +
                                                     QByteArray(10000, ']') + '}')
                                       << QStringLiteral("in.json");
    QTest::newRow("no UTF-8") << QByteArray(start + "\"session\":[\"\xff\"]}") << QStringLiteral("in.json");
}

void RefusalTest::jsonOfAnotherFormIsRefusedAsAWhole()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, named);
    const QString file = sample();
    const QByteArray before = bytes(file);
    write(path("in.json"), json);
    const Answer answer = run({QStringLiteral("import"), QStringLiteral("conference"), file, path("in.json")});
    QCOMPARE(answer.status, 3);
    QVERIFY2(answer.errors.contains(named) && answer.errors.contains(QLatin1String("in.json")),
             qPrintable(answer.errors));
    QCOMPARE(bytes(file), before);
}

void RefusalTest::aFileOfADifficultNameIsAFileLikeAnother()
{
    const QString file = path("مؤتمر 100% (نهائي) %1 ;'.multaqa");
    QCOMPARE(run({QStringLiteral("new"), file, QStringLiteral("--sample")}).status, 0);
    QCOMPARE(run({QStringLiteral("undo"), file}).status, 0);
    const Answer answer = json({QStringLiteral("verify"), file});
    QVERIFY(answer.json[QStringLiteral("ok")].toBool());
    const Answer again = run({QStringLiteral("new"), file});
    QVERIFY2(again.errors.contains(file), qPrintable(again.errors));
}

void RefusalTest::aCommandThatIsKilledIsDoneOrNotDone()
{
    const QString file = sample();
    const QByteArray full = exported(file);
    run({QStringLiteral("undo"), file});
    const QByteArray empty = exported(file);
    QVERIFY(full != empty);
    std::mt19937 random(20210223);
    bool isFull = false;
    for (int kill = 0; kill < 25; ++kill) {
        QProcess process;
        process.start(QStringLiteral(MULTAQA_CLI), {isFull ? QStringLiteral("undo") : QStringLiteral("redo"), file});
        QVERIFY(process.waitForStarted());
        QElapsedTimer spin;
        spin.start();
        for (const qint64 until = random() % 120'000'000; spin.nsecsElapsed() < until;)
            continue;
        process.kill();
        QVERIFY(process.waitForFinished());
        const bool isAcknowledged = process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;

        // Whoever comes first, though he only reads, meets a whole file.
        const Answer verified = json({QStringLiteral("verify"), file});
        QVERIFY2(verified.json[QStringLiteral("ok")].toBool(), qPrintable(verified.errors));
        const QByteArray now = exported(file);
        QVERIFY(now == full || now == empty);
        QVERIFY(!isAcknowledged || (now == full) != isFull);
        isFull = now == full;
    }
}

} // namespace multaqa

MULTAQA_TEST(multaqa::RefusalTest)
#include "RefusalTest.moc"
