// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/deadlines/DeadlinesPage.h"
#include "app/deadlines/DeadlineEditing.h"
#include "support/Check.h"
#include "support/Controls.h"
#include "support/OpenConference.h"
#include "support/WindowTest.h"
#include "ui/FilePicker.h"
#include "ui/deadlines/DeadlineEditor.h"
#include "ui/deadlines/MoveDeadlineDialog.h"
#include "ui/widgets/CellDelegate.h"
#include "ui/widgets/ComboBox.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/HourField.h"
#include "ui/widgets/TableView.h"
#include "ui/widgets/WarningCard.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QFile>
#include <QLabel>
#include <QPushButton>

using namespace multaqa;

namespace {

/// Answers with one path.
class SaveAs : public FilePicker
{
public:
    explicit SaveAs(QString path)
        : m_path(std::move(path))
    {
        setCurrent(this);
    }
    SaveAs(const SaveAs &) = delete;
    SaveAs &operator=(const SaveAs &) = delete;
    ~SaveAs() override { setCurrent(nullptr); }

    QString exportToSave(QWidget *, const QString &, const QString &, const QString &) override { return m_path; }

private:
    QString m_path;
};

} // namespace

class DeadlinesPageTest : public QObject
{
    Q_OBJECT

    OpenConference m_open;
    std::unique_ptr<DeadlinesPage> m_page;

    Conference &conference() { return m_open.conference(); }
    DeadlineId add(const QString &title, std::optional<QDate> day, const QStringList &reminders = {})
    {
        Deadline deadline;
        deadline.title.en = title;
        deadline.day = day;
        deadline.remindBefore = reminders;
        return *DeadlineEditing::add(conference(), deadline);
    }
    TableView *table() { return m_page->findChild<TableView *>(); }
    Cell cell(int row, int column) { return table()->model()->index(row, column).data(CellRole).value<Cell>(); }
    DeadlineEditor *editor() { return m_page->findChild<DeadlineEditor *>(); }
    DateField *day() { return editor()->findChild<DateField *>(); }
    HourField *hour() { return editor()->findChild<HourField *>(); }
    void choose(const char *title) { table()->chooseRow(rowOf(title)); }
    int rowOf(const char *title)
    {
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            if (cell(row, 1).text == QLatin1String(title))
                return row;
        return -1;
    }
    Deadline kept(const char *title)
    {
        const auto all = *RecordStore<Deadline>(conference().database()).all();
        for (const Deadline &each : all)
            if (each.title.en == QLatin1String(title))
                return each;
        return {};
    }
    QLineEdit *lineNamed(const char *name)
    {
        for (QLineEdit *line : editor()->findChildren<QLineEdit *>())
            if (line->accessibleName() == QLatin1String(name))
                return line;
        return nullptr;
    }

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

    void theBoardGoesByDateUnderHeadings()
    {
        QStringList board;
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            board << (cell(row, 1).text.isEmpty() ? QStringLiteral("# ") + cell(row, 0).text : cell(row, 1).text);
        QCOMPARE(board,
                 QStringList({QStringLiteral("# Needs a day"), QStringLiteral("Requests"), QStringLiteral("# Overdue"),
                              QStringLiteral("Logistics"), QStringLiteral("# Later"), QStringLiteral("Reports")}));
        QVERIFY(cell(0, 0).icon.has_value());
        QCOMPARE(table()->columnSpan(0, 0), table()->model()->columnCount());
        QVERIFY(table()->rowHeight(0) < table()->rowHeight(1));
    }

    void theFirstKeyChoosesTheFirstDeadline()
    {
        QCOMPARE(table()->chosenRow(), -1);
        QTest::keyClick(table(), Qt::Key_Down);
        QCOMPARE(table()->chosenRow(), 1); // beneath its heading
    }

    void theFirstClickShowsWhatIsClicked()
    {
        const QModelIndex clicked = table()->model()->index(rowOf("Reports"), 0);
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, table()->visualRect(clicked).center());
        QCOMPARE(table()->chosenRow(), rowOf("Reports"));
        QVERIFY(editor()->isVisible());
    }

    void theKeyboardPassesOverHeadings()
    {
        choose("Requests");
        QTest::keyClick(table(), Qt::Key_Down);
        QCOMPARE(table()->chosenRow(), rowOf("Logistics"));
        m_page->chooseNextRecord();
        QCOMPARE(table()->chosenRow(), rowOf("Reports"));
        m_page->chooseNextRecord();
        QCOMPARE(table()->chosenRow(), rowOf("Reports"));
        m_page->choosePreviousRecord();
        QCOMPARE(table()->chosenRow(), rowOf("Logistics"));
    }

    void whatIsOverdueIsSaidInWordsToo()
    {
        const int row = rowOf("Logistics");
        QCOMPARE(cell(row, 0).text, QStringLiteral("3 days late"));
        QCOMPARE(cell(row, 0).tone, Tone::Error);
        QCOMPARE(cell(row, 2).text, QStringLiteral("Friday 5 February 2021"));
        QCOMPARE(cell(rowOf("Reports"), 0).text, QStringLiteral("8 days"));
        QCOMPARE(cell(rowOf("Requests"), 0).text, QStringLiteral("no day"));
    }

    void theBadgeCountsWhatIsOverdue()
    {
        QSignalSpy badges(m_page.get(), &Page::badgeChanged);
        m_page->setConference(&conference());
        QCOMPARE(badges.last().first().value<Badge>().kind, Badge::Kind::Wrong);
        QCOMPARE(badges.last().first().value<Badge>().number, 1);
    }

    void aReminderOfTodayIsAChip()
    {
        add(QStringLiteral("Visas"), QDate(2021, 2, 15), {QStringLiteral("7")});
        QCOMPARE(cell(rowOf("Visas"), 1).chip->text, QStringLiteral("Remind today"));
        QVERIFY(cell(rowOf("Visas"), 1).chip->icon.has_value());
        QVERIFY(!cell(rowOf("Reports"), 1).chip.has_value());
    }

    void aDecisionIsMadeWhenTheDayIsLeftAndNotBefore()
    {
        choose("Requests");
        QVERIFY(!day()->date().isValid());
        QVERIFY(!hour()->isVisible());
        day()->findChild<QCheckBox *>()->click();
        QVERIFY(day()->findChild<QDateEdit *>()->isVisible());
        QVERIFY(hour()->isVisible());
        QVERIFY(!kept("Requests").day);
        day()->findChild<QDateEdit *>()->setDate(QDate(2021, 2, 12));
        QTest::keyClick(day()->findChild<QDateEdit *>(), Qt::Key_Return);
        QCOMPARE(kept("Requests").day, std::optional(QDate(2021, 2, 12)));
        QCOMPARE(RecordStore<DeadlineMove>(conference().database()).all()->size(), 0U);
        QCOMPARE(table()->chosenRow(), rowOf("Requests"));
    }

    void aDecidedEndIsNotTypedOver()
    {
        choose("Reports");
        QVERIFY(day()->findChild<QDateEdit *>()->isReadOnly());
        QVERIFY(!hour()->isEnabled());
        choose("Requests");
        QVERIFY(!day()->findChild<QDateEdit *>()->isReadOnly());
        QVERIFY(hour()->isEnabled());
    }

    void aMovedDeadlineShowsItsEarlierEndStruck()
    {
        VERIFY_OK(DeadlineEditing::move(conference(), kept("Reports").id, {QDate(2021, 2, 19), QTime(17, 0)},
                                        QDate(2021, 2, 8)));
        QCOMPARE(cell(rowOf("Reports"), 2).text, QStringLiteral("Friday 19 February 2021"));
        QCOMPARE(cell(rowOf("Reports"), 0).second, QStringLiteral("until 17:00"));
        QCOMPARE(cell(rowOf("Reports"), 2).second, QStringLiteral("Tuesday 16 February 2021"));
        QVERIFY(cell(rowOf("Reports"), 2).isSecondStruck);
        QCOMPARE(cell(rowOf("Reports"), 1).chip->text, QStringLiteral("Moved"));
        VERIFY_OK(DeadlineEditing::move(conference(), kept("Reports").id, {QDate(2021, 2, 19), QTime(12, 0)},
                                        QDate(2021, 2, 8)));
        QCOMPARE(cell(rowOf("Reports"), 2).second, QStringLiteral("Friday 19 February 2021, 17:00"));
        VERIFY_OK(conference().undo());
        VERIFY_OK(conference().undo());
        QCOMPARE(cell(rowOf("Reports"), 2).second, QString());
    }

    void earlierDaysSayWhoAndWhy()
    {
        VERIFY_OK(DeadlineEditing::move(conference(), kept("Reports").id, {QDate(2021, 2, 19)}, QDate(2021, 2, 8),
                                        {{}, QStringLiteral("More time was asked for"), {}}));
        choose("Reports");
        QStringList words;
        for (const QLabel *label : editor()->findChildren<QLabel *>())
            words << label->text();
        const QString all = words.join(u'|');
        QVERIFY2(all.contains(QStringLiteral("Huda Mansour")), qPrintable(all));
        QVERIFY(all.contains(QStringLiteral("More time was asked for")));
        QVERIFY(all.contains(QStringLiteral("Tuesday 16 February 2021")));
    }

    void movingAsksForTheEndAndSaysWhatComesOfItFirst()
    {
        m_open.event(); // begins on 24 February
        Deadline reports = kept("Reports");
        reports.event = m_open.event();
        VERIFY_OK(DeadlineEditing::edit(conference(), reports));
        m_page->showRecord(reports.id.uuid());
        bool isDone = false;
        QTimer::singleShot(0, this, [&] {
            auto *dialog = qobject_cast<MoveDeadlineDialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            auto close = qScopeGuard([dialog] { dialog->reject(); });
            QCOMPARE(namelessControls(dialog), QStringList());
            QPushButton *move = nullptr;
            for (QPushButton *button : dialog->findChildren<QPushButton *>())
                if (button->text() == QStringLiteral("Move"))
                    move = button;
            const auto says = [&](const char *words) {
                for (const QLabel *label : dialog->findChildren<QLabel *>())
                    if (label->text().contains(QLatin1String(words)))
                        return true;
                return false;
            };
            QVERIFY(move && !move->isEnabled());
            auto *edit = dialog->findChild<DateField *>()->findChild<QDateEdit *>();
            edit->setDate(QDate(2021, 2, 24));
            QVERIFY(!move->isEnabled()); // not before it is seen what comes of it
            QTRY_VERIFY(move->isEnabled());
            QVERIFY(says("is on the day of what it is for"));
            edit->setDate(QDate(2021, 2, 18));
            QTRY_VERIFY(says("Nothing becomes wrong or impossible"));
            QVERIFY(!says("is on the day of what it is for"));
            auto *hours = dialog->findChild<HourField *>();
            hours->findChild<QCheckBox *>()->click();
            hours->findChild<QTimeEdit *>()->setTime(QTime(12, 30));
            QTRY_VERIFY(move->isEnabled());
            close.dismiss();
            move->click();
            isDone = true;
        });
        m_page->askToMove();
        QVERIFY(isDone);
        QCOMPARE(kept("Reports").day, std::optional(QDate(2021, 2, 18)));
        QCOMPARE(kept("Reports").hour, std::optional(QTime(12, 30)));
        QCOMPARE(RecordStore<DeadlineMove>(conference().database()).all()->front().movedBy,
                 QStringLiteral("Huda Mansour"));
    }

    void aDayIsDecidedWithWhatComesOfItInSight()
    {
        choose("Requests");
        QTimer::singleShot(0, this, [] {
            auto *dialog = qobject_cast<MoveDeadlineDialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            dialog->findChild<DateField *>()->findChild<QCheckBox *>()->click();
            QCOMPARE(dialog->end().day, std::optional(QDate(2021, 2, 8)));
            dialog->accept();
        });
        m_page->askToMove();
        QCOMPARE(kept("Requests").day, std::optional(QDate(2021, 2, 8)));
        QCOMPARE(RecordStore<DeadlineMove>(conference().database()).all()->size(), 0U);
    }

    void remindersAndTheEventAreKept()
    {
        m_open.event();
        choose("Reports");
        QLineEdit *reminders = lineNamed("Reminders");
        QVERIFY(reminders);
        reminders->setFocus();
        reminders->setText(QStringLiteral("1, 14 7"));
        QTest::keyClick(reminders, Qt::Key_Return);
        QCOMPARE(kept("Reports").remindBefore,
                 QStringList({QStringLiteral("14"), QStringLiteral("7"), QStringLiteral("1")}));
        QCOMPARE(reminders->text(), QStringLiteral("14, 7, 1"));
        for (ComboBox *box : editor()->findChildren<ComboBox *>())
            if (box->accessibleName() == QStringLiteral("Before what")) {
                box->setCurrentIndex(1);
                Q_EMIT box->activated(1);
            }
        QCOMPARE(kept("Reports").event, std::optional(m_open.event()));
        QVERIFY(cell(rowOf("Reports"), 3).text.startsWith(QStringLiteral("Conference")));
    }

    void remindersThatAreNoneAreRefusedInSight()
    {
        choose("Reports");
        QLineEdit *reminders = lineNamed("Reminders");
        reminders->setFocus();
        reminders->setText(QStringLiteral("soon"));
        QTest::keyClick(reminders, Qt::Key_Return);
        QVERIFY(editor()->findChild<WarningCard *>()->isVisible());
        QCOMPARE(reminders->text(), QStringLiteral("soon"));
        QCOMPARE(kept("Reports").remindBefore, QStringList());
    }

    void aNewDeadlineIsOneStepAndHasNoDayYet()
    {
        m_page->addRecord();
        QCOMPARE(cell(table()->chosenRow(), 0).text, QStringLiteral("no day"));
        const auto count = [&] { return RecordStore<Deadline>(conference().database()).all()->size(); };
        QCOMPARE(count(), 4U);
        m_page->removeRecord();
        QCOMPARE(count(), 3U);
        QVERIFY(table()->chosenRow() >= 0);
    }

    void theDeadlinesAreSavedAsACalendar()
    {
        const SaveAs picker(m_open.folder() + QStringLiteral("/out.ics"));
        m_page->exportCalendar();
        QFile file(m_open.folder() + QStringLiteral("/out.ics"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count("BEGIN:VEVENT"), 2);
    }

    void theHijriDateStandsBesideWhereItIsWanted()
    {
        choose("Reports");
        Application::instance().setShowsHijri(true);
        QTRY_COMPARE(cell(rowOf("Reports"), 2).second, QStringLiteral("4 Rajab 1442 AH"));
        QTRY_VERIFY(day()->shownWeekday().contains(QStringLiteral("4 Rajab 1442 AH")));
        Application::instance().setShowsHijri(false);
        QTRY_COMPARE(cell(rowOf("Reports"), 2).second, QString());
        QTRY_COMPARE(day()->shownWeekday(), QStringLiteral("Tuesday"));
    }

    void theWeekdayAndTheHourFollowTheLanguage()
    {
        VERIFY_OK(DeadlineEditing::move(conference(), kept("Reports").id, {QDate(2021, 2, 19), QTime(17, 45)},
                                        QDate(2021, 2, 8)));
        choose("Reports");
        Application::instance().setLanguage(Language::Arabic);
        QTRY_COMPARE(cell(rowOf("Logistics"), 2).text, QStringLiteral("الجمعة ٥ فبراير ٢٠٢١"));
        QVERIFY(m_page->layoutDirection() == Qt::RightToLeft);
        QTRY_COMPARE(cell(rowOf("Reports"), 0).second, QStringLiteral("حتى ١٧:٤٥"));
        QTRY_COMPARE(hour()->findChild<QTimeEdit *>()->text(), QStringLiteral("١٧:٤٥"));
    }

    void everyControlHasAName()
    {
        choose("Reports");
        QCOMPARE(namelessControls(m_page.get()), QStringList());
    }
};

MULTAQA_WINDOW_TEST(DeadlinesPageTest)
#include "DeadlinesPageTest.moc"
