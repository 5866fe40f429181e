// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "app/people/AttendanceEditing.h"
#include "app/people/BadgeCode.h"
#include "app/people/BadgeEditing.h"
#include "support/Check.h"
#include "support/PeopleTest.h"
#include "support/TestProgram.h"

using namespace multaqa;

class AttendanceEditingTest : public QObject, private PeopleTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_open.startAfresh(); }

    void whoIsMarkedStaysMarkedAsTheFirstTime()
    {
        const auto leila = person(QStringLiteral("Leila Attar"));
        const auto samer = person(QStringLiteral("Samer Kabalan"));
        const auto event = m_open.event();
        const QDateTime morning(QDate(2021, 2, 24), QTime(7, 0), Qt::UTC);
        VERIFY_OK(AttendanceEditing::mark(conference(), {leila}, event, m_day, AttendanceHow::Search, morning));
        VERIFY_OK(AttendanceEditing::mark(conference(), {leila, samer}, event, m_day, AttendanceHow::List,
                                          morning.addSecs(60)));
        VERIFY_OK(AttendanceEditing::mark(conference(), {leila}, event, m_day.addDays(1), AttendanceHow::List,
                                          morning.addDays(1)));
        QCOMPARE(all<Attendance>().size(), 3U);
        VERIFY_OK(AttendanceEditing::unmark(conference(), {samer}, event, m_day));
        VERIFY_OK(AttendanceEditing::unmark(conference(), {leila}, event, m_day.addDays(1)));
        QCOMPARE(all<Attendance>().size(), 1U);
        QCOMPARE(all<Attendance>().front().markedAt, morning);
        QCOMPARE(all<Attendance>().front().how, AttendanceHow::Search);
    }

    void aScannedBadgeMarksItsPerson()
    {
        const auto leila = person(QStringLiteral("Leila Attar"));
        const auto event = m_open.event();
        VERIFY_OK(BadgeEditing::giveCodes(conference(), {leila}));
        const QString code = all<Participant>().front().badgeCode;
        QCOMPARE(code, BadgeCode::of(leila));
        VERIFY_OK(BadgeEditing::giveCodes(conference(), {leila}));
        QCOMPARE(all<Participant>().front().badgeCode, code);

        const QDateTime now(m_day, QTime(7, 0), Qt::UTC);
        const auto first = AttendanceEditing::markByBadge(conference(), code + u'\n', event, m_day, now);
        VERIFY_OK(first);
        QCOMPARE(first->participant, leila);
        QVERIFY(first->marking == AttendanceEditing::Marking::New);
        const auto again = AttendanceEditing::markByBadge(conference(), code, event, m_day, now);
        VERIFY_OK(again);
        QVERIFY(again->marking == AttendanceEditing::Marking::Repeated);
        QCOMPARE(all<Attendance>().size(), 1U);
        QCOMPARE(all<Attendance>().front().how, AttendanceHow::Badge);
    }

    void aBadgeOfNobodyIsRefusedByItsCode()
    {
        const auto event = m_open.event();
        for (const QString &typed : {QStringLiteral("123456789012"), QStringLiteral(" "), QStringLiteral("leila")}) {
            const auto refused =
                AttendanceEditing::markByBadge(conference(), typed, event, m_day, QDateTime::currentDateTimeUtc());
            QVERIFY(!refused);
            QCOMPARE(refused.error().kind, ErrorKind::Refused);
            QVERIFY(refused.error().message.contains(typed.trimmed()));
        }
        QVERIFY(all<Attendance>().empty());
    }

    void aCodeIsReadAsEveryKeyboardTypesIt_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("plain") << QStringLiteral("123456789012");
        QTest::newRow("with the scanner's line end") << QStringLiteral("123456789012\r\n");
        QTest::newRow("in groups") << QStringLiteral("1234 5678-9012");
        QTest::newRow("Arabic-Indic digits") << QStringLiteral("١٢٣٤٥٦٧٨٩٠١٢");
        QTest::newRow("a French keyboard") << QStringLiteral("&é\"'(-è_çà&é");
    }
    void aCodeIsReadAsEveryKeyboardTypesIt()
    {
        QFETCH(QString, typed);
        QCOMPARE(BadgeCode::fromTyped(typed), QStringLiteral("123456789012"));
    }

    void codesAreTwelveDigitsAndDiffer()
    {
        QSet<QString> codes;
        for (int i = 0; i < 1000; ++i) {
            const QString code = BadgeCode::of(ParticipantId::make());
            QCOMPARE(code.size(), 12);
            codes << code << BadgeCode::of(ParticipantId::make(), 1);
        }
        QCOMPARE(codes.size(), 2000);
    }

private:
    const QDate m_day{2021, 2, 24};
};

MULTAQA_TEST(AttendanceEditingTest)
#include "AttendanceEditingTest.moc"
