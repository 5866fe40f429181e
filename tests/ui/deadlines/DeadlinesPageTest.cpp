// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/deadlines/DeadlinesPage.h"
#include "app/deadlines/DeadlineEditing.h"
#include "support/Check.h"
#include "support/Controls.h"
#include "support/OpenConference.h"
#include "support/WindowTest.h"
#include "ui/deadlines/DeadlineEditor.h"
#include "ui/deadlines/MoveDeadlineDialog.h"
#include "ui/widgets/CellDelegate.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/TableView.h"

#include <QCheckBox>
#include <QDateEdit>

using namespace multaqa;

class DeadlinesPageTest : public QObject
{
    Q_OBJECT

    OpenConference m_open;
    std::unique_ptr<DeadlinesPage> m_page;

    Conference &conference() { return m_open.conference(); }
    DeadlineId add(const QString &title, std::optional<QDate> day)
    {
        Deadline deadline;
        deadline.title.en = title;
        deadline.day = day;
        return *DeadlineEditing::add(conference(), deadline);
    }
    TableView *table() { return m_page->findChild<TableView *>(); }
    Cell cell(int row, int column) { return table()->model()->index(row, column).data(CellRole).value<Cell>(); }
    DateField *day() { return m_page->findChild<DeadlineEditor *>()->findChild<DateField *>(); }

private Q_SLOTS:
    void init()
    {
        startAfresh(Language::English); // and today is 8 February 2021
        m_open.startAfresh();
        add(QStringLiteral("Reports"), QDate(2021, 2, 16));
        add(QStringLiteral("Requests"), {});
        add(QStringLiteral("Logistics"), QDate(2021, 2, 5));
        m_page = std::make_unique<DeadlinesPage>();
        m_page->resize(1100, 700);
        m_page->setConference(&conference());
        m_page->show();
    }
    void cleanup() { m_page.reset(); }

    void aDeadlineWithoutADayNeedsADecision()
    {
        QCOMPARE(cell(0, 1).text, QStringLiteral("Requests"));
        QCOMPARE(cell(0, 3).chip->text, QStringLiteral("Needs a decision"));
        QVERIFY(cell(0, 3).chip->icon.has_value());
        table()->chooseRow(0);
        QVERIFY(!day()->date().isValid());
        QVERIFY(!day()->findChild<QDateEdit *>()->isVisible());
    }

    void whatIsOverdueIsSaidInWordsToo()
    {
        QCOMPARE(cell(1, 0).text, QStringLiteral("3 days late"));
        QCOMPARE(cell(1, 2).text, QStringLiteral("Friday 5 February 2021"));
        QCOMPARE(cell(1, 3).chip->text, QStringLiteral("Overdue"));
        QCOMPARE(cell(1, 3).chip->tone, Tone::Error);
        QCOMPARE(cell(2, 0).text, QStringLiteral("8 days"));
        QVERIFY(!cell(2, 3).chip.has_value());
    }

    void theBadgeCountsWhatIsOverdue()
    {
        QSignalSpy badges(m_page.get(), &Page::badgeChanged);
        m_page->setConference(&conference());
        QCOMPARE(badges.last().first().value<Badge>().kind, Badge::Kind::Wrong);
        QCOMPARE(badges.last().first().value<Badge>().number, 1);
    }

    void aDecisionIsMadeWhenTheDayIsLeftAndNotBefore()
    {
        table()->chooseRow(0);
        auto *box = day()->findChild<QCheckBox *>();
        box->click();
        QVERIFY(day()->findChild<QDateEdit *>()->isVisible());
        const auto undecided = [&] {
            const auto all = *RecordStore<Deadline>(conference().database()).all();
            return std::count_if(all.begin(), all.end(), [](const Deadline &each) { return !each.day; });
        };
        QCOMPARE(undecided(), 1);
        day()->findChild<QDateEdit *>()->setDate(QDate(2021, 2, 12));
        QTest::keyClick(day()->findChild<QDateEdit *>(), Qt::Key_Return);
        QCOMPARE(undecided(), 0);
        QCOMPARE(RecordStore<DeadlineMove>(conference().database()).all()->size(), 0U);
    }

    void aMovedDeadlineShowsItsEarlierDayStruck()
    {
        m_page->showRecord(RecordStore<Deadline>(conference().database()).all()->front().id.uuid());
        auto *edit = day()->findChild<QDateEdit *>();
        edit->setFocus();
        edit->setDate(QDate(2021, 2, 19));
        QTest::keyClick(edit, Qt::Key_Return);
        const int row = table()->chosenRow();
        QCOMPARE(cell(row, 2).text, QStringLiteral("Friday 19 February 2021"));
        QCOMPARE(cell(row, 2).second, QStringLiteral("Tuesday 16 February 2021"));
        QVERIFY(cell(row, 2).isSecondStruck);
        QCOMPARE(RecordStore<DeadlineMove>(conference().database()).all()->front().movedBy,
                 QStringLiteral("Huda Mansour"));
        VERIFY_OK(conference().undo());
        QCOMPARE(cell(table()->chosenRow(), 2).second, QString());
    }

    void movingAsksForTheDayAndTheReason()
    {
        m_page->showRecord(RecordStore<Deadline>(conference().database()).all()->front().id.uuid());
        QTimer::singleShot(0, this, [] {
            auto *dialog = qobject_cast<MoveDeadlineDialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            QCOMPARE(namelessControls(dialog), QStringList());
            dialog->findChild<QDateEdit *>()->setDate(QDate(2021, 2, 18));
            dialog->findChild<QLineEdit *>(QString(), Qt::FindChildrenRecursively);
            dialog->accept();
        });
        m_page->askToMove();
        QCOMPARE(RecordStore<Deadline>(conference().database()).all()->front().day, std::optional(QDate(2021, 2, 18)));
    }

    void aNewDeadlineIsOneStepAndHasNoDayYet()
    {
        m_page->addRecord();
        QCOMPARE(table()->model()->rowCount(), 4);
        QCOMPARE(cell(table()->chosenRow(), 3).chip->text, QStringLiteral("Needs a decision"));
        m_page->removeRecord();
        QCOMPARE(table()->model()->rowCount(), 3);
    }

    void theWeekdayFollowsTheLanguage()
    {
        Application::instance().setLanguage(Language::Arabic);
        QTRY_COMPARE(cell(1, 2).text, QStringLiteral("الجمعة ٥ فبراير ٢٠٢١"));
        QVERIFY(m_page->layoutDirection() == Qt::RightToLeft);
        QCOMPARE(cell(1, 3).chip->text, QStringLiteral("متأخر"));
    }

    void everyControlHasAName()
    {
        table()->chooseRow(1);
        QCOMPARE(namelessControls(m_page.get()), QStringList());
    }
};

MULTAQA_WINDOW_TEST(DeadlinesPageTest)
#include "DeadlinesPageTest.moc"
