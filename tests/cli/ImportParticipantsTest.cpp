// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "support/CommandRunner.h"
#include "support/TestProgram.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

namespace multaqa {

class ImportParticipantsTest : public QObject, private CommandRunner
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        startAfresh();
        run({QStringLiteral("new"), path("file.multaqa")});
        write(path("people.csv"), "name,email,country,food\n"
                                  "Leila Attar,leila@example.org,Lebanon,fish\n"
                                  "Huda Mansour,huda@@example.org,Lebanon,fish\n");
    }

    void theAnswerHasTheKeysOfTheContract()
    {
        const Answer answer = import({});
        QCOMPARE(answer.status, 0);
        QCOMPARE(answer.json[QStringLiteral("rows")].toInt(), 2);
        QCOMPARE(answer.json[QStringLiteral("added")].toInt(), 1);
        QCOMPARE(answer.json[QStringLiteral("updated")].toInt(), 0);
        QCOMPARE(answer.json[QStringLiteral("unchanged")].toInt(), 0);
        const QJsonObject refused = answer.json[QStringLiteral("refused")].toArray().first().toObject();
        QCOMPARE(refused[QStringLiteral("row")].toInt(), 3);
        QCOMPARE(refused[QStringLiteral("column")].toString(), QStringLiteral("email"));
        // Isolated, since an address stands in sentences of both directions.
        QCOMPARE(refused[QStringLiteral("why")].toString().remove(QChar(0x2068)).remove(QChar(0x2069)),
                 QStringLiteral("Row 3, column email: huda@@example.org is not an address. Write one address, such as "
                                "name@example.org, or several with semicolons."));
    }

    void aDryRunChangesNothing()
    {
        const QByteArray before = bytes(path("file.multaqa"));
        QCOMPARE(import({QStringLiteral("--dry-run")}).json[QStringLiteral("added")].toInt(), 1);
        QCOMPARE(bytes(path("file.multaqa")), before);
    }

    void aColumnMayBeNamed()
    {
        QCOMPARE(import({QStringLiteral("--map"), QStringLiteral("notes=food")}).status, 0);
        QVERIFY(exported(path("file.multaqa")).contains("\"notes\": \"fish\""));
        QCOMPARE(import({QStringLiteral("--map"), QStringLiteral("notes=drink")}).status, 2);
        QCOMPARE(import({QStringLiteral("--map"), QStringLiteral("shoe size=food")}).status, 2);
    }

    void aCellIsPutRightOnTheWay()
    {
        const Answer answer = import({QStringLiteral("--cell"), QStringLiteral("b3=huda@example.org")});
        QCOMPARE(answer.json[QStringLiteral("added")].toInt(), 2);
        QVERIFY(exported(path("file.multaqa")).contains("huda@example.org"));
        QCOMPARE(import({QStringLiteral("--cell"), QStringLiteral("Z3=huda@example.org")}).status, 2);
        QCOMPARE(import({QStringLiteral("--cell"), QStringLiteral("B9=huda@example.org")}).status, 2);
        QCOMPARE(import({QStringLiteral("--cell"), QStringLiteral("huda@example.org")}).status, 2);
    }

    void unknownColumnsAreKeptWhenAsked()
    {
        QCOMPARE(import({QStringLiteral("--keep")}).status, 0);
        QVERIFY(exported(path("file.multaqa")).contains("\"value\": \"fish\""));
    }

    void aTableWithoutNamesIsRefused()
    {
        write(path("people.csv"), "email,country\nleila@example.org,LB\n");
        const Answer answer = import({});
        QCOMPARE(answer.status, 3);
    }

    void whatIsExportedIsUnchangedWhenImported_data()
    {
        QTest::addColumn<QString>("ending");
        QTest::addColumn<QString>("language");
        for (const char *ending : {"xlsx", "csv", "vcf"})
            for (const char *language : {"ar", "en", "fr"})
                QTest::addRow("%s %s", ending, language)
                    << QString::fromLatin1(ending) << QString::fromLatin1(language);
    }

    void whatIsExportedIsUnchangedWhenImported()
    {
        QFETCH(QString, ending);
        QFETCH(QString, language);
        const QString file = sample();
        const QString out = path("people.") + ending;
        QCOMPARE(run({QStringLiteral("export"), QStringLiteral("participants"), file, out}, language).status, 0);
        const Answer answer = json({QStringLiteral("import"), QStringLiteral("participants"), file, out});
        QCOMPARE(answer.status, 0);
        QVERIFY(answer.json[QStringLiteral("rows")].toInt() >= 40);
        QCOMPARE(answer.json[QStringLiteral("unchanged")].toInt(), answer.json[QStringLiteral("rows")].toInt());
    }

private:
    Answer import(const QStringList &words) const
    {
        return json(QStringList{QStringLiteral("import"), QStringLiteral("participants"), path("file.multaqa"),
                                path("people.csv")} +
                    words);
    }
};

} // namespace multaqa

MULTAQA_TEST(multaqa::ImportParticipantsTest)
#include "ImportParticipantsTest.moc"
