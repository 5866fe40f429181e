// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "support/CommandRunner.h"
#include "support/TestProgram.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace multaqa;

class ReportsCommandTest : public QObject, private CommandRunner
{
    Q_OBJECT

    static QString s(const char *text) { return QString::fromUtf8(text); }
    QJsonArray reports(const QString &file, const char *today = "2021-02-08") const
    {
        return json({s("--today"), s(today), s("reports"), file}).json.array();
    }
    QJsonObject report(const QString &file, const QString &id) const
    {
        for (const auto &each : reports(file))
            if (each.toObject().value(s("id")).toString() == id)
                return each.toObject();
        return {};
    }
    static QString idOf(const QJsonArray &all, int at) { return all.at(at).toObject().value(s("id")).toString(); }
    QString pdf(const char *name = "report.pdf") const
    {
        write(path(name), "%PDF-1.7 report");
        return path(name);
    }
    /// A form's export of twenty people.
    QString answers() const
    {
        QByteArray csv = "Timestamp,Email,Language,هل تعرف الاتفاق؟\r\n";
        for (int i = 0; i < 20; ++i)
            csv += QStringLiteral("2021-01-13 10:00,p%1@example.org,%2,%3\r\n")
                       .arg(i)
                       .arg(i < 10 ? s("ar") : s("fr"), i % 2 ? s("نعم") : s("لا"))
                       .toUtf8();
        write(path("answers.csv"), csv);
        return path("answers.csv");
    }

private Q_SLOTS:
    void init() { startAfresh(); }

    void theSamplesReportsAreToldInTheirShape()
    {
        const QString file = sample();
        const QJsonArray all = reports(file);
        QCOMPARE(all.size(), 3);
        for (const auto &each : all)
            for (const char *key : {"id", "title", "authors", "organisations", "joint", "language", "received", "late",
                                    "published", "link", "document"})
                QVERIFY2(each.toObject().contains(s(key)), key);
        QCOMPARE(all.at(0).toObject().value(s("received")).toString(), s("2021-02-01"));
        QCOMPARE(all.at(1).toObject().value(s("joint")).toBool(), true);
        QVERIFY(all.at(2).toObject().value(s("received")).isNull());
        QCOMPARE(all.at(2).toObject().value(s("overdue")).toBool(), false);
        QCOMPARE(reports(file, "2021-02-17").at(2).toObject().value(s("overdue")).toBool(), true);
    }

    void theMissingAreOrganisationsThatTakePart()
    {
        const QString file = sample();
        const QJsonArray missing = json({s("reports"), file, s("--missing")}).json.array();
        QVERIFY(!missing.isEmpty());
        QSet<QString> ids;
        for (const auto &each : missing)
            ids << each.toObject().value(s("id")).toString();
        for (const auto &each : reports(file))
            if (!each.toObject().value(s("received")).isNull())
                for (const auto &author : each.toObject().value(s("organisations")).toArray())
                    QVERIFY(!ids.contains(author.toString()));
    }

    void aReportIsAddedWithItsDocumentAndUndone()
    {
        const QString file = sample();
        const QByteArray before = exported(file);
        const QString author =
            json({s("reports"), file, s("--missing")}).json.array().at(0).toObject().value(s("id")).toString();
        const Answer added =
            json({s("--today"), s("2021-02-17"), s("report"), s("add"), file, s("--title"), s("تقرير تونس"), s("--by"),
                  author, s("--language"), s("fr"), s("--document"), pdf()});
        QVERIFY2(added.status == 0, qPrintable(added.errors));
        const QString id = added.json.object().value(s("id")).toString();
        const QJsonObject told = report(file, id);
        QCOMPARE(told.value(s("title")).toString(), s("تقرير تونس"));
        QCOMPARE(told.value(s("received")).toString(), s("2021-02-17"));
        QCOMPARE(told.value(s("late")).toBool(), true);
        QCOMPARE(told.value(s("document")).toString(), s("report.pdf"));
        QCOMPARE(told.value(s("sha256")).toString(),
                 QString::fromLatin1(QCryptographicHash::hash("%PDF-1.7 report", QCryptographicHash::Sha256).toHex()));
        const Answer out = json({s("report"), s("document"), file, id, path("out.pdf")});
        QCOMPARE(out.status, 0);
        QCOMPARE(bytes(path("out.pdf")), QByteArray("%PDF-1.7 report"));
        QCOMPARE(run({s("undo"), file}).status, 0);
        QCOMPARE(exported(file), before);
    }

    void whatIsNotSaidStays()
    {
        const QString file = sample();
        const QString id = idOf(reports(file), 1);
        const QJsonObject before = report(file, id);
        const Answer edited = run({s("report"), s("edit"), file, id, s("--received"), s("none")});
        QVERIFY2(edited.status == 0, qPrintable(edited.errors));
        QJsonObject expected = before;
        expected.insert(s("received"), QJsonValue());
        QCOMPARE(report(file, id), expected);
        QCOMPARE(run({s("undo"), file}).status, 0);
        QCOMPARE(report(file, id), before);
    }

    void aReportIsPublishedWhenItHasCome()
    {
        const QString file = sample();
        const QJsonArray all = reports(file);
        const QString link = s("https://example.org/reports/1");
        const Answer published = json({s("report"), s("publish"), file, idOf(all, 0), idOf(all, 1), s("--on"),
                                       s("2021-03-01"), s("--link"), link});
        QVERIFY2(published.status == 0, qPrintable(published.errors));
        QCOMPARE(report(file, idOf(all, 1)).value(s("published")).toString(), s("2021-03-01"));
        QCOMPARE(report(file, idOf(all, 1)).value(s("link")).toString(), link);
        const QByteArray before = exported(file);
        const Answer refused = run({s("report"), s("publish"), file, idOf(all, 2)});
        QCOMPARE(refused.status, 3);
        QVERIFY(refused.errors.contains(s("Published")));
        QCOMPARE(exported(file), before);
    }

    void wrongWordsAndWrongFilesHaveTheirStatus()
    {
        const QString file = sample();
        QCOMPARE(run({s("report"), s("edit"), file}).status, 2);
        QCOMPARE(run({s("report"), s("add"), file, s("--title"), s("A"), s("--received"), s("soon")}).status, 2);
        QCOMPARE(run({s("report"), s("add"), file, s("--title"), s("A"), s("--language"), s("de")}).status, 2);
        QCOMPARE(run({s("report"), s("add"), file}).status, 3);
        write(path("a.exe"), "MZ");
        QCOMPARE(run({s("report"), s("add"), file, s("--document"), path("a.exe")}).status, 3);
        QCOMPARE(run({s("export"), s("reports"), file, path("a.doc")}).status, 2);
        QCOMPARE(run({s("export"), s("reports"), file, file}).status, 2);
        QCOMPARE(run({s("report"), s("document"), file, idOf(reports(file), 0), path("a.pdf")}).status, 3);
        QCOMPARE(reports(file).size(), 3);
    }

    void resultsAreImportedAsTotalsAndNothingElseIsInTheFile()
    {
        const QString file = sample();
        const QByteArray before = exported(file);
        const Answer dry = json({s("import"), s("survey"), file, answers(), s("--dry-run")});
        QVERIFY2(dry.status == 0, qPrintable(dry.errors));
        QCOMPARE(exported(file), before);
        const Answer imported = json({s("import"), s("survey"), file, answers()});
        QCOMPARE(imported.status, 0);
        QCOMPARE(imported.json, dry.json);
        QCOMPARE(imported.json.object().value(s("source")).toString(), s("answers"));
        QCOMPARE(imported.json.object().value(s("left_out")).toArray().size(), 2);
        QVERIFY(imported.errors.contains(s("Timestamp")));
        const QJsonObject survey = json({s("--today"), s("2021-02-05"), s("survey"), file}).json.object();
        QCOMPARE(survey.value(s("open")).toBool(), true);
        const QJsonArray answered =
            survey.value(s("questions")).toArray().at(0).toObject().value(s("answers")).toArray();
        QCOMPARE(answered.size(), 2);
        QCOMPARE(answered.at(0).toObject().value(s("number")).toInt(), 10);
        QCOMPARE(answered.at(0).toObject().value(s("languages")).toObject().value(s("fr")).toInt(), 5);
        // Neither in a table nor in the history: the file holds no address of those who answered.
        QVERIFY(!bytes(file).contains("p7@example.org"));
        QCOMPARE(run({s("undo"), file}).status, 0);
        QCOMPARE(exported(file), before);
    }

    void resultsThatCannotBeReadAreStatusThree()
    {
        const QString file = sample();
        const QByteArray before = exported(file);
        QCOMPARE(run({s("import"), s("survey"), file, path("nothing.csv")}).status, 3);
        write(path("few.csv"), "Do you agree?\r\nYes\r\nYes\r\n");
        QCOMPARE(run({s("import"), s("survey"), file, path("few.csv")}).status, 3);
        QCOMPARE(exported(file), before);
    }

    void theSurveyIsEdited()
    {
        const QString file = path("empty.multaqa");
        QCOMPARE(run({s("new"), file}).status, 0);
        QCOMPARE(json({s("survey"), file}).json.object(), QJsonObject());
        QCOMPARE(run({s("import"), s("survey"), file, answers()}).status, 3);
        const Answer added = run({s("survey"), s("edit"), file, s("--title-ar"), s("استطلاع"), s("--languages"),
                                  s("ar,fr"), s("--closes"), s("2021-02-05")});
        QVERIFY2(added.status == 0, qPrintable(added.errors));
        QCOMPARE(run({s("survey"), s("edit"), file, s("--languages"), s("ar,de")}).status, 3);
        QCOMPARE(run({s("survey"), s("edit"), file, s("--link"), s("https://example.org/s")}).status, 0);
        const QJsonObject survey = json({s("survey"), file}).json.object();
        QCOMPARE(survey.value(s("languages")).toArray(), QJsonArray({s("ar"), s("fr")}));
        QCOMPARE(survey.value(s("closes")).toString(), s("2021-02-05"));
        QCOMPARE(survey.value(s("link")).toString(), s("https://example.org/s"));
    }

    void bothAreWrittenAsTablesAndAsADocument()
    {
        const QString file = sample();
        QCOMPARE(run({s("import"), s("survey"), file, answers()}).status, 0);
        for (const char *out : {"reports.pdf", "reports.xlsx", "reports.csv"}) {
            const Answer written = json({s("export"), s("reports"), file, path(out)});
            QVERIFY2(written.status == 0, qPrintable(written.errors));
            QCOMPARE(written.json.object().value(s("rows")).toInt(), 3);
        }
        QVERIFY(bytes(path("reports.pdf")).startsWith("%PDF-"));
        const Answer written = run({s("export"), s("survey"), file, path("survey.csv")}, s("ar"));
        QVERIFY2(written.status == 0, qPrintable(written.errors));
        QVERIFY(bytes(path("survey.csv")).contains("هل تعرف الاتفاق؟"));
        // What is exported is read back with nothing changed.
        const QByteArray before = exported(file);
        QCOMPARE(run({s("import"), s("survey"), file, path("survey.csv")}).status, 0);
        QCOMPARE(exported(file), before);
    }
};

MULTAQA_TEST(ReportsCommandTest)
#include "ReportsCommandTest.moc"
