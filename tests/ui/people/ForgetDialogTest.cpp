// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/people/ForgetDialog.h"
#include "app/people/PeopleFieldEditing.h"
#include "support/Check.h"
#include "support/Controls.h"
#include "support/PeopleTest.h"
#include "support/WindowTest.h"
#include "ui/people/RetentionDialog.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTimer>

using namespace multaqa;

/// Asking before people are forgotten, one by one or after the conference.
class ForgetDialogTest : public QObject, private PeopleTest
{
    Q_OBJECT

    QPushButton *button(QDialog &dialog, const QString &text)
    {
        for (QPushButton *each : dialog.findChildren<QPushButton *>())
            if (QString(each->text()).remove(u'&') == text)
                return each;
        return nullptr;
    }
    /// Types TEXT when the question stands, and presses what it may press.
    void answer(QTimer &timer, const QString &text)
    {
        connect(&timer, &QTimer::timeout, this, [this, text] {
            auto *question = qobject_cast<ForgetDialog *>(QApplication::activeModalWidget());
            if (!question)
                return;
            question->findChild<QLineEdit *>()->setText(text);
            QPushButton *go = button(*question, QStringLiteral("Forget for good"));
            (go->isEnabled() ? go : button(*question, QStringLiteral("Cancel")))->click();
        });
        timer.start(20);
    }
    qint64 people() { return RecordStore<Participant>(database()).count().value(); }

private Q_SLOTS:
    void init()
    {
        startAfresh(Language::English);
        m_open.startAfresh();
    }

    void onlyTheNameConfirmsHoweverItIsSpelled()
    {
        ForgetDialog dialog(1, QStringLiteral("Émile Béchara"));
        dialog.show();
        QPushButton *go = button(dialog, QStringLiteral("Forget for good"));
        auto *typed = dialog.findChild<QLineEdit *>();
        QVERIFY(!go->isEnabled());
        typed->setText(QStringLiteral("Emile"));
        QVERIFY(!go->isEnabled());
        typed->setText(QStringLiteral("emile  bechara"));
        QVERIFY(go->isEnabled());
        QCOMPARE(namelessControls(&dialog), QStringList());
    }

    void severalAreConfirmedByTheirNumber()
    {
        ForgetDialog dialog(12, {});
        QPushButton *go = button(dialog, QStringLiteral("Forget for good"));
        auto *typed = dialog.findChild<QLineEdit *>();
        typed->setText(QStringLiteral("1"));
        QVERIFY(!go->isEnabled());
        typed->setText(QStringLiteral("١٢"));
        QVERIFY(go->isEnabled());
    }

    void whoIsNotConfirmedStays()
    {
        const auto leila = person(QStringLiteral("Leila Attar"));
        QTimer timer;
        answer(timer, QStringLiteral("Layla"));
        QVERIFY(!ForgetDialog::forget(conference(), {leila}, nullptr));
        QCOMPARE(people(), 1);
    }

    void whoIsConfirmedGoesForGood()
    {
        const auto leila = person(QStringLiteral("Leila Attar"));
        const auto samer = person(QStringLiteral("Samer Kabalan"));
        QTimer timer;
        answer(timer, QStringLiteral("leila attar"));
        QVERIFY(ForgetDialog::forget(conference(), {leila}, nullptr));
        QCOMPARE(people(), 1);
        QVERIFY(RecordStore<Participant>(database()).find(samer).value());
        QVERIFY(!RecordStore<Participant>(database()).find(leila).value());
    }

    void afterTheConferenceThoseWhoAgreedStay()
    {
        const auto leila = person(QStringLiteral("Leila Attar"));
        person(QStringLiteral("Samer Kabalan"));
        person(QStringLiteral("Zeina Khoury"));
        PeopleFields fields;
        fields.consent = Consent::Given;
        VERIFY_OK(PeopleFieldEditing::set(conference(), {leila}, fields));
        RetentionDialog dialog(conference());
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        QCOMPARE(namelessControls(&dialog), QStringList());
        auto *list = dialog.findChild<QListWidget *>();
        QCOMPARE(list->count(), 2);
        auto *onlyWithoutConsent = dialog.findChildren<QCheckBox *>().front();
        onlyWithoutConsent->click();
        QCOMPARE(list->count(), 3);
        onlyWithoutConsent->click();
        QTimer timer;
        answer(timer, QStringLiteral("2"));
        button(dialog, QStringLiteral("Forget them…"))->click();
        QCOMPARE(people(), 1);
        QCOMPARE(all<Participant>().front().id, leila);
        QVERIFY(!dialog.isVisible());
    }
};

MULTAQA_WINDOW_TEST(ForgetDialogTest)
#include "ForgetDialogTest.moc"
