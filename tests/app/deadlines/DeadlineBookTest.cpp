// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "app/deadlines/DeadlineBook.h"

#include "app/SampleConference.h"
#include "app/deadlines/DeadlineEditing.h"
#include "app/deadlines/DeadlineWords.h"
#include "support/Check.h"
#include "support/OpenConference.h"
#include "support/TestProgram.h"

using namespace multaqa;
using namespace Qt::Literals::StringLiterals;

class DeadlineBookTest : public QObject
{
    Q_OBJECT

    OpenConference m_open;
    const QDate m_today{2021, 2, 8};

    Conference &conference() { return m_open.conference(); }
    DeadlineId add(std::optional<QDate> day, std::optional<QTime> hour = {}, const QStringList &reminders = {},
                   DeadlineKind kind = DeadlineKind::Other)
    {
        Deadline deadline;
        deadline.kind = kind;
        deadline.day = day;
        deadline.hour = hour;
        deadline.remindBefore = reminders;
        return *DeadlineEditing::add(conference(), deadline);
    }
    DeadlineBook book() { return *DeadlineBook::read(conference().database()); }
    std::vector<DeadlineFact> factsOf(DeadlineKind kind)
    {
        const DeadlineBook all = book();
        for (const DeadlineEntry &entry : all.entries)
            if (entry.deadline.kind == kind)
                return entry.facts;
        return {};
    }

private Q_SLOTS:
    void init() { m_open.startAfresh(); }

    void theyComeByTheirEndAndTheUndecidedFirst()
    {
        const DeadlineId wholeDay = add(QDate(2021, 2, 10));
        const DeadlineId evening = add(QDate(2021, 2, 10), QTime(18, 0));
        const DeadlineId morning = add(QDate(2021, 2, 10), QTime(9, 0));
        const DeadlineId undecided = add({});
        std::vector<DeadlineId> order;
        const DeadlineBook all = book();
        for (const DeadlineEntry &entry : all.entries)
            order.push_back(entry.deadline.id);
        QCOMPARE(order, (std::vector<DeadlineId>{undecided, morning, evening, wholeDay}));
    }

    void theBoardGroupsByDays()
    {
        Deadline deadline;
        QCOMPARE(stateOf(deadline, m_today, {}), DeadlineState::Undecided);
        const auto inDays = [&](int days, std::optional<QDate> begins = {}) {
            deadline.day = m_today.addDays(days);
            return stateOf(deadline, m_today, begins);
        };
        QCOMPARE(inDays(-1), DeadlineState::Overdue);
        QCOMPARE(inDays(-1, m_today.addDays(1)), DeadlineState::Overdue);
        QCOMPARE(inDays(-1, m_today), DeadlineState::Past);
        QCOMPARE(inDays(0), DeadlineState::Today);
        QCOMPARE(inDays(1), DeadlineState::WithinAWeek);
        QCOMPARE(inDays(7), DeadlineState::WithinAWeek);
        QCOMPARE(inDays(8), DeadlineState::Later);
    }

    void aReminderIsDueOnItsDayAlone()
    {
        const DeadlineId id = add(QDate(2021, 2, 15), {}, {u"14"_s, u"7"_s});
        const auto due = book().remindersOn(m_today);
        QCOMPARE(due, (std::vector<DueReminder>{{id, DueReminder::Reason::Reminder, 7}}));
        QCOMPARE(book().remindersOn(m_today.addDays(1)).size(), 0U);
        QCOMPARE(book().remindersOn(QDate(2021, 2, 1)).size(), 1U);
    }

    void whatIsOverdueOrEndsTodayIsSpokenOfWithoutAReminder()
    {
        const DeadlineId late = add(QDate(2021, 2, 5));
        const DeadlineId now = add(m_today, {}, {u"0"_s});
        add(QDate(2021, 2, 20));
        add({});
        QCOMPARE(book().remindersOn(m_today), (std::vector<DueReminder>{{late, DueReminder::Reason::Overdue, -3},
                                                                        {now, DueReminder::Reason::LastDay, 0}}));
    }

    void whatIsPastIsNoReminder()
    {
        m_open.event(); // it begins on 24 February
        add(QDate(2021, 2, 5));
        QCOMPARE(book().remindersOn(QDate(2021, 2, 23)).size(), 1U);
        QCOMPARE(book().remindersOn(QDate(2021, 2, 24)).size(), 0U);
    }

    void theLatestMoveStandsFirst()
    {
        const DeadlineId id = add(QDate(2021, 2, 5));
        VERIFY_OK(DeadlineEditing::move(conference(), id, {QDate(2021, 2, 10)}, m_today));
        VERIFY_OK(DeadlineEditing::move(conference(), id, {QDate(2021, 2, 12)}, m_today));
        const DeadlineBook all = book();
        QCOMPARE(all.entry(id)->moves.size(), 2U);
        QCOMPARE(all.entry(id)->moves.front().earlierDay, std::optional(QDate(2021, 2, 10)));
    }

    void whatHangsOnEachIsCounted()
    {
        VERIFY_OK(fillWithSample(conference()));
        const auto number = [&](DeadlineKind kind, DeadlineFact::Kind what) {
            for (const DeadlineFact &fact : factsOf(kind))
                if (fact.kind == what)
                    return fact.number;
            return 0;
        };
        using Kind = DeadlineFact::Kind;
        const auto requests = *RecordStore<RoleRequest>(conference().database()).all();
        QVERIFY(!requests.empty());
        QCOMPARE(number(DeadlineKind::SpeakerRequests, Kind::Requests), int(requests.size()));
        const auto undecided = std::count_if(requests.begin(), requests.end(), [](const RoleRequest &each) {
            return each.decision == RequestDecision::Undecided;
        });
        QVERIFY(undecided > 0);
        QCOMPARE(number(DeadlineKind::Answers, Kind::Undecided), int(undecided));
        const auto reports = *RecordStore<Report>(conference().database()).all();
        QCOMPARE(number(DeadlineKind::Reports, Kind::ReportsHere) + number(DeadlineKind::Reports, Kind::ReportsAwaited),
                 int(reports.size()));
        const DeadlineBook all = book();
        const auto survey = std::find_if(all.entries.begin(), all.entries.end(), [](const DeadlineEntry &entry) {
            return entry.deadline.kind == DeadlineKind::Survey;
        });
        QVERIFY(survey->event.has_value());
        QVERIFY(DeadlineWords::facts(*survey).size() == qsizetype(survey->facts.size()));
    }

    void aRequestAfterTheDayCountsAsLate()
    {
        VERIFY_OK(fillWithSample(conference()));
        DeadlineId requests;
        const DeadlineBook before = book();
        for (const DeadlineEntry &entry : before.entries)
            if (entry.deadline.kind == DeadlineKind::SpeakerRequests)
                requests = entry.deadline.id;
        QCOMPARE(factsOf(DeadlineKind::SpeakerRequests).size(), 1U); // none is late for a day that is not there
        VERIFY_OK(DeadlineEditing::move(conference(), requests, {QDate(2000, 1, 1)}, m_today));
        const auto facts = factsOf(DeadlineKind::SpeakerRequests);
        QCOMPARE(facts.size(), 2U);
        QCOMPARE(facts[1].kind, DeadlineFact::Kind::LateRequests);
        QCOMPARE(facts[1].number, facts[0].number);
    }

    void anHourIsSaidWithItsCity()
    {
        QCOMPARE(DeadlineWords::hourAndPlace(QTime(17, 0), u"Asia/Beirut"_s, Language::English, Digits::Latin)
                     .remove(QChar(0x2068))
                     .remove(QChar(0x2069)),
                 u"17:00, Beirut time"_s);
        QCOMPARE(DeadlineWords::end({QDate(2021, 2, 16), QTime(17, 0)}, Language::English, {}),
                 u"Tuesday 16 February 2021, 17:00"_s);
        QCOMPARE(DeadlineWords::end({}, Language::English, {}), QString());
    }
};

MULTAQA_TEST(DeadlineBookTest)
#include "DeadlineBookTest.moc"
