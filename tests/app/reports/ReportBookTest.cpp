// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "app/reports/ReportBook.h"
#include "support/ReportsTest.h"
#include "support/TestProgram.h"

using namespace multaqa;

class ReportBookTest : public QObject, private ReportsTest
{
    Q_OBJECT

    ReportBook book(QDate today = {2021, 2, 8}) { return ReportBook::read(database(), today).value(); }
    DeadlineId deadline(QDate day, std::optional<QTime> hour = {}, const QString &zone = QStringLiteral("Asia/Beirut"))
    {
        Deadline deadline;
        deadline.id = DeadlineId::make();
        deadline.kind = DeadlineKind::Reports;
        deadline.day = day;
        deadline.hour = hour;
        deadline.timeZone = zone;
        m_file->add(deadline, Operation::AddDeadline);
        return deadline.id;
    }
    ReportId add(const QString &title, std::optional<QDate> received, const ReportEditing::Authors &authors = {})
    {
        return ReportEditing::add(conference(), titled(title, received), authors).value();
    }
    /// Of a report that comes on DAY.
    Lateness latenessOn(QDate day)
    {
        const ReportId id = add(QStringLiteral("A"), day);
        return book().entry(id)->lateness;
    }
    bool isLate(QDate day) { return latenessOn(day) == Lateness::Late; }
    QStringList silent()
    {
        QStringList names;
        const ReportBook all = book();
        for (const Organisation &each : all.silent)
            names << each.name.en;
        return names;
    }

private Q_SLOTS:
    void init() { startAfresh(); }

    void withoutADeadlineNothingIsLate()
    {
        const ReportId id = add(QStringLiteral("A"), QDate(2021, 2, 20));
        QCOMPARE(book().entry(id)->lateness, Lateness::NoDeadline);
        QVERIFY(!book().entry(id)->isLate());
    }

    void theDeadlinesOwnDayIsInTimeWhateverItsHour()
    {
        deadline({2021, 2, 16}, QTime(17, 0));
        QVERIFY(!isLate(QDate(2021, 2, 16)));
        QVERIFY(isLate(QDate(2021, 2, 17)));
        QCOMPARE(book().late(), 1);
    }

    void theDayEndsInTheDeadlinesZone()
    {
        // The 16th lasts in Los Angeles until ten o'clock of the 17th in Beirut.
        deadline({2021, 2, 16}, {}, QStringLiteral("America/Los_Angeles"));
        QVERIFY(!isLate(QDate(2021, 2, 17)));
        QVERIFY(isLate(QDate(2021, 2, 18)));
    }

    void whatCameWithinAnExtensionIsToldApart()
    {
        DeadlineMove move;
        move.id = DeadlineMoveId::make();
        move.deadline = deadline({2021, 2, 16});
        move.earlierDay = QDate(2021, 2, 5);
        move.movedOn = QDate(2021, 2, 1);
        m_file->add(move, Operation::ExtendDeadline);
        QCOMPARE(latenessOn(QDate(2021, 2, 5)), Lateness::InTime);
        QCOMPARE(latenessOn(QDate(2021, 2, 6)), Lateness::InTimeByExtension);
        QCOMPARE(latenessOn(QDate(2021, 2, 17)), Lateness::Late);
    }

    void anAnnouncedReportIsOverdueOnceTheDeadlineHasPassed()
    {
        deadline({2021, 2, 16});
        const ReportId id = add(QStringLiteral("A"), {});
        QVERIFY(!book({2021, 2, 16}).entry(id)->isOverdue);
        QVERIFY(book({2021, 2, 17}).entry(id)->isOverdue);
        QCOMPARE(book().announced(), 1);
    }

    void missingAreThoseWhoTakePartAndOfWhomNothingHasCome()
    {
        const auto registered = organisation(QStringLiteral("Registered"));
        const auto refused = organisation(QStringLiteral("Refused"));
        const auto reporting = organisation(QStringLiteral("Reporting"));
        const auto joint = organisation(QStringLiteral("Joint"));
        const auto announcing = organisation(QStringLiteral("Announcing"));
        const auto host = organisation(QStringLiteral("Host"));
        organisation(QStringLiteral("Absent"));
        takesPart(refused, RegistrationState::Refused);
        for (const auto &each : {registered, reporting, joint, announcing, host})
            takesPart(each, RegistrationState::Approved);
        m_file->add(Host{HostId::make(), host, QStringLiteral("1")}, Operation::EditConference);
        add(QStringLiteral("A"), QDate(2021, 2, 5), {reporting, joint});
        const ReportId announced = add(QStringLiteral("B"), {}, {announcing});
        QCOMPARE(silent(), QStringList({QStringLiteral("Announcing"), QStringLiteral("Registered")}));
        QCOMPARE(book().announcedBy(announcing)->report.id, announced);
        QVERIFY(!book().announcedBy(registered));
        // A report that goes away leaves its authors without one.
        const auto removed = ReportEditing::remove(conference(), {book().entries.front().report.id});
        VERIFY_OK(removed);
        QCOMPARE(silent().size(), 4);
    }
};

MULTAQA_TEST(ReportBookTest)
#include "ReportBookTest.moc"
