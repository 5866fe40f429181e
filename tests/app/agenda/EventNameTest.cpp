// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "app/agenda/EventName.h"
#include "support/TestProgram.h"

#include <QtTest>

using namespace multaqa;

class EventNameTest : public QObject
{
    Q_OBJECT

    static QString name(std::optional<QDate> first, std::optional<QDate> last, Language language, Digits digits = {})
    {
        Event event;
        event.kind = EventKind::Consultation;
        event.startsOn = first;
        event.endsOn = last;
        return shortEventName(event, language, {digits, ArabicMonths::Gregorian});
    }

private Q_SLOTS:
    void itIsTheKindAndTheDays()
    {
        const QDate day(2021, 2, 24);
        QCOMPARE(name(day, day, Language::English), QStringLiteral("Consultation, 24 February"));
        QCOMPARE(name(day, {}, Language::English), QStringLiteral("Consultation, 24 February"));
        QCOMPARE(name(day, day, Language::Arabic, Digits::ArabicIndic), QStringLiteral("مشاورة، ٢٤ فبراير"));
        QCOMPARE(name(day, day.addDays(1), Language::English), QStringLiteral("Consultation, 24–25 February"));
        QCOMPARE(name(day, day.addDays(1), Language::Arabic, Digits::ArabicIndic),
                 QStringLiteral("مشاورة، ٢٤–٢٥ فبراير"));
        QVERIFY(name(QDate(2020, 12, 31), QDate(2021, 1, 1), Language::English).endsWith(QStringLiteral("2021")));
    }

    void withoutADayItIsTheKind() { QCOMPARE(name({}, {}, Language::English), QStringLiteral("Consultation")); }
};

MULTAQA_TEST(EventNameTest)
#include "EventNameTest.moc"
