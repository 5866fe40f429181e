// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "app/deadlines/DeadlineEditing.h"
#include "support/Check.h"
#include "support/OpenConference.h"
#include "support/TestProgram.h"

using namespace multaqa;

class DeadlineEditingTest : public QObject
{
    Q_OBJECT

    OpenConference m_open;
    Conference &conference() { return m_open.conference(); }
    const QDate m_today{2021, 2, 8};

    DeadlineId addReports(std::optional<QDate> day)
    {
        Deadline deadline;
        deadline.kind = DeadlineKind::Reports;
        deadline.title.en = QStringLiteral("Reports");
        deadline.day = day;
        return *DeadlineEditing::add(conference(), deadline);
    }
    Deadline deadline(DeadlineId id) { return *RecordStore<Deadline>(conference().database()).get(id); }
    std::vector<DeadlineMove> moves() { return *RecordStore<DeadlineMove>(conference().database()).all(); }

private Q_SLOTS:
    void init() { m_open.startAfresh(); }

    void aNewDeadlineEndsInTheConferencesZone()
    {
        QCOMPARE(deadline(addReports({})).timeZone, QStringLiteral("Asia/Beirut"));
    }

    void aMoveKeepsTheEarlierDayWithWhoAndWhen()
    {
        const DeadlineId id = addReports(QDate(2021, 2, 5));
        VERIFY_OK(DeadlineEditing::move(conference(), id, {QDate(2021, 2, 16)}, m_today));
        QCOMPARE(deadline(id).day, std::optional(QDate(2021, 2, 16)));
        QCOMPARE(moves().size(), 1U);
        QCOMPARE(moves().front().earlierDay, std::optional(QDate(2021, 2, 5)));
        QCOMPARE(moves().front().movedOn, m_today);
        QCOMPARE(moves().front().movedBy, QStringLiteral("Huda Mansour"));
        VERIFY_OK(conference().undo());
        QCOMPARE(deadline(id).day, std::optional(QDate(2021, 2, 5)));
        QCOMPARE(moves().size(), 0U);
    }

    void theFirstDayLeavesNoEarlierOne()
    {
        const DeadlineId id = addReports({});
        VERIFY_OK(DeadlineEditing::move(conference(), id, {QDate(2021, 2, 16)}, m_today));
        QCOMPARE(deadline(id).day, std::optional(QDate(2021, 2, 16)));
        QCOMPARE(moves().size(), 0U);
    }

    void theSameDayAgainIsNoStep()
    {
        const DeadlineId id = addReports(QDate(2021, 2, 5));
        const qint64 step = conference().lastStep().step;
        VERIFY_OK(DeadlineEditing::move(conference(), id, {QDate(2021, 2, 5)}, m_today));
        QCOMPARE(HistoryStore(conference().database()).steps()->front().step, step);
    }

    void aDecidedDayCannotBeEditedAwayUnseen()
    {
        Deadline reports = deadline(addReports(QDate(2021, 2, 5)));
        reports.day = QDate(2021, 2, 16);
        QVERIFY(!DeadlineEditing::edit(conference(), reports));
    }

    void aMovedHourKeepsTheEarlierOne()
    {
        const DeadlineId id = addReports(QDate(2021, 2, 5));
        const LocalizedText reason{{}, QStringLiteral("The registry closes early."), {}};
        VERIFY_OK(DeadlineEditing::move(conference(), id, {QDate(2021, 2, 5), QTime(17, 0)}, m_today));
        VERIFY_OK(DeadlineEditing::move(conference(), id, {QDate(2021, 2, 5), QTime(12, 0)}, m_today, reason));
        QCOMPARE(deadline(id).hour, std::optional(QTime(12, 0)));
        QCOMPARE(moves().size(), 2U);
        QCOMPARE(moves()[0].earlierHour, std::optional<QTime>());
        QCOMPARE(moves()[1].earlierDay, std::optional(QDate(2021, 2, 5)));
        QCOMPARE(moves()[1].earlierHour, std::optional(QTime(17, 0)));
        QCOMPARE(moves()[1].reason, reason);
        VERIFY_OK(conference().undo());
        QCOMPARE(deadline(id).hour, std::optional(QTime(17, 0)));
    }

    void anHourOfADecidedDayCannotBeEditedAwayUnseen()
    {
        Deadline reports = deadline(addReports(QDate(2021, 2, 5)));
        reports.hour = QTime(12, 0);
        const auto edited = DeadlineEditing::edit(conference(), reports);
        QVERIFY(!edited);
        QVERIFY(edited.error().message.startsWith(QStringLiteral("Hour")));
    }

    void theFirstDayMayComeWithItsHour()
    {
        Deadline reports = deadline(addReports({}));
        reports.day = QDate(2021, 2, 16);
        reports.hour = QTime(17, 0);
        VERIFY_OK(DeadlineEditing::edit(conference(), reports));
        QCOMPARE(deadline(reports.id).hour, std::optional(QTime(17, 0)));
        QCOMPARE(moves().size(), 0U);
    }

    void anHourWithoutADayIsRefusedByName()
    {
        Deadline reports;
        reports.hour = QTime(17, 0);
        const auto added = DeadlineEditing::add(conference(), reports);
        QVERIFY(!added);
        QVERIFY(added.error().message.startsWith(QStringLiteral("Hour")));
        const DeadlineId id = addReports(QDate(2021, 2, 5));
        QVERIFY(!DeadlineEditing::move(conference(), id, {{}, QTime(17, 0)}, m_today));
    }

    void forWhomBeforeWhatAndRemindersAreKeptAndCleaned()
    {
        Deadline reports = deadline(addReports(QDate(2021, 2, 5)));
        reports.audience.en = QStringLiteral("  Stakeholders\n");
        reports.event = m_open.event();
        reports.remindBefore = {QStringLiteral("1"), QStringLiteral("14"), QStringLiteral("7"), QStringLiteral("7")};
        VERIFY_OK(DeadlineEditing::edit(conference(), reports));
        const Deadline kept = deadline(reports.id);
        QCOMPARE(kept.audience.en, QStringLiteral("Stakeholders"));
        QCOMPARE(kept.event, std::optional(m_open.event()));
        QCOMPARE(kept.remindBefore, QStringList({QStringLiteral("14"), QStringLiteral("7"), QStringLiteral("1")}));
    }

    void anEventThatIsNotThereIsRefusedByName()
    {
        Deadline reports = deadline(addReports(QDate(2021, 2, 5)));
        reports.event = EventId::make();
        const auto edited = DeadlineEditing::edit(conference(), reports);
        QVERIFY(!edited);
        QVERIFY(edited.error().message.startsWith(QStringLiteral("Event")));
    }

    void aLinkThatIsNoneIsRefusedByName()
    {
        Deadline survey;
        survey.link = QStringLiteral("javascript:alert(1)");
        const auto added = DeadlineEditing::add(conference(), survey);
        QVERIFY(!added);
        QVERIFY(added.error().message.startsWith(QStringLiteral("Link")));
        survey.link = QStringLiteral("https://example.org/survey");
        VERIFY_OK(DeadlineEditing::add(conference(), survey));
    }

    void aDeadlineTakesItsEarlierDaysWithIt()
    {
        const DeadlineId id = addReports(QDate(2021, 2, 5));
        VERIFY_OK(DeadlineEditing::move(conference(), id, {QDate(2021, 2, 16)}, m_today));
        VERIFY_OK(DeadlineEditing::remove(conference(), id));
        QCOMPARE(moves().size(), 0U);
        VERIFY_OK(conference().undo());
        QCOMPARE(moves().size(), 1U);
    }
};

MULTAQA_TEST(DeadlineEditingTest)
#include "DeadlineEditingTest.moc"
