// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "app/people/RegistrationEditing.h"
#include "app/agenda/AgendaEditing.h"
#include "app/people/PeopleEditing.h"
#include "support/Check.h"
#include "support/PeopleTest.h"
#include "support/TestProgram.h"

using namespace multaqa;

class RegistrationEditingTest : public QObject, private PeopleTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_open.startAfresh(); }

    void theStateOfManyIsSetAsOneStep()
    {
        const auto leila = person(QStringLiteral("Leila Attar"));
        const auto samer = person(QStringLiteral("Samer Kabalan"));
        const auto event = m_open.event();
        VERIFY_OK(RegistrationEditing::setState(conference(), {leila}, event, RegistrationState::Invited,
                                                QDate(2021, 1, 10)));
        QVERIFY(!all<Registration>().front().registeredOn);
        VERIFY_OK(RegistrationEditing::setState(conference(), {leila, samer}, event, RegistrationState::Approved,
                                                QDate(2021, 1, 20)));
        QCOMPARE(all<Registration>().size(), 2U);
        for (const Registration &each : all<Registration>()) {
            QCOMPARE(each.state, RegistrationState::Approved);
            QCOMPARE(each.registeredOn, std::optional(QDate(2021, 1, 20)));
        }
        VERIFY_OK(conference().undo());
        QCOMPARE(all<Registration>().size(), 1U);
        QCOMPARE(all<Registration>().front().state, RegistrationState::Invited);
    }

    void aLaterStateKeepsTheDayAndTheNeeds()
    {
        const auto leila = person(QStringLiteral("Leila Attar"));
        const auto event = m_open.event();
        Registration registration;
        registration.participant = leila;
        registration.event = event;
        registration.state = RegistrationState::Registered;
        registration.registeredOn = QDate(2021, 1, 20);
        registration.needs = QStringLiteral("  sign language ");
        VERIFY_OK(RegistrationEditing::edit(conference(), registration));
        VERIFY_OK(RegistrationEditing::setState(conference(), {leila}, event, RegistrationState::Cancelled,
                                                QDate(2021, 2, 1)));
        const auto found = RegistrationEditing::find(database(), leila, event);
        QCOMPARE((*found)->registeredOn, registration.registeredOn);
        QCOMPARE((*found)->needs, QStringLiteral("sign language"));
        QCOMPARE((*found)->state, RegistrationState::Cancelled);
    }

    void aRegistrationGoesWithItsPersonAndWithItsEvent()
    {
        const auto leila = person(QStringLiteral("Leila Attar"));
        const auto samer = person(QStringLiteral("Samer Kabalan"));
        const auto event = m_open.event();
        VERIFY_OK(RegistrationEditing::setState(conference(), {leila, samer}, event, RegistrationState::Approved,
                                                QDate(2021, 1, 20)));
        VERIFY_OK(PeopleEditing::remove(conference(), {leila}));
        QCOMPARE(all<Registration>().size(), 1U);
        VERIFY_OK(AgendaEditing(conference()).removeEvent(event));
        QVERIFY(all<Registration>().empty());
        VERIFY_OK(conference().undo());
        VERIFY_OK(conference().undo());
        QCOMPARE(all<Registration>().size(), 2U);
        VERIFY_OK(RegistrationEditing::remove(conference(), {leila, samer}, event));
        QVERIFY(all<Registration>().empty());
    }

    void whoOrWhatIsNotThereIsNotRegistered()
    {
        const auto leila = person(QStringLiteral("Leila Attar"));
        QVERIFY(!RegistrationEditing::setState(conference(), {leila}, EventId::make(), RegistrationState::Invited,
                                               QDate(2021, 1, 10)));
        Registration registration;
        registration.participant = ParticipantId::make();
        registration.event = m_open.event();
        QVERIFY(!RegistrationEditing::edit(conference(), registration));
    }
};

MULTAQA_TEST(RegistrationEditingTest)
#include "RegistrationEditingTest.moc"
