// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/people/DuplicatesDialog.h"
#include "app/people/PeopleEditing.h"
#include "support/Controls.h"
#include "support/OpenConference.h"
#include "support/WindowTest.h"
#include "ui/people/LikelyDuplicates.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/ChoiceCard.h"
#include "ui/widgets/TableView.h"

using namespace multaqa;

class DuplicatesDialogTest : public QObject
{
    Q_OBJECT

    OpenConference m_open;
    Conference &conference() { return m_open.conference(); }

    ParticipantId add(const QString &arabic, const QString &latin, const QString &email)
    {
        Participant person;
        person.nameArabic = arabic;
        person.nameLatin = latin;
        person.email = email;
        return *PeopleEditing::add(conference(), person);
    }
    static Button *button(const QDialog &dialog, const QString &text)
    {
        for (Button *each : dialog.findChildren<Button *>())
            if (each->text() == text && each->isVisible())
                return each;
        return nullptr;
    }
    qint64 people() { return RecordStore<Participant>(conference().database()).count().value(); }

private Q_SLOTS:
    void init()
    {
        startAfresh(Language::English);
        m_open.startAfresh();
        add(QStringLiteral("ليلى العطّار"), {}, QStringLiteral("leila@example.org"));
        add({}, QStringLiteral("Leila Attar"), QStringLiteral("l.attar@example.org"));
        add({}, QStringLiteral("Samir Najjar"), QStringLiteral("s@example.org"));
        add({}, QStringLiteral("Sameer Najjar"), QStringLiteral("s@example.org"));
    }

    void onePairAfterTheOtherIsDecided()
    {
        DuplicatesDialog dialog(conference(), Duplicates::find(conference().database()).value());
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        QCOMPARE(namelessControls(&dialog), QStringList());
        auto *list = dialog.findChild<TableView *>();
        QCOMPARE(list->model()->rowCount(), 2);
        QCOMPARE(list->chosenRow(), 0);
        QTest::mouseClick(button(dialog, QStringLiteral("Not the same person")), Qt::LeftButton);
        QCOMPARE(list->chosenRow(), 1);
        QCOMPARE(people(), 4);
        QTest::mouseClick(button(dialog, QStringLiteral("Make them one")), Qt::LeftButton);
        QCOMPARE(people(), 3);
        QVERIFY(button(dialog, QStringLiteral("Close")));
        QVERIFY(Duplicates::find(conference().database()).value().empty());
        QVERIFY(conference().undo());
        QCOMPARE(people(), 4);
    }

    void aValueIsChosenByTheKeyboard()
    {
        auto pairs = Duplicates::find(conference().database()).value();
        std::reverse(pairs.begin(), pairs.end());
        DuplicatesDialog dialog(conference(), pairs);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        QList<ChoiceCard *> cards = dialog.findChildren<ChoiceCard *>();
        QCOMPARE(cards.size(), 2);
        QCOMPARE(cards[1]->text(), QStringLiteral("l.attar@example.org"));
        QVERIFY(cards[1]->isChecked());
        cards[1]->setFocus();
        QTest::keyClick(cards[1], Qt::Key_Left);
        QVERIFY(cards[0]->isChecked());
        QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(people(), 3);
        const auto merged = RecordStore<Participant>(conference().database()).get(pairs.front().a);
        QVERIFY(merged);
        QCOMPARE(merged->email, QStringLiteral("leila@example.org"));
        QCOMPARE(merged->nameLatin, QStringLiteral("Leila Attar"));
    }

    void whoIsPutOffComesLast()
    {
        DuplicatesDialog dialog(conference(), Duplicates::find(conference().database()).value());
        dialog.show();
        auto *list = dialog.findChild<TableView *>();
        QTest::mouseClick(button(dialog, QStringLiteral("Later")), Qt::LeftButton);
        QCOMPARE(list->chosenRow(), 1);
        QTest::mouseClick(button(dialog, QStringLiteral("Not the same person")), Qt::LeftButton);
        QCOMPARE(list->chosenRow(), 0);
        QVERIFY(button(dialog, QStringLiteral("Make them one"))->isEnabled());
    }

    void theyAreLookedForBesideTheWindow()
    {
        LikelyDuplicates likely;
        likely.setConference(&conference());
        QCOMPARE(likely.count(), 0);
        QSignalSpy found(&likely, &LikelyDuplicates::found);
        QTRY_COMPARE_WITH_TIMEOUT(found.size(), 1, 20000);
        QCOMPARE(likely.count(), 2);
        const auto pairs = Duplicates::find(conference().database()).value();
        QCOMPARE(likely.likelyOf(pairs[0].a), std::optional(pairs[0].b));
        QCOMPARE(likely.likelyOf(pairs[0].b), std::optional(pairs[0].a));
        const auto other = add({}, QStringLiteral("Zeina Khoury"), {});
        QVERIFY(!likely.likelyOf(other));
        likely.setConference(nullptr);
        QCOMPARE(likely.count(), 0);
    }
};

MULTAQA_WINDOW_TEST(DuplicatesDialogTest)
#include "DuplicatesDialogTest.moc"
