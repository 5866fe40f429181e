// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "app/deadlines/DeadlineCalendar.h"

#include "app/SampleConference.h"
#include "app/deadlines/DeadlineEditing.h"
#include "app/deadlines/DeadlineExport.h"
#include "support/Check.h"
#include "support/OpenConference.h"
#include "support/TestProgram.h"

using namespace multaqa;
using namespace Qt::Literals::StringLiterals;

class DeadlineCalendarTest : public QObject
{
    Q_OBJECT

    OpenConference m_open;
    const QDateTime m_now{QDate(2021, 2, 4), QTime(8, 0), Qt::UTC};

    Conference &conference() { return m_open.conference(); }
    Calendar calendar(Language language)
    {
        return deadlineCalendar(*DeadlineBook::read(conference().database()), language, m_now);
    }
    Deadline reports()
    {
        const auto all = *RecordStore<Deadline>(conference().database()).all();
        return *std::find_if(all.begin(), all.end(),
                             [](const Deadline &each) { return each.kind == DeadlineKind::Reports; });
    }
    CalendarEntry reportsIn(Language language)
    {
        const Calendar all = calendar(language);
        return *std::find_if(all.entries.begin(), all.entries.end(),
                             [id = reports().id.text()](const CalendarEntry &each) { return each.uid == id; });
    }

private Q_SLOTS:
    void init()
    {
        m_open.startAfresh();
        VERIFY_OK(fillWithSample(conference()));
    }

    void whatHasADayIsThereWithItsReminders()
    {
        const CalendarEntry entry = reportsIn(Language::English);
        QCOMPARE(std::get<CalendarDays>(entry.when), (CalendarDays{QDate(2021, 2, 16), QDate(2021, 2, 16)}));
        QCOMPARE(entry.summary, u"Deadline: Voluntary review reports"_s);
        QCOMPARE(entry.alarms.size(), 2U);
        QCOMPARE(entry.alarms.front().before, std::chrono::minutes(7 * 24 * 60));
        QCOMPARE(entry.sequence, 1); // the letter moved it once
        QVERIFY(!entry.takesTime);
        const auto undecided = [](const CalendarEntry &each) { return each.summary.contains(u"Speaker"_s); };
        const Calendar all = calendar(Language::English);
        QVERIFY(std::none_of(all.entries.begin(), all.entries.end(), undecided));
    }

    void itSpeaksThreeLanguages()
    {
        QCOMPARE(reportsIn(Language::Arabic).summary, u"الموعد النهائي: تقديم تقارير الاستعراض الطوعية"_s);
        QCOMPARE(reportsIn(Language::French).summary, u"Date limite : Rapports d’examen volontaires"_s);
    }

    void whoMovedItAndWhyStaysInTheHouse()
    {
        for (const Language language : allLanguages) {
            const CalendarEntry entry = reportsIn(language);
            QVERIFY(!entry.description.contains(u"Huda"_s));
            QVERIFY(!entry.description.contains(u"more time"_s));
        }
        QVERIFY(reportsIn(Language::English).description.contains(u"It was before: Friday 5 February 2021"_s));
    }

    void aMovedHourKeepsItsEntryAndRaisesItsSequence()
    {
        VERIFY_OK(DeadlineEditing::move(conference(), reports().id, {QDate(2021, 2, 17), QTime(12, 0)}, m_now.date()));
        const CalendarEntry entry = reportsIn(Language::English);
        QCOMPARE(entry.sequence, 2);
        const auto times = std::get<CalendarTimes>(entry.when);
        QCOMPARE(times.start.toUTC(), QDateTime(QDate(2021, 2, 17), QTime(10, 0), Qt::UTC));
        QCOMPARE(times.zone, u"Asia/Beirut"_s);
    }

    void theFileSaysHowManyWereLeftOut()
    {
        const QString out = m_open.folder() + u"/مواعيد.ics"_s;
        const auto report =
            DeadlineExport::write(conference().database(), out, {{Language::Arabic}, HijriDates::LeftOut, m_now});
        VERIFY_OK(report);
        const auto all = *RecordStore<Deadline>(conference().database()).all();
        QCOMPARE(report->written + report->leftOut, int(all.size()));
        QCOMPARE(report->leftOut, 1);
        QFile file(out);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count("BEGIN:VEVENT"), report->written);
        QVERIFY(!DeadlineExport::checkEnding(u"deadlines.doc"_s));
    }
};

MULTAQA_TEST(DeadlineCalendarTest)
#include "DeadlineCalendarTest.moc"
