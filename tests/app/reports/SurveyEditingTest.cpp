// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "app/reports/SurveyEditing.h"
#include "support/ReportsTest.h"
#include "support/TestProgram.h"

using namespace multaqa;

class SurveyEditingTest : public QObject, private ReportsTest
{
    Q_OBJECT

    static QString s(const char *text) { return QString::fromUtf8(text); }
    SurveyBook book() { return SurveyBook::read(database()).value(); }
    SurveyId add()
    {
        Survey survey;
        survey.title.en = s("Survey");
        survey.languages = {s("ar"), s("fr")};
        survey.opensOn = QDate(2021, 1, 12);
        survey.closesOn = QDate(2021, 2, 5);
        return SurveyEditing::add(conference(), survey).value();
    }
    static SurveyResults results(int number)
    {
        SurveyResults results;
        results.questions = {
            {s("Do you agree?"),
             {{s("Yes"), number, {{Language::Arabic, number - 6}, {Language::French, 6}}}, {{}, 8, {}}}}};
        return results;
    }

private Q_SLOTS:
    void init() { startAfresh(); }

    void theSurveyIsOpenBetweenItsDays()
    {
        add();
        QVERIFY(!book().isOpenOn({2021, 1, 11}));
        QVERIFY(book().isOpenOn({2021, 1, 12}));
        QVERIFY(book().isOpenOn({2021, 2, 5}));
        QVERIFY(!book().isOpenOn({2021, 2, 6}));
    }

    void aRefusalNamesItsField_data()
    {
        QTest::addColumn<QString>("field");
        for (const char *field : {"Title", "Languages", "Link", "Open until"})
            QTest::newRow(field) << s(field);
    }
    void aRefusalNamesItsField()
    {
        QFETCH(QString, field);
        add();
        Survey survey = *book().survey;
        if (field == s("Title"))
            survey.title = {};
        else if (field == s("Languages"))
            survey.languages = {s("de")};
        else if (field == s("Link"))
            survey.link = s("file:///etc/passwd");
        else
            survey.closesOn = QDate(2021, 1, 1);
        const auto edited = SurveyEditing::edit(conference(), survey);
        QVERIFY(!edited);
        QVERIFY2(edited.error().message.startsWith(field), qPrintable(edited.error().message));
    }

    void thereIsOneSurvey()
    {
        add();
        Survey second;
        second.title.en = s("Another");
        QVERIFY(!SurveyEditing::add(conference(), second));
    }

    void resultsAreOneStepAndReplaceThoseBefore()
    {
        const SurveyId survey = add();
        VERIFY_OK(SurveyEditing::takeResults(conference(), survey, results(20)));
        QCOMPARE(book().questions.size(), 1U);
        QCOMPARE(book().questions.front().answers, results(20).questions.front().answers);
        QCOMPARE(book().questions.front().number(), 28);
        VERIFY_OK(SurveyEditing::takeResults(conference(), survey, results(30)));
        QCOMPARE(book().questions.size(), 1U);
        QCOMPARE(book().questions.front().most(), 30);
        VERIFY_OK(conference().undo());
        QCOMPARE(book().questions.front().most(), 20);
        VERIFY_OK(conference().undo());
        QVERIFY(book().questions.empty());
    }

    void theSameResultsOnceMoreAreNoStep()
    {
        const SurveyId survey = add();
        VERIFY_OK(SurveyEditing::takeResults(conference(), survey, results(20)));
        const QByteArray before = m_file->json();
        VERIFY_OK(SurveyEditing::takeResults(conference(), survey, results(20)));
        QCOMPARE(m_file->json(), before);
        VERIFY_OK(conference().undo());
        QVERIFY(book().questions.empty());
    }

    void aSurveyGoesWithItsResultsAndComesBackWithThem()
    {
        const SurveyId survey = add();
        VERIFY_OK(SurveyEditing::takeResults(conference(), survey, results(20)));
        VERIFY_OK(SurveyEditing::remove(conference(), survey));
        QVERIFY(!book().survey);
        QCOMPARE(RecordStore<SurveyTotal>(database()).count().value(), 0);
        VERIFY_OK(conference().undo());
        QCOMPARE(book().questions.front().most(), 20);
    }
};

MULTAQA_TEST(SurveyEditingTest)
#include "SurveyEditingTest.moc"
