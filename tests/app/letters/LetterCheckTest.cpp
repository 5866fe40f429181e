// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "app/letters/LetterCheck.h"

#include "support/Check.h"
#include "support/LetterSamples.h"
#include "support/TestProgram.h"

#include <QTest>

#include <algorithm>

using namespace multaqa;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int letters = 1000;

std::vector<LetterFinding> findingsIn(const QString &text, Language language = Language::English)
{
    return LetterCheck::check(LetterText(text), {language, {}, QDate(2021, 2, 4)});
}

std::vector<int> linesOf(const std::vector<LetterFinding> &findings, const char *rule)
{
    std::vector<int> lines;
    for (const LetterFinding &finding : findings)
        if (finding.rule == QLatin1String(rule))
            lines.push_back(finding.line);
    return lines;
}

QString told(const GeneratedLetter &letter, const std::vector<LetterFinding> &findings)
{
    QString text = letter.text + u'\n';
    for (const int line : letter.wrongLines)
        text += u"expected: %1\n"_s.arg(line);
    for (const LetterFinding &finding : findings)
        text += u"%1 %2 %3: %4\n"_s.arg(finding.rule, QString::number(finding.line), finding.text, finding.message);
    return text;
}

} // namespace

class LetterCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRealLetterHasOneWrongWeekday()
    {
        if (realLetter().isEmpty())
            QSKIP("The real letter is not on this computer.");
        const auto findings = findingsIn(realLetter());
        QCOMPARE(linesOf(findings, "weekday"), std::vector{127});
        const LetterFinding &finding = *std::ranges::find(findings, u"weekday"_s, &LetterFinding::rule);
        QVERIFY2(finding.text.contains(u"الجمعة"_s) && finding.text.contains(u"٢٣"_s), qPrintable(finding.text));
        QCOMPARE(finding.message,
                 u"The letter says Friday, but 23 February 2021 is a Tuesday. The nearest dates that agree "
                 "are Friday 19 February 2021 and Friday 26 February 2021."_s);
    }

    void itsDeadlineIsTheDayOfTheConsultationAndItsLinkIsTorn()
    {
        if (realLetter().isEmpty())
            QSKIP("The real letter is not on this computer.");
        const auto findings = findingsIn(realLetter());
        QVERIFY2(findings.size() == 3, qPrintable(told({}, findings)));
        QCOMPARE(linesOf(findings, "deadline-order"), std::vector{127});
        QCOMPARE(linesOf(findings, "torn-link"), std::vector{93});
        QVERIFY2(findings.front().message.contains(
                     u"https://migrationnetwork.un.org/country-regional-network/arab-states"_s),
                 qPrintable(findings.front().message));
    }

    void theRealLetterWithMovedDatesHasExactlyTheWrongWeekdaysThatWerePutIn_data()
    {
        QTest::addColumn<bool>("areRight");
        QTest::newRow("all right") << true;
        QTest::newRow("some wrong") << false;
    }
    void theRealLetterWithMovedDatesHasExactlyTheWrongWeekdaysThatWerePutIn()
    {
        if (realLetter().isEmpty())
            QSKIP("The real letter is not on this computer.");
        QFETCH(bool, areRight);
        qsizetype wrong = 0;
        for (quint32 seed = 0; seed < letters; ++seed) {
            QRandomGenerator random(seed);
            const LetterDays days = LetterDays::random(random);
            const GeneratedLetter letter =
                movedRealLetter(days, areRight ? Weekdays::AllRight : Weekdays::SomeWrong, random);
            const auto findings = findingsIn(letter.text);
            QVERIFY2(linesOf(findings, "weekday") == letter.wrongLines &&
                         findings.size() == letter.wrongLines.size() + 1, // the torn link
                     qPrintable(told(letter, findings)));
            wrong += qsizetype(letter.wrongLines.size());
        }
        QCOMPARE(wrong > letters, !areRight);
    }

    void aLetterHasExactlyTheWrongWeekdaysThatWerePutIn_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<bool>("areRight");
        for (const Language language : allLanguages)
            for (const bool areRight : {true, false})
                QTest::addRow("%d %s", int(language), areRight ? "all right" : "some wrong") << language << areRight;
    }
    void aLetterHasExactlyTheWrongWeekdaysThatWerePutIn()
    {
        QFETCH(Language, language);
        QFETCH(bool, areRight);
        qsizetype wrong = 0;
        for (quint32 seed = 0; seed < letters; ++seed) {
            QRandomGenerator random(seed);
            const LetterDays days = LetterDays::random(random);
            const GeneratedLetter letter =
                letterIn(language, days, areRight ? Weekdays::AllRight : Weekdays::SomeWrong, random);
            const auto findings = findingsIn(letter.text);
            QVERIFY2(linesOf(findings, "weekday") == letter.wrongLines && findings.size() == letter.wrongLines.size(),
                     qPrintable(told(letter, findings)));
            wrong += qsizetype(letter.wrongLines.size());
        }
        QCOMPARE(wrong > letters, !areRight);
    }
};

MULTAQA_TEST(LetterCheckTest)
#include "LetterCheckTest.moc"
