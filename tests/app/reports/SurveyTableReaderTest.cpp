// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "app/reports/SurveyTableReader.h"
#include "app/exchange/tables/XlsxWriter.h"
#include "app/reports/SurveyColumn.h"
#include "support/ReportsTest.h"
#include "support/SpreadsheetSamples.h"
#include "support/TestProgram.h"

using namespace multaqa;

class SurveyTableReaderTest : public QObject, private ReportsTest
{
    Q_OBJECT

    static QString s(const char *text) { return QString::fromUtf8(text); }
    static QStringList told(const SurveyResults &results)
    {
        QStringList lines;
        for (const auto &question : results.questions)
            for (const SurveyAnswer &answer : question.answers)
                lines << question.wording % s(": ") % answer.text % s(" = ") % QString::number(answer.number);
        return lines;
    }
    static QStringList columns(const SurveyResults &results)
    {
        QStringList all;
        for (const auto &each : results.leftOut)
            all << each.column;
        return all;
    }
    /// A form's export of twelve people, with all that tells who they are.
    static QByteArray answers()
    {
        QByteArray csv =
            "Timestamp,Email Address,Your name,Language,هل تعرف الاتفاق العالمي؟,Which objectives?,Any other "
            "remark?,,Phone (optional)\r\n";
        for (int i = 0; i < 12; ++i)
            csv += QStringLiteral("2021/01/%1 10:1%2:00 AM GMT+2,p%1@example.org,Person %1,%3,%4,%5,Remark %1 of my "
                                  "own,x%1,+961 3 1234%1\r\n")
                       .arg(i + 10)
                       .arg(i % 6)
                       .arg(i < 6 ? s("ar") : s("Arabic"), i < 7 ? s("نعم") : s("لا"),
                            i < 6 ? s("Objective 2;Objective 5;") : s("Objective 2"))
                       .toUtf8();
        return csv;
    }

private Q_SLOTS:
    void init() { startAfresh(); }

    void ofAnswersOnlyTotalsAreKept()
    {
        const auto results = SurveyTableReader::read(written(s("answers.csv"), answers()));
        VERIFY_OK(results);
        QCOMPARE(results->source, SurveyResults::Source::Answers);
        QCOMPARE(results->respondents, 12);
        QCOMPARE(told(*results),
                 QStringList({s("هل تعرف الاتفاق العالمي؟: نعم = 7"), s("هل تعرف الاتفاق العالمي؟: لا = 5"),
                              s("Which objectives?: Objective 2 = 12"), s("Which objectives?: Objective 5 = 6")}));
        QCOMPARE(columns(*results), QStringList({s("Timestamp"), s("Email Address"), s("Your name"), s("H"),
                                                 s("Phone (optional)"), s("Any other remark?")}));
        QCOMPARE(results->questions.front().answers.front().languages,
                 (std::map<Language, int>{{Language::Arabic, 7}}));
    }

    void whatTellsWhoIsFoundWithoutAHeaderThatSaysSo()
    {
        QByteArray csv = "Contact,Number of the tablet,When?,Do you agree?\r\n";
        for (int i = 0; i < 8; ++i)
            csv += QStringLiteral("p%1@example.org,10.0.0.%1,2021-02-0%1 09:00,Yes\r\n").arg(i + 1).toUtf8();
        const auto results = SurveyTableReader::read(written(s("answers.csv"), csv));
        VERIFY_OK(results);
        QCOMPARE(told(*results), QStringList({s("Do you agree?: Yes = 8")}));
        QCOMPARE(results->leftOut.size(), 3U);
        QVERIFY(results->leftOut[0].why.contains(s("who")));
        QVERIFY(results->leftOut[2].why.contains(s("when")));
    }

    void totalsAreReadAndHeldToTheSameRule()
    {
        const auto results =
            SurveyTableReader::read(written(s("totals.csv"), "السؤال;الإجابة;اللغة;العدد\r\nهل؟;نعم;العربية;20\r\nهل؟;"
                                                             "نعم;fr;7\r\nهل؟;لا;ar;9\r\nهل؟;ربما;ar;2\r\nهل؟;كلا;ar;"
                                                             "3\r\nE-mail;a@b.org;ar;9\r\n"));
        VERIFY_OK(results);
        QCOMPARE(results->source, SurveyResults::Source::Totals);
        QCOMPARE(told(*results), QStringList({s("هل؟: نعم = 27"), s("هل؟: لا = 9"), s("هل؟:  = 5")}));
        QCOMPARE(columns(*results), QStringList({s("E-mail")}));
    }

    void aSpreadsheetIsReadAsATextTableIs()
    {
        WrittenTable table;
        table.sheetName = s("Survey");
        table.columns = {
            {s("question"), ColumnKind::Text}, {s("answer"), ColumnKind::Text}, {s("number"), ColumnKind::Number}};
        table.rowCount = 2;
        table.row = [](qsizetype row) -> std::vector<WrittenCell> {
            return {s("Do you agree?"), row == 0 ? s("Yes") : s("No"), row == 0 ? 40.0 : 8.0};
        };
        const QString path = m_file->path(s("totals.xlsx"));
        VERIFY_OK(XlsxWriter::write(table, path));
        const auto results = SurveyTableReader::read(path);
        VERIFY_OK(results);
        QCOMPARE(told(*results), QStringList({s("Do you agree?: Yes = 40"), s("Do you agree?: No = 8")}));
    }

    void whatIsNoNumberIsRefusedByRowAndColumn()
    {
        const auto results =
            SurveyTableReader::read(written(s("totals.csv"), "question,answer,number\r\nQ,Yes,12\r\nQ,No,many\r\n"));
        QVERIFY(!results);
        QVERIFY2(results.error().message.contains(s("Row 3")) && results.error().message.contains(s("column C")),
                 qPrintable(results.error().message));
    }

    void theAnswersOfAFewAreRefused()
    {
        const auto results =
            SurveyTableReader::read(written(s("answers.csv"), "Do you agree?\r\nYes\r\nYes\r\nYes\r\nYes\r\n"));
        QVERIFY(!results);
        QVERIFY(results.error().message.contains(s("answers.csv")));
    }

    void aTableOfNothingButWordsIsRefusedWithTheReason()
    {
        QByteArray csv = "What do you think?\r\n";
        for (int i = 0; i < 30; ++i)
            csv += QStringLiteral("My own thought number %1\r\n").arg(i).toUtf8();
        const auto results = SurveyTableReader::read(written(s("answers.csv"), csv));
        QVERIFY(!results);
        QVERIFY2(results.error().message.contains(s("free text")), qPrintable(results.error().message));
    }

    void contactsAreNoResults()
    {
        QVERIFY(!SurveyTableReader::read(written(s("a.vcf"), "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:A\r\nEND:VCARD\r\n")));
    }

    void headersAreKnownInThreeLanguages_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<int>("column");
        const auto row = [](const char *header, SurveyColumn column) {
            QTest::newRow(header) << s(header) << static_cast<int>(column);
        };
        row("البريد الإلكتروني", SurveyColumn::Person);
        row("Adresse e-mail (facultatif)", SurveyColumn::Person);
        row("Nom et prénom :", SurveyColumn::Person);
        row("IP address", SurveyColumn::Person);
        row("Horodateur", SurveyColumn::Moment);
        row("Langue", SurveyColumn::Language);
        row("What is the name of your country’s strategy for labour migration?", SurveyColumn::Answers);
        row("هل لديكم استراتيجية؟", SurveyColumn::Answers);
    }
    void headersAreKnownInThreeLanguages()
    {
        QFETCH(QString, header);
        QFETCH(int, column);
        QCOMPARE(static_cast<int>(surveyColumnOf(header)), column);
    }
};

MULTAQA_TEST(SurveyTableReaderTest)
#include "SurveyTableReaderTest.moc"
