// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "app/deadlines/ReminderDays.h"

#include "support/Check.h"
#include "support/TestProgram.h"

using namespace multaqa;
using namespace Qt::Literals::StringLiterals;

class ReminderDaysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theyAreReadInBothDigitsAndWithBothCommas()
    {
        QCOMPARE(*ReminderDays::clean(ReminderDays::split(u"1, 14،  ٧ ; 7"_s)), QStringList({u"14"_s, u"7"_s, u"1"_s}));
        QCOMPARE(*ReminderDays::clean(ReminderDays::split(u"  "_s)), QStringList());
    }

    void whatIsNoNumberOfDaysIsRefusedByName()
    {
        for (const QString &wrong : {u"soon"_s, u"-1"_s, u"367"_s, u"1.5"_s}) {
            const auto cleaned = ReminderDays::clean({u"7"_s, wrong});
            QVERIFY(!cleaned);
            QCOMPARE(cleaned.error().kind, ErrorKind::Refused);
            QVERIFY(cleaned.error().message.startsWith(u"Reminders"_s));
            QVERIFY(cleaned.error().message.contains(wrong));
        }
    }

    void theyAreWrittenAsTheWindowWritesNumbers()
    {
        const QStringList days{u"14"_s, u"7"_s};
        QCOMPARE(ReminderDays::joined(days, Language::Arabic, Digits::ArabicIndic), u"١٤، ٧"_s);
        QCOMPARE(ReminderDays::joined(days, Language::French, Digits::ArabicIndic), u"14, 7"_s);
    }

    void whatAnotherProgramWroteIsPassedOver()
    {
        Deadline deadline;
        deadline.remindBefore = {u"1"_s, u"week"_s, u"14"_s, u"1"_s};
        QCOMPARE(ReminderDays::of(deadline), (std::vector<int>{14, 1}));
    }
};

MULTAQA_TEST(ReminderDaysTest)
#include "ReminderDaysTest.moc"
