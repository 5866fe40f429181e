// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "app/reports/ReportEditing.h"
#include "app/people/PeopleEditing.h"
#include "app/reports/ReportBook.h"
#include "db/stores/AttachmentStore.h"
#include "support/ReportsTest.h"
#include "support/TestProgram.h"

#include <QCryptographicHash>

using namespace multaqa;

class ReportEditingTest : public QObject, private ReportsTest
{
    Q_OBJECT

    ReportEntry entry(ReportId id)
    {
        const auto book = ReportBook::read(database(), {2021, 2, 8});
        const ReportEntry *found = book ? book->entry(id) : nullptr;
        return found ? *found : ReportEntry();
    }

private Q_SLOTS:
    void init() { startAfresh(); }

    void aReportOfTwoOrganisationsIsAJointOne()
    {
        const auto first = organisation(QStringLiteral("Amel"));
        const auto second = organisation(QStringLiteral("Basmeh"));
        const auto added =
            ReportEditing::add(conference(), titled(QStringLiteral("Labour migration")), {first, second});
        VERIFY_OK(added);
        QVERIFY(entry(*added).isJoint());
        QVERIFY(!entry(*added).isReceived());
        VERIFY_OK(ReportEditing::edit(conference(), report(*added), {second}));
        QCOMPARE(entry(*added).authors.size(), 1U);
        QCOMPARE(entry(*added).authors.front().id, second);
        VERIFY_OK(conference().undo());
        QVERIFY(entry(*added).isJoint());
    }

    void theDocumentIsKeptOnceByItsHashAndComesBackWithUndo()
    {
        const QByteArray sha256 =
            QCryptographicHash::hash("%PDF-1.7\nvoluntary report", QCryptographicHash::Sha256).toHex();
        const auto added = ReportEditing::add(conference(), titled(QStringLiteral("Lebanon")), {});
        VERIFY_OK(added);
        VERIFY_OK(ReportEditing::setDocument(conference(), *added, pdf(), {2021, 2, 5}));
        QCOMPARE(report(*added).document.sha256, QString::fromLatin1(sha256));
        QCOMPARE(report(*added).documentName, QStringLiteral("تقرير لبنان.pdf"));
        // It has come by that; a day that was known stays.
        QCOMPARE(report(*added).receivedOn, QDate(2021, 2, 5));
        VERIFY_OK(ReportEditing::setDocument(conference(), *added, pdf(QStringLiteral("2.pdf")), {2021, 2, 9}));
        QCOMPARE(report(*added).receivedOn, QDate(2021, 2, 5));
        QCOMPARE(database().single(QStringLiteral("SELECT count(*) FROM attachment"))->toInt(), 1);
        VERIFY_OK(ReportEditing::removeDocument(conference(), *added));
        QVERIFY(report(*added).document.isEmpty());
        VERIFY_OK(conference().undo());
        const auto kept = AttachmentStore(database()).find(report(*added).document);
        QVERIFY(kept && *kept);
        QCOMPARE((*kept)->data, QByteArray("%PDF-1.7\nvoluntary report"));
    }

    void aFileAloneMakesAReportInOneStep()
    {
        const QByteArray before = m_file->json();
        const auto added =
            ReportEditing::addFromFile(conference(), pdf(QStringLiteral("Report_of_Amel.pdf")), {2021, 2, 5});
        VERIFY_OK(added);
        QCOMPARE(report(*added).title, QStringLiteral("Report of Amel"));
        QCOMPARE(report(*added).receivedOn, QDate(2021, 2, 5));
        QVERIFY(!report(*added).document.isEmpty());
        VERIFY_OK(conference().undo());
        QCOMPARE(m_file->json(), before);
    }

    void aFileThatIsRefusedLeavesNoReport()
    {
        const QByteArray before = m_file->json();
        const auto added =
            ReportEditing::addFromFile(conference(), written(QStringLiteral("report.exe"), "MZ"), {2021, 2, 5});
        QVERIFY(!added);
        QVERIFY(added.error().message.contains(QStringLiteral("report.exe")));
        QCOMPARE(m_file->json(), before);
    }

    void aRefusalNamesItsField_data()
    {
        QTest::addColumn<Report>("report");
        QTest::addColumn<QString>("field");
        QTest::newRow("no title") << titled({}) << QStringLiteral("Title");
        Report link = titled(QStringLiteral("Lebanon"), QDate(2021, 2, 5));
        link.publishedLink = QStringLiteral("javascript:alert(1)");
        QTest::newRow("no link") << link << QStringLiteral("Link");
        Report early = titled(QStringLiteral("Lebanon"), QDate(2021, 2, 5));
        early.publishedOn = QDate(2021, 2, 4);
        QTest::newRow("published before it came") << early << QStringLiteral("Published");
        Report absent = titled(QStringLiteral("Lebanon"));
        absent.publishedOn = QDate(2021, 2, 4);
        QTest::newRow("published without coming") << absent << QStringLiteral("Published");
    }
    void aRefusalNamesItsField()
    {
        QFETCH(Report, report);
        QFETCH(QString, field);
        const auto added = ReportEditing::add(conference(), report, {});
        QVERIFY(!added);
        QCOMPARE(added.error().kind, ErrorKind::Refused);
        QVERIFY2(added.error().message.startsWith(field), qPrintable(added.error().message));
    }

    void publishingSeveralIsOneStepAndNoneWhenOneHasNotCome()
    {
        const auto first = *ReportEditing::add(conference(), titled(QStringLiteral("A"), QDate(2021, 2, 5)), {});
        const auto second = *ReportEditing::add(conference(), titled(QStringLiteral("B"), QDate(2021, 2, 6)), {});
        const auto absent = *ReportEditing::add(conference(), titled(QStringLiteral("C")), {});
        const QString link = QStringLiteral("https://example.org/reports");
        QVERIFY(!ReportEditing::publish(conference(), {first, absent}, QDate(2021, 3, 1), link));
        QVERIFY(!report(first).publishedOn);
        VERIFY_OK(ReportEditing::publish(conference(), {first, second}, QDate(2021, 3, 1), link));
        QCOMPARE(report(second).publishedLink, link);
        QVERIFY(!entry(first).isUnpublished());
        VERIFY_OK(conference().undo());
        QVERIFY(!report(first).publishedOn && !report(second).publishedOn);
    }

    void anOrganisationWithAReportIsNotRemoved()
    {
        const auto author = organisation(QStringLiteral("Amel"));
        const auto added = *ReportEditing::add(conference(), titled(QStringLiteral("A")), {author});
        const auto removed = PeopleEditing::removeOrganisation(conference(), author);
        QVERIFY(!removed);
        QVERIFY(removed.error().message.contains(QStringLiteral("Amel")));
        VERIFY_OK(ReportEditing::remove(conference(), {added}));
        VERIFY_OK(PeopleEditing::removeOrganisation(conference(), author));
    }

    void editingToTheSameLeavesNoStep()
    {
        const auto author = organisation(QStringLiteral("Amel"));
        const auto added = *ReportEditing::add(conference(), titled(QStringLiteral("A")), {author});
        const qint64 step = conference().lastStep().step;
        VERIFY_OK(ReportEditing::edit(conference(), report(added), {author}));
        QVERIFY(conference().lastStep().step == 0 || conference().lastStep().step == step);
        QCOMPARE(conference().undoName(), QStringLiteral("Add report"));
    }
};

MULTAQA_TEST(ReportEditingTest)
#include "ReportEditingTest.moc"
