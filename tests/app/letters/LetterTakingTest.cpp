// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "app/letters/LetterTaking.h"

#include "support/LetterSamples.h"
#include "support/TestConference.h"
#include "support/TestProgram.h"

using namespace multaqa;
using namespace Qt::Literals::StringLiterals;

class LetterTakingTest : public QObject
{
    Q_OBJECT

    static std::vector<LetterProposal> proposals(const QString &letter, TestConference &conference)
    {
        const LetterFacts facts = LetterFacts::read(conference->database()).value();
        return LetterProposals::of(LetterText(letter), {Language::English, {}, QDate(2021, 2, 4), facts});
    }
    static std::vector<Event> events(TestConference &conference)
    {
        return RecordStore<Event>(conference->database()).all().value();
    }
    static std::vector<Deadline> deadlines(TestConference &conference)
    {
        return RecordStore<Deadline>(conference->database()).all().value();
    }

private Q_SLOTS:
    void aLettersDatesAreOneStepInEachLanguage_data()
    {
        QTest::addColumn<Language>("language");
        QTest::newRow("ar") << Language::Arabic;
        QTest::newRow("en") << Language::English;
        QTest::newRow("fr") << Language::French;
    }
    void aLettersDatesAreOneStepInEachLanguage()
    {
        QFETCH(Language, language);
        QRandomGenerator random(7);
        const LetterDays days = LetterDays::random(random);
        const QString letter = letterIn(language, days, Weekdays::AllRight, random).text;
        TestConference conference;
        const QByteArray before = conference.json();
        const auto taken = LetterTaking::take(*conference, proposals(letter, conference));
        VERIFY_OK(taken);
        QCOMPARE(taken->events, 2);
        QCOMPARE(taken->deadlines, 3);
        for (const Event &event : events(conference)) {
            QCOMPARE(event.startsOn, event.kind == EventKind::Conference ? days.conference : days.consultation);
            QVERIFY(!event.title.ar.isEmpty() && !event.title.en.isEmpty() && !event.title.fr.isEmpty());
        }
        for (const Deadline &deadline : deadlines(conference)) {
            QCOMPARE(deadline.day, deadline.kind == DeadlineKind::Reports           ? days.reports
                                   : deadline.kind == DeadlineKind::SpeakerRequests ? days.requests
                                                                                    : days.survey);
            QVERIFY(!deadline.title.ar.isEmpty() && !deadline.timeZone.isEmpty());
        }
        VERIFY_OK(conference->undo());
        QCOMPARE(conference.json(), before);
    }

    void whatIsKnownIsNotTakenTwice()
    {
        TestConference conference;
        const QString letter = u"The consultation is on 23 February 2021. The survey is open until 5 February 2021."_s;
        const auto first = proposals(letter, conference);
        VERIFY_OK(LetterTaking::take(*conference, first));
        for (const LetterProposal &proposal : proposals(letter, conference))
            QVERIFY(proposal.isKnown);
        const auto again = LetterTaking::take(*conference, first);
        VERIFY_OK(again);
        QCOMPARE(again->events + again->deadlines, 0);
        QCOMPARE(conference->lastStep().step, qint64(0)); // it left no step
        QCOMPARE(events(conference).size() + deadlines(conference).size(), size_t(2));
    }

    void aDeadlineThatWaitsForItsDayGetsIt()
    {
        TestConference conference;
        Deadline survey;
        survey.id = DeadlineId::make();
        survey.kind = DeadlineKind::Survey;
        survey.title = {u"استطلاعنا"_s, u"Our survey"_s, {}};
        survey.timeZone = u"Asia/Beirut"_s;
        conference.add(survey, Operation::AddDeadline);
        VERIFY_OK(
            LetterTaking::take(*conference, proposals(u"The survey is open until 5 February 2021."_s, conference)));
        QCOMPARE(deadlines(conference).size(), size_t(1));
        QCOMPARE(deadlines(conference).front().day, QDate(2021, 2, 5));
        QCOMPARE(deadlines(conference).front().title, survey.title);
    }

    void aDayThatTheFileContradictsIsSaid()
    {
        TestConference conference;
        VERIFY_OK(
            LetterTaking::take(*conference, proposals(u"The survey is open until 5 February 2021."_s, conference)));
        const auto other = proposals(u"The survey is open until 12 February 2021."_s, conference);
        QCOMPARE(other.size(), size_t(1));
        QVERIFY(!other.front().isKnown);
        QCOMPARE(other.front().otherDay, QDate(2021, 2, 5));
    }
};

MULTAQA_TEST(LetterTakingTest)
#include "LetterTakingTest.moc"
