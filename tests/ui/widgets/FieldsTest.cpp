// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "support/WindowTest.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/LocalizedField.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/TimeField.h"

#include <QDateEdit>
#include <QLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace multaqa;

class FieldsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDayReadsInOrderInArabic()
    {
        startAfresh(Language::Arabic);
        DateField field;
        field.setDate(QDate(2021, 2, 23));
        QCOMPARE(field.shownText(), QStringLiteral("٢٣ فبراير ٢٠٢١"));
        QCOMPARE(field.shownWeekday(), QStringLiteral("الثلاثاء"));
    }

    void aTimeReadsInOrderInArabic()
    {
        startAfresh(Language::Arabic);
        TimeField field;
        field.setKnownTime(QTime(11, 45));
        QCOMPARE(field.text(), QStringLiteral("١١:٤٥"));
    }

    void fieldsFollowTheLanguageWhileTheyAreOpen()
    {
        startAfresh(Language::English);
        DateField date;
        TimeField time;
        LocalizedField text;
        date.setDate(QDate(2021, 2, 23));
        time.setKnownTime(QTime(9, 30));
        QCOMPARE(date.shownText(), QStringLiteral("23 February 2021"));
        Application::instance().setLanguage(Language::Arabic);
        QTRY_COMPARE(date.shownText(), QStringLiteral("٢٣ فبراير ٢٠٢١"));
        QTRY_COMPARE(time.text(), QStringLiteral("٠٩:٣٠"));
        QTRY_COMPARE(text.layout()->itemAt(0)->widget()->accessibleName(), QStringLiteral("بالعربية"));
        Application::instance().setLanguage(Language::French);
        QTRY_COMPARE(date.shownText(), QStringLiteral("23 février 2021"));
        QTRY_COMPARE(date.shownWeekday(), QStringLiteral("mardi"));
        QTRY_COMPARE(text.layout()->itemAt(0)->widget()->accessibleName(), QStringLiteral("en français"));
        QCOMPARE(date.date(), QDate(2021, 2, 23));
    }

    void tabGoesThroughTheLinesAsTheyStand()
    {
        for (const Language language : allLanguages) {
            startAfresh(language);
            QWidget window;
            auto *column = new QVBoxLayout(&window);
            auto *field = new LocalizedField;
            column->addWidget(field);
            column->addWidget(new QLineEdit);
            window.show();
            QVERIFY(QTest::qWaitForWindowActive(&window));
            field->setFocus();
            for (int at = 0; at < 3; ++at) {
                QCOMPARE(window.focusWidget(), field->layout()->itemAt(at)->widget());
                QTest::keyClick(window.focusWidget(), Qt::Key_Tab);
            }
        }
    }

    void theWeekdayGoesBeneathWhereThereIsNoRoomBeside()
    {
        startAfresh(Language::English);
        DateField field;
        field.setDate(QDate(2021, 2, 24));
        field.resize(400, 80);
        field.show();
        const auto *edit = field.findChild<QDateEdit *>();
        const auto *weekday = field.findChild<TextLabel *>();
        QTRY_VERIFY(weekday->geometry().left() > edit->geometry().right());
        field.resize(150, 80);
        QTRY_VERIFY(weekday->geometry().top() > edit->geometry().bottom());
        QVERIFY(weekday->width() >= weekday->sizeHint().width());
    }

    void aLineThatIsLeftUnchangedTellsNobody()
    {
        startAfresh(Language::English);
        LocalizedField field;
        field.show();
        field.setText({QStringLiteral("الجلسة"), QStringLiteral("Session"), {}});
        QSignalSpy edited(&field, &LocalizedField::edited);
        auto *english = qobject_cast<QLineEdit *>(field.layout()->itemAt(0)->widget());
        QTest::keyClick(english, Qt::Key_Return);
        QCOMPARE(edited.count(), 0);
        QTest::keyClicks(english, QStringLiteral("al"));
        QTest::keyClick(english, Qt::Key_Return);
        QCOMPARE(edited.count(), 1);
        QCOMPARE(field.text().en, QStringLiteral("alSession"));
        QCOMPARE(field.text().ar, QStringLiteral("الجلسة"));
    }
};

MULTAQA_WINDOW_TEST(FieldsTest)
#include "FieldsTest.moc"
