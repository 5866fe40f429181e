// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "app/letters/LetterProposals.h"

#include "support/LetterSamples.h"
#include "support/TestProgram.h"

#include <QTest>

#include <algorithm>

using namespace multaqa;

class LetterProposalsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLettersEventsAndDeadlinesAreProposedInEachLanguage_data()
    {
        QTest::addColumn<Language>("language");
        QTest::newRow("ar") << Language::Arabic;
        QTest::newRow("en") << Language::English;
        QTest::newRow("fr") << Language::French;
    }
    void aLettersEventsAndDeadlinesAreProposedInEachLanguage()
    {
        QFETCH(Language, language);
        for (quint32 seed = 0; seed < 300; ++seed) {
            QRandomGenerator random(seed);
            const LetterDays days = LetterDays::random(random);
            const LetterText letter(letterIn(language, days, Weekdays::AllRight, random).text);
            const auto proposals = LetterProposals::of(letter, {language, {}, QDate(2021, 2, 4), {}});
            const auto dayOf = [&](std::variant<EventKind, DeadlineKind> kind) {
                const auto found = std::ranges::find(proposals, kind, &LetterProposal::kind);
                return found == proposals.end() ? std::pair<QDate, QDate>() : std::pair(found->first, found->last);
            };
            QCOMPARE(dayOf(EventKind::Conference), std::pair(days.conference, days.lastOfConference));
            QCOMPARE(dayOf(EventKind::Consultation), std::pair(days.consultation, days.consultation));
            QCOMPARE(dayOf(DeadlineKind::Reports), std::pair(days.reports, days.reports));
            QCOMPARE(dayOf(DeadlineKind::SpeakerRequests), std::pair(days.requests, days.requests));
            QCOMPARE(dayOf(DeadlineKind::Survey), std::pair(days.survey, days.survey));
            QCOMPARE(proposals.size(), size_t(5));
        }
    }

    void whatTheFileHasIsKnown()
    {
        LetterFacts facts;
        Event event;
        event.kind = EventKind::Consultation;
        event.startsOn = QDate(2021, 2, 23);
        facts.events = {event};
        const LetterText letter(QStringLiteral("The consultation is on 23 February 2021. The survey is open until "
                                               "5 February 2021."));
        const auto proposals = LetterProposals::of(letter, {Language::English, {}, QDate(2021, 2, 4), facts});
        QCOMPARE(proposals.size(), size_t(2));
        QVERIFY(proposals.front().isKnown && !proposals.back().isKnown);
    }

    void aDateThatMayBeForSeveralThingsIsNotProposed()
    {
        const LetterText letter(QStringLiteral("The consultation before the conference is on 23 February 2021."));
        QVERIFY(LetterProposals::of(letter, {Language::English, {}, QDate(2021, 2, 4), {}}).empty());
    }
};

MULTAQA_TEST(LetterProposalsTest)
#include "LetterProposalsTest.moc"
