// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "app/people/PersonRecord.h"

#include "app/people/AddressEditing.h"
#include "app/people/AttendanceEditing.h"
#include "app/people/CustomFieldEditing.h"
#include "app/people/PeopleEditing.h"
#include "app/people/RegistrationEditing.h"
#include "app/people/TagEditing.h"
#include "support/TestConference.h"
#include "support/TestProgram.h"

#include <QTest>

using namespace multaqa;

class PersonRecordTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestConference> m_conference;
    Event m_event;
    ParticipantId m_leila;

    PersonRecord read() { return **PersonRecord::find((*m_conference)->database(), m_leila); }

private Q_SLOTS:
    void init()
    {
        m_conference = std::make_unique<TestConference>();
        m_event = m_conference->addEvent({{}, QStringLiteral("Consultation"), {}}, QDate(2021, 2, 23));
        Participant leila;
        leila.nameLatin = QStringLiteral("Leila Attar");
        m_leila = *PeopleEditing::add(**m_conference, leila, QStringLiteral("Cedar Network"));
        m_conference->addParticipant({}, QStringLiteral("Adnan Shami"));
    }

    void allThatHangsOnAPersonIsThere()
    {
        Conference &conference = **m_conference;
        VERIFY_OK(AddressEditing::set(
            conference, m_leila, {{{}, m_leila, QStringLiteral("office@example.org"), QStringLiteral("office"), {}}}));
        VERIFY_OK(TagEditing::tag(conference, {m_leila}, QStringLiteral("VIP")));
        VERIFY_OK(TagEditing::tag(conference, {m_leila}, QStringLiteral("press")));
        CustomField field;
        field.name.en = QStringLiteral("Diet");
        const CustomFieldId diet = *CustomFieldEditing::add(conference, field);
        VERIFY_OK(CustomFieldEditing::setValue(conference, {m_leila}, diet, QStringLiteral("vegetarian")));
        VERIFY_OK(RegistrationEditing::setState(conference, {m_leila}, m_event.id, RegistrationState::Approved,
                                                QDate(2021, 2, 8)));
        VERIFY_OK(AttendanceEditing::mark(conference, {m_leila}, m_event.id, QDate(2021, 2, 23), AttendanceHow::List,
                                          QDateTime(QDate(2021, 2, 23), QTime(8, 0), Qt::UTC)));
        const Session session = m_conference->addSession(m_event, {{}, QStringLiteral("First plenary"), {}});
        Role role;
        role.id = RoleId::make();
        role.session = session.id;
        role.participant = m_leila;
        m_conference->add(role, Operation::AddRole);

        const PersonRecord leila = read();
        QCOMPARE(leila.organisation->name.en, QStringLiteral("Cedar Network"));
        QCOMPARE(leila.addresses.size(), 1U);
        QCOMPARE(leila.tags.size(), 2U);
        QCOMPARE(leila.tags.front().name, QStringLiteral("press"));
        QCOMPARE(leila.valueOf(diet), QStringLiteral("vegetarian"));
        QCOMPARE(leila.registrationFor(m_event.id)->state, RegistrationState::Approved);
        QCOMPARE(leila.roles.front().session.title.en, QStringLiteral("First plenary"));
        QCOMPARE(leila.attendance.size(), 1U);
    }

    void whoWasRemovedIsNotThere()
    {
        VERIFY_OK(PeopleEditing::remove(**m_conference, {m_leila}));
        const auto found = PersonRecord::find((*m_conference)->database(), m_leila);
        VERIFY_OK(found);
        QVERIFY(!found->has_value());
    }

    void theHistoryTellsOfThePersonAndOfWhatHangsOnThemNewestFirst()
    {
        Participant leila = read().participant;
        leila.phone = QStringLiteral("+961 1 978800");
        VERIFY_OK(PeopleEditing::edit(**m_conference, leila));
        VERIFY_OK(TagEditing::tag(**m_conference, {m_leila}, QStringLiteral("VIP")));
        const auto history = read().history((*m_conference)->database());
        VERIFY_OK(history);
        QCOMPARE(history->size(), 3U);
        QCOMPARE(history->front().table, QStringLiteral("participant_tag"));
        QCOMPARE(history->at(1).field, QStringLiteral("phone"));
        QCOMPARE(history->back().field, QStringLiteral("+"));
        const auto step = HistoryStore((*m_conference)->database()).find(history->at(1).step);
        VERIFY_OK(step);
        QCOMPARE((*step)->person, QStringLiteral("Huda Mansour"));
    }
};

MULTAQA_TEST(PersonRecordTest)
#include "PersonRecordTest.moc"
