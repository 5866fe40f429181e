// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "app/reports/SurveyResults.h"
#include "support/TestProgram.h"

#include <QRandomGenerator>
#include <QTest>

using namespace multaqa;

/// The rule by which nobody is found again.
class SurveyResultsTest : public QObject
{
    Q_OBJECT

    static QStringList told(const std::optional<SurveyResults::Question> &question)
    {
        QStringList lines;
        for (const SurveyAnswer &answer : question ? question->answers : std::vector<SurveyAnswer>()) {
            QString line = answer.text % u' ' % QString::number(answer.number);
            for (const auto &[language, number] : answer.languages)
                line += QString(u' ' % wordOf(language) % QString::number(number));
            lines << line;
        }
        return lines;
    }
    static QString s(const char *text) { return QString::fromUtf8(text); }

private Q_SLOTS:
    void answersThatFiveGaveAreKept()
    {
        QCOMPARE(told(SurveyResults::kept(s("Q"), {{s("Yes"), {}, 5}, {s("No"), {}, 12}})),
                 QStringList({s("Yes 5"), s("No 12")}));
    }

    void smallerOnesArePutTogether()
    {
        QCOMPARE(told(SurveyResults::kept(s("Q"), {{s("A"), {}, 20}, {s("B"), {}, 3}, {s("C"), {}, 2}})),
                 QStringList({s("A 20"), s(" 5")}));
    }

    void aRemainderThatIsTooSmallTakesTheNextAnswer()
    {
        // Else the three were known by taking the others from all.
        QCOMPARE(told(SurveyResults::kept(s("Q"), {{s("A"), {}, 20}, {s("B"), {}, 10}, {s("C"), {}, 3}})),
                 QStringList({s("A 20"), s(" 13")}));
    }

    void aQuestionOfWhichOnlyARemainderIsLeftIsLeftOut()
    {
        QVERIFY(!SurveyResults::kept(s("Q"), {{s("Yes"), {}, 30}, {s("No"), {}, 2}}));
        QVERIFY(!SurveyResults::kept(s("Q"), {{s("Yes"), {}, 4}}));
        QVERIFY(!SurveyResults::kept(s("Q"), {}));
    }

    void anAnswerThatNobodyGaveMayBeSaid()
    {
        QCOMPARE(told(SurveyResults::kept(s("Q"), {{s("Yes"), {}, 9}, {s("No"), {}, 0}})),
                 QStringList({s("Yes 9"), s("No 0")}));
    }

    void languagesAreToldApartOnlyWhenEveryNumberIsLargeEnough()
    {
        using enum Language;
        QCOMPARE(
            told(SurveyResults::kept(s("Q"), {{s("Yes"), Arabic, 8}, {s("Yes"), French, 5}, {s("No"), Arabic, 6}})),
            QStringList({s("Yes 13 ar8 fr5"), s("No 6 ar6")}));
        QCOMPARE(
            told(SurveyResults::kept(s("Q"), {{s("Yes"), Arabic, 8}, {s("Yes"), French, 1}, {s("No"), Arabic, 6}})),
            QStringList({s("Yes 9"), s("No 6")}));
    }

    void addressesNumbersAndMomentsAreNeverAnAnswer_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *each : {"leila@example.org", "write to leila@example.org", "+961 1 978 800", "03123456789",
                                 "192.168.1.20", "2001:db8::8a2e:370:7334", "2021-02-03 10:11:12", "3/2/2021 10:11",
                                 "2021/02/03 10:11:12 AM GMT+2", "10:11"})
            QTest::newRow(each) << s(each);
    }
    void addressesNumbersAndMomentsAreNeverAnAnswer()
    {
        QFETCH(QString, text);
        QVERIFY(SurveyResults::tellsWho(text) || SurveyResults::tellsWhen(text));
        QCOMPARE(told(SurveyResults::kept(s("Q"), {{text, {}, 9}, {s("Yes"), {}, 9}})),
                 QStringList({s("Yes 9"), s(" 9")}));
    }

    void plainAnswersAreNoAddresses_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *each : {"نعم", "1", "25-34", "2021", "100 000", "Objective 2, 5 and 7", "10 to 20", "1.5"})
            QTest::newRow(each) << s(each);
    }
    void plainAnswersAreNoAddresses()
    {
        QFETCH(QString, text);
        QVERIFY(!SurveyResults::tellsWho(text) && !SurveyResults::tellsWhen(text));
    }

    void noNumberEverStandsForFewerThanFive()
    {
        QRandomGenerator random(20210223);
        int kept = 0;
        for (int round = 0; round < 5000; ++round) {
            std::vector<SurveyResults::Count> counts;
            int all = 0;
            for (int i = random.bounded(1, 9); i > 0; --i) {
                SurveyResults::Count count{s("Answer %1").arg(random.bounded(6)), {}, random.bounded(0, 14)};
                if (round % 2)
                    count.language = allLanguages[random.bounded(3)];
                all += count.number;
                counts.push_back(count);
            }
            const auto question = SurveyResults::kept(s("Q"), counts);
            if (!question)
                continue;
            ++kept;
            int sum = 0;
            for (const SurveyAnswer &answer : question->answers) {
                QVERIFY(answer.number == 0 || answer.number >= SurveyResults::fewest);
                int inLanguages = 0;
                for (const auto &[language, number] : answer.languages) {
                    QVERIFY(number >= SurveyResults::fewest);
                    inLanguages += number;
                }
                QVERIFY(answer.languages.empty() || inLanguages == answer.number);
                sum += answer.number;
            }
            // Nobody is left out, so nothing is to be had by taking away.
            QCOMPARE(sum, all);
        }
        QVERIFY(kept > 1000);
    }
};

MULTAQA_TEST(SurveyResultsTest)
#include "SurveyResultsTest.moc"
