// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/people/AttendanceDialog.h"
#include "app/people/BadgeEditing.h"
#include "app/people/RegistrationEditing.h"
#include "support/Check.h"
#include "support/Controls.h"
#include "support/PeopleTest.h"
#include "support/WindowTest.h"
#include "ui/people/AttendanceModel.h"

#include <QLabel>
#include <QLineEdit>
#include <QTableView>

using namespace multaqa;

/// Two are approved for the event of 24 and 25 February, a third is not; it is 8 February.
class AttendanceDialogTest : public QObject, private PeopleTest
{
    Q_OBJECT

    std::unique_ptr<AttendanceDialog> m_dialog;
    ParticipantId m_leila;
    ParticipantId m_samer;

    QLineEdit *field()
    {
        for (QLineEdit *line : m_dialog->findChildren<QLineEdit *>())
            if (line->accessibleName().startsWith(QStringLiteral("Scan a badge")))
                return line;
        return nullptr;
    }
    QTableView *table() { return m_dialog->findChild<QTableView *>(); }
    AttendanceModel *model() { return m_dialog->findChild<AttendanceModel *>(); }
    void enter(const QString &text)
    {
        field()->setFocus();
        QTest::keyClicks(field(), text);
        QTest::keyClick(field(), Qt::Key_Return);
    }
    bool says(const QString &sentence)
    {
        const auto labels = m_dialog->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel *label) { return label->isVisible() && label->text().contains(sentence); });
    }

private Q_SLOTS:
    void init()
    {
        startAfresh(Language::English);
        m_open.startAfresh();
        m_leila = person(QStringLiteral("Leila Attar"));
        m_samer = person(QStringLiteral("Samer Kabalan"));
        person(QStringLiteral("Leila Khoury"));
        VERIFY_OK(RegistrationEditing::setState(conference(), {m_leila, m_samer}, m_open.event(),
                                                RegistrationState::Approved, QDate(2021, 1, 20)));
        VERIFY_OK(BadgeEditing::giveMissingCodes(conference(), {m_leila}));
        m_dialog = std::make_unique<AttendanceDialog>(conference());
        m_dialog->show();
        m_dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }
    void cleanup() { m_dialog.reset(); }

    void theListIsOfThoseExpectedOnTheFirstDay()
    {
        QCOMPARE(model()->rowCount(), 2);
        QVERIFY(says(QStringLiteral("Here: 0, of 2 expected")));
        QVERIFY(field()->hasFocus());
    }

    void aScannedBadgeMarksAndTheNextOneMayFollow()
    {
        const QString code = RecordStore<Participant>(database()).get(m_leila)->badgeCode;
        enter(code);
        QVERIFY(says(QStringLiteral("Leila Attar: new")));
        QVERIFY(says(QStringLiteral("Here: 1, of 2 expected")));
        QCOMPARE(field()->text(), QString());
        QVERIFY(field()->hasFocus());
        const auto marks = all<Attendance>();
        QCOMPARE(marks.size(), 1U);
        QCOMPARE(marks.front().day, QDate(2021, 2, 24));
        QCOMPARE(marks.front().how, AttendanceHow::Badge);
        enter(code);
        QVERIFY(says(QStringLiteral("Leila Attar: marked already")));
        QCOMPARE(all<Attendance>().size(), 1U);
    }

    void aBadgeOfNobodyMarksNobody()
    {
        enter(QStringLiteral("999999999999"));
        QVERIFY(says(QStringLiteral("Not marked")));
        QVERIFY(all<Attendance>().empty());
    }

    void aNameMarksTheOneWhoseItIs()
    {
        enter(QStringLiteral("kabalan"));
        QVERIFY(says(QStringLiteral("Samer Kabalan: new")));
        QCOMPARE(all<Attendance>().front().how, AttendanceHow::Search);
        QCOMPARE(model()->rowCount(), 2); // everybody expected again
    }

    void aNameOfTwoMarksNobodyAndGoesToTheList()
    {
        enter(QStringLiteral("leila"));
        QVERIFY(says(QStringLiteral("2 people are found")));
        QVERIFY(all<Attendance>().empty());
        QVERIFY(table()->hasFocus());
    }

    void spaceTicksAndUnticksWhoIsChosen()
    {
        table()->setFocus();
        table()->setCurrentIndex(model()->index(0, AttendanceModel::Name));
        QTest::keyClick(table(), Qt::Key_Space);
        QCOMPARE(all<Attendance>().size(), 1U);
        QTest::keyClick(table(), Qt::Key_Space);
        QVERIFY(all<Attendance>().empty());
        QVERIFY(says(QStringLiteral("No longer marked as being here.")));
    }

    void enterNeverCloses()
    {
        field()->setFocus();
        QTest::keyClick(field(), Qt::Key_Return);
        QVERIFY(m_dialog->isVisible());
    }

    void everyControlHasAName() { QCOMPARE(namelessControls(m_dialog.get()), QStringList()); }
};

MULTAQA_WINDOW_TEST(AttendanceDialogTest)
#include "AttendanceDialogTest.moc"
