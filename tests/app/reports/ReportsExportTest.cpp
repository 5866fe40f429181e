// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "app/reports/ReportsExport.h"
#include "app/reports/ReportsDocument.h"
#include "app/reports/SurveyEditing.h"
#include "app/reports/SurveyTableReader.h"
#include "support/ReadTable.h"
#include "support/ReportsTest.h"
#include "support/TestProgram.h"

using namespace multaqa;

class ReportsExportTest : public QObject, private ReportsTest
{
    Q_OBJECT

    static QString s(const char *text) { return QString::fromUtf8(text); }
    static ReportsExport way(ReportsExport::What what, Language language)
    {
        ReportsExport way;
        way.what = what;
        way.languages = {language};
        way.now = QDateTime(QDate(2021, 2, 8), QTime(9, 0), Qt::UTC);
        way.today = QDate(2021, 2, 8);
        return way;
    }
    static SurveyResults results()
    {
        SurveyResults results;
        results.questions = {{s("هل تعرف الاتفاق؟"), {{s("نعم"), 20, {}}, {s("=لا"), 9, {}}, {{}, 5, {}}}},
                             {s("Do you agree?"), {{s("Yes"), 14, {{Language::Arabic, 9}, {Language::French, 5}}}}}};
        return results;
    }

private Q_SLOTS:
    void init()
    {
        startAfresh();
        const auto author = organisation(s("Amel; and others"));
        Report report = titled(s("=HYPERLINK(\"http://example.org\")"), QDate(2021, 2, 5));
        report.publishedOn = QDate(2021, 2, 7);
        QVERIFY(ReportEditing::add(conference(), report, {author, organisation(s("Basmeh"))}));
        QVERIFY(ReportEditing::add(conference(), titled(s("تقرير")), {}));
    }

    void reportsAreATableInWhichNothingIsAFormula_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("xlsx") << s("reports.xlsx");
        QTest::newRow("csv") << s("reports.csv");
    }
    void reportsAreATableInWhichNothingIsAFormula()
    {
        QFETCH(QString, name);
        const QString path = m_file->path(name);
        const auto rows = way(ReportsExport::What::Reports, Language::English).write(database(), path);
        VERIFY_OK(rows);
        QCOMPARE(*rows, 2);
        const ReadTable table = readTableFile(path);
        QCOMPARE(table.error, QString());
        QCOMPARE(table.lines.size(), 3);
        QVERIFY(table.lines[0].contains(s("Received")));
        QVERIFY(table.lines[1].contains(s("2021-02-05")) && table.lines[1].contains(s("Basmeh")));
        for (const auto &row : table.kinds)
            QVERIFY(std::find(row.begin(), row.end(), CellKind::Formula) == row.end());
    }

    void theSurveysTotalsAreReadBackAsTheyWere_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<Language>("language");
        for (const char *name : {"totals.xlsx", "totals.csv"})
            for (const Language language : allLanguages)
                QTest::addRow("%s %s", name, asciiWordOf(language)) << s(name) << language;
    }
    void theSurveysTotalsAreReadBackAsTheyWere()
    {
        QFETCH(QString, name);
        QFETCH(Language, language);
        Survey survey;
        survey.title.en = s("Survey");
        const auto added = SurveyEditing::add(conference(), survey);
        VERIFY_OK(added);
        VERIFY_OK(SurveyEditing::takeResults(conference(), *added, results()));
        const QString path = m_file->path(name);
        VERIFY_OK(way(ReportsExport::What::Survey, language).write(database(), path));
        const auto back = SurveyTableReader::read(path);
        VERIFY_OK(back);
        QCOMPARE(back->questions, results().questions);
        const QByteArray before = m_file->json();
        VERIFY_OK(SurveyEditing::takeResults(conference(), *added, *back));
        QCOMPARE(m_file->json(), before);
    }

    void theDocumentSaysWhatIsThere()
    {
        const auto content = reportsContent(database(), {{Language::French}, {}, {2021, 2, 8}});
        VERIFY_OK(content);
        QCOMPARE(content->reports.size(), 2U);
        QCOMPARE(content->reports[0].authors.size(), 2U);
        QCOMPARE(content->reports[0].received.fr, s("5 février 2021"));
        QCOMPARE(content->reports[1].received.fr, s("Annoncé, pas encore reçu"));
        QVERIFY(content->surveyTitle.isEmpty());
        QVERIFY(content->questions.empty());
    }

    void anotherEndingIsWrongUse()
    {
        const auto written =
            way(ReportsExport::What::Reports, Language::English).write(database(), m_file->path(s("a.doc")));
        QVERIFY(!written);
        QCOMPARE(written.error().kind, ErrorKind::WrongUse);
    }
};

MULTAQA_TEST(ReportsExportTest)
#include "ReportsExportTest.moc"
