// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "support/Check.h"
#include "support/CommandRunner.h"
#include "support/TestProgram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

namespace multaqa {

/// The real program, as a script runs it.
class CommandLineTest : public QObject, private CommandRunner
{
    Q_OBJECT

private Q_SLOTS:
    void init() { startAfresh(); }

    void theSampleIsWhatTheLetterSays();
    void allCommandsAnswerInTheirJson();
    void aWholeConferenceGoesThroughJsonUnchanged();
    void anAgendaIsWrittenInEachLanguage_data();
    void anAgendaIsWrittenInEachLanguage();
    void undoAndRedoGoBackAndForthOverTheWholeFile();
    void anUnnamedOrUnknownCommandIsWrongUse();
    void aMistakeInTheWordsIsWrongUse_data();
    void aMistakeInTheWordsIsWrongUse();
    void aRefusedImportChangesNothing_data();
    void aRefusedImportChangesNothing();
    void aFileOfSomethingElseIsNotOpened();
    void newNeverOverwrites();
    void aBackupIsAConferenceAndNeverOverwrites();
    void theHistoryNamesWhoWasNamed();
    void peopleAreFoundInBothScripts();
    void theChangesOfOneRecordAreListed();
    void oneDamagedRecordIsLeftOutAndTold();
};

void CommandLineTest::theSampleIsWhatTheLetterSays()
{
    const Answer info = json({QStringLiteral("info"), sample()});
    QCOMPARE(info.status, 0);
    QCOMPARE(info.json[QStringLiteral("participants")].toInt(), 40);
    QVERIFY(info.json[QStringLiteral("organisations")].toInt() >= 25);
    QCOMPARE(info.json[QStringLiteral("events")].toInt(), 2);
    QVERIFY(info.json[QStringLiteral("sessions")].toInt() >= 15);
    const QJsonObject all = QJsonDocument::fromJson(exported(path("sample.multaqa"))).object();
    int open = 0;
    const QJsonArray deadlineList = all.value(QStringLiteral("deadline")).toArray();
    for (const auto &deadline : deadlineList)
        open += deadline[QStringLiteral("day")].isNull();
    QCOMPARE(open, 1);
    QCOMPARE(all[QStringLiteral("conference")][QStringLiteral("mailbox")].toString(),
             QStringLiteral("gcmrrarabstates@iom.int"));
    QVERIFY(json({QStringLiteral("verify"), path("sample.multaqa")}).json[QStringLiteral("ok")].toBool());
}

void CommandLineTest::allCommandsAnswerInTheirJson()
{
    const QString file = sample();
    const auto keys = [&](const QStringList &words) { return json(words).json.object().keys(); };
    QCOMPARE(keys({QStringLiteral("undo"), file}),
             QStringList({QStringLiteral("changes"), QStringLiteral("step"), QStringLiteral("what")}));
    QCOMPARE(keys({QStringLiteral("redo"), file}),
             QStringList({QStringLiteral("changes"), QStringLiteral("step"), QStringLiteral("what")}));
    QCOMPARE(keys({QStringLiteral("verify"), file}), QStringList({QStringLiteral("ok"), QStringLiteral("problems")}));
    QCOMPARE(keys({QStringLiteral("backup"), file, path("b.multaqa")}),
             QStringList({QStringLiteral("ok"), QStringLiteral("out"), QStringLiteral("problems")}));
    QCOMPARE(keys({QStringLiteral("new"), path("n.multaqa")}), QStringList(QStringLiteral("file")));
    const QJsonObject step = json({QStringLiteral("history"), file}).json.array().first().toObject();
    for (const char *key : {"step", "when", "who", "what", "changes", "undone"})
        QVERIFY2(step.contains(QLatin1String(key)), key);
    const QJsonObject found =
        json({QStringLiteral("find"), file, QStringLiteral("haddad")}).json.array().first().toObject();
    QCOMPARE(found.keys(), QStringList({QStringLiteral("id"), QStringLiteral("kind"), QStringLiteral("text")}));
}

void CommandLineTest::aWholeConferenceGoesThroughJsonUnchanged()
{
    const QByteArray first = exported(sample());
    QVERIFY(first.size() > 10000);
    write(path("in.json"), first);
    run({QStringLiteral("new"), path("other.multaqa")});
    const Answer added =
        json({QStringLiteral("import"), QStringLiteral("conference"), path("other.multaqa"), path("in.json")});
    QCOMPARE(added.status, 0);
    QCOMPARE(added.json[QStringLiteral("refused")].toArray(), QJsonArray());
    QCOMPARE(exported(path("other.multaqa")), first);
    const Answer again =
        json({QStringLiteral("import"), QStringLiteral("conference"), path("other.multaqa"), path("in.json")});
    QCOMPARE(again.json[QStringLiteral("added")].toInt(), 0);
    QCOMPARE(again.json[QStringLiteral("updated")].toInt(), 0);
}

void CommandLineTest::anAgendaIsWrittenInEachLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("title");
    QTest::newRow("ar") << QStringLiteral("ar") << QStringLiteral("الجلسة الافتتاحية للمشاورة");
    QTest::newRow("en") << QStringLiteral("en") << QStringLiteral("Opening session of the consultation");
    QTest::newRow("fr") << QStringLiteral("fr") << QStringLiteral("Consultation multipartite");
    QTest::newRow("ar+en") << QStringLiteral("ar+en") << QStringLiteral("الجلسة الافتتاحية للمشاورة");
}

void CommandLineTest::anAgendaIsWrittenInEachLanguage()
{
    QFETCH(QString, language);
    QFETCH(QString, title);
    const QString out = path("agenda.pdf");
    const QString file = sample();
    QProcess process;
    process.start(QStringLiteral(MULTAQA_CLI),
                  {QStringLiteral("export"), QStringLiteral("agenda"), file, out, QStringLiteral("--lang"), language});
    QVERIFY(process.waitForFinished(60000));
    QCOMPARE(process.exitCode(), 0);
    process.start(QStringLiteral("pdfinfo"), {QStringLiteral("-struct-text"), out});
    QVERIFY(process.waitForFinished(60000));
    QVERIFY(QString::fromUtf8(process.readAllStandardOutput()).contains(title));
}

void CommandLineTest::undoAndRedoGoBackAndForthOverTheWholeFile()
{
    const QString file = sample();
    const QByteArray full = exported(file);
    QCOMPARE(run({QStringLiteral("undo"), file}).status, 0);
    QVERIFY(!QJsonDocument::fromJson(exported(file)).object().value(QStringLiteral("session")).toArray().count());
    const Answer nothing = run({QStringLiteral("undo"), file});
    QCOMPARE(nothing.status, 2);
    QVERIFY(nothing.errors.contains(QLatin1String("nothing to undo")));
    QCOMPARE(run({QStringLiteral("redo"), file}).status, 0);
    QCOMPARE(exported(file), full);
}

void CommandLineTest::anUnnamedOrUnknownCommandIsWrongUse()
{
    QCOMPARE(run({}).status, 2);
    const Answer unknown = run({QStringLiteral("explode"), path("x.multaqa")});
    QCOMPARE(unknown.status, 2);
    QVERIFY(unknown.out.isEmpty());
    QVERIFY(unknown.errors.contains(QLatin1String("export agenda")));
}

void CommandLineTest::aMistakeInTheWordsIsWrongUse_data()
{
    QTest::addColumn<QStringList>("words");
    const QString none = QStringLiteral("none.multaqa");
    QTest::newRow("no file") << QStringList{QStringLiteral("info")};
    QTest::newRow("too many words") << QStringList{QStringLiteral("info"), none, none};
    QTest::newRow("no date") << QStringList{QStringLiteral("info"), none, QStringLiteral("--today"),
                                            QStringLiteral("2021-02-30")};
    QTest::newRow("no language") << QStringList{QStringLiteral("info"), none, QStringLiteral("--lang"),
                                                QStringLiteral("de")};
    QTest::newRow("limit is no number") << QStringList{QStringLiteral("find"), none, QStringLiteral("x"),
                                                       QStringLiteral("--limit"), QStringLiteral("many")};
    QTest::newRow("not a pdf") << QStringList{QStringLiteral("export"), QStringLiteral("agenda"), none,
                                              QStringLiteral("a.doc")};
    QTest::newRow("no such table") << QStringList{QStringLiteral("history"), none, QStringLiteral("--of"),
                                                  QStringLiteral("journal_step"),
                                                  QStringLiteral("0176d158-65a2-7ebb-9016-9194b11d0277")};
}

void CommandLineTest::aMistakeInTheWordsIsWrongUse()
{
    QFETCH(QStringList, words);
    const Answer answer = run(words);
    QCOMPARE(answer.status, 2);
    QVERIFY(!answer.errors.isEmpty());
}

void CommandLineTest::aRefusedImportChangesNothing_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QByteArray>("data");
    QTest::newRow("no xml") << QStringLiteral("agenda") << QByteArray("hello");
    QTest::newRow("another xml") << QStringLiteral("agenda") << QByteArray("<html/>");
    QTest::newRow("cut xml") << QStringLiteral("agenda") << QByteArray("<schedule><conference><title>x</title>");
    QTest::newRow("no json") << QStringLiteral("conference") << QByteArray("{\"format\":");
    QTest::newRow("another json") << QStringLiteral("conference") << QByteArray("{\"a\":1}");
    QTest::newRow("a newer version") << QStringLiteral("conference")
                                     << QByteArray("{\"format\":\"multaqa-conference\",\"version\":99}");
}

void CommandLineTest::aRefusedImportChangesNothing()
{
    QFETCH(QString, kind);
    QFETCH(QByteArray, data);
    const QString file = sample();
    const QByteArray before = bytes(file);
    write(path("source"), data);
    const Answer answer = run({QStringLiteral("import"), kind, file, path("source")});
    QCOMPARE(answer.status, 3);
    QVERIFY2(answer.errors.contains(path("source")) || answer.errors.contains(QLatin1String("source")),
             qPrintable(answer.errors));
    QCOMPARE(bytes(file), before);
    const Answer missing = run({QStringLiteral("import"), kind, file, path("missing")});
    QCOMPARE(missing.status, 3);
    QCOMPARE(bytes(file), before);
}

void CommandLineTest::aFileOfSomethingElseIsNotOpened()
{
    write(path("letter.multaqa"), "Dear colleague");
    const Answer answer = run({QStringLiteral("info"), path("letter.multaqa")});
    QCOMPARE(answer.status, 4);
    QVERIFY(answer.errors.contains(QLatin1String("letter.multaqa")));
    QCOMPARE(bytes(path("letter.multaqa")), QByteArray("Dear colleague"));
    QCOMPARE(run({QStringLiteral("info"), path("missing.multaqa")}).status, 4);
}

void CommandLineTest::newNeverOverwrites()
{
    const QString file = sample();
    const QByteArray before = bytes(file);
    QCOMPARE(run({QStringLiteral("new"), file}).status, 3);
    QCOMPARE(bytes(file), before);
}

void CommandLineTest::aBackupIsAConferenceAndNeverOverwrites()
{
    const QString file = sample();
    QCOMPARE(run({QStringLiteral("backup"), file, path("copy.multaqa")}).status, 0);
    QVERIFY(json({QStringLiteral("verify"), path("copy.multaqa")}).json[QStringLiteral("ok")].toBool());
    QCOMPARE(exported(path("copy.multaqa")), exported(file));
    QCOMPARE(run({QStringLiteral("backup"), file, path("copy.multaqa")}).status, 3);
}

void CommandLineTest::theHistoryNamesWhoWasNamed()
{
    const QString file = path("named.multaqa");
    run({QStringLiteral("new"), file, QStringLiteral("--as"), QStringLiteral("هدى منصور")});
    QCOMPARE(json({QStringLiteral("history"), file}).json.array().first()[QStringLiteral("who")].toString(),
             QStringLiteral("هدى منصور"));
}

void CommandLineTest::peopleAreFoundInBothScripts()
{
    const QString file = sample();
    const QJsonArray latin = json({QStringLiteral("find"), file, QStringLiteral("HADDAD")}).json.array();
    QVERIFY(!latin.isEmpty());
    // without the vowel signs and with another alef, as one types
    QVERIFY(!json({QStringLiteral("find"), file, QStringLiteral("الحداد")}).json.array().isEmpty());
    QCOMPARE(json({QStringLiteral("find"), file, QStringLiteral("a"), QStringLiteral("--limit"), QStringLiteral("2")})
                 .json.array()
                 .size(),
             2);
    QCOMPARE(json({QStringLiteral("find"), file, QStringLiteral("qqqq")}).json.array().size(), 0);
}

void CommandLineTest::theChangesOfOneRecordAreListed()
{
    const QString file = sample();
    const QString id = json({QStringLiteral("find"), file, QStringLiteral("haddad")})
                           .json.array()
                           .first()[QStringLiteral("id")]
                           .toString();
    const QJsonArray changes =
        json({QStringLiteral("history"), file, QStringLiteral("--of"), QStringLiteral("participant"), id}).json.array();
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.first()[QStringLiteral("field")].toString(), QStringLiteral("+"));
}

void CommandLineTest::oneDamagedRecordIsLeftOutAndTold()
{
    QByteArray data = exported(sample());
    QVERIFY(data.contains("\"country\": \"LB\""));
    data.replace(data.indexOf("\"country\": \"LB\""), int(qstrlen("\"country\": \"LB\"")), "\"country\": \"Lebanon\"");
    write(path("in.json"), data);
    run({QStringLiteral("new"), path("other.multaqa")});
    const Answer answer =
        json({QStringLiteral("import"), QStringLiteral("conference"), path("other.multaqa"), path("in.json")});
    QCOMPARE(answer.status, 0);
    const QJsonArray refused = answer.json[QStringLiteral("refused")].toArray();
    QVERIFY(!refused.isEmpty());
    QVERIFY(refused.first()[QStringLiteral("row")].toInt() > 0);
    QVERIFY(!refused.first()[QStringLiteral("why")].toString().isEmpty());
    QVERIFY(json({QStringLiteral("verify"), path("other.multaqa")}).json[QStringLiteral("ok")].toBool());
}

} // namespace multaqa

MULTAQA_TEST(multaqa::CommandLineTest)
#include "CommandLineTest.moc"
