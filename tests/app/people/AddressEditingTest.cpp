// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "app/people/AddressEditing.h"
#include "support/Check.h"
#include "support/PeopleTest.h"
#include "support/TestProgram.h"

using namespace multaqa;

class AddressEditingTest : public QObject, private PeopleTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_open.startAfresh(); }

    void addressesAreKeptInTheirOrderWithTheirRecords()
    {
        const auto leila = person(QStringLiteral("Leila Attar"));
        VERIFY_OK(AddressEditing::set(conference(), leila,
                                      {address("b@example.org"), address("  "), address("c@example.org")}));
        auto addresses = AddressEditing::of(database(), leila);
        QCOMPARE(addresses->size(), 2U);
        const auto firstId = addresses->front().id;
        const qint64 step = conference().lastStep().step;
        VERIFY_OK(AddressEditing::set(conference(), leila, *addresses));
        QCOMPARE(HistoryStore(database()).steps()->front().step, step); // nothing was changed
        VERIFY_OK(AddressEditing::set(conference(), leila, {address("a@example.org"), addresses->front()}));
        addresses = AddressEditing::of(database(), leila);
        QCOMPARE(addresses->size(), 2U);
        QCOMPARE(addresses->front().email, QStringLiteral("a@example.org"));
        QCOMPARE(addresses->back().id, firstId);
    }

    void whatIsNoAddressIsRefused()
    {
        const auto leila = person(QStringLiteral("Leila Attar"));
        const auto refused = AddressEditing::set(conference(), leila, {address("leila@")});
        QVERIFY(!refused);
        QVERIFY(refused.error().message.contains(QStringLiteral("leila@")));
    }

    void theAddressForCorrespondenceChangesPlaces()
    {
        const auto leila = person(QStringLiteral("Leila Attar"));
        VERIFY_OK(AddressEditing::set(conference(), leila, {address("new@example.org")}));
        VERIFY_OK(AddressEditing::correspondWith(conference(), AddressEditing::of(database(), leila)->front().id));
        QCOMPARE(all<Participant>().front().email, QStringLiteral("new@example.org"));
        QVERIFY(all<ParticipantAddress>().empty()); // there was none before
        VERIFY_OK(AddressEditing::set(conference(), leila, {address("other@example.org")}));
        VERIFY_OK(AddressEditing::correspondWith(conference(), AddressEditing::of(database(), leila)->front().id));
        QCOMPARE(all<Participant>().front().email, QStringLiteral("other@example.org"));
        QCOMPARE(all<ParticipantAddress>().front().email, QStringLiteral("new@example.org"));
    }

private:
    static ParticipantAddress address(const char *email)
    {
        ParticipantAddress address;
        address.email = QLatin1String(email);
        return address;
    }
};

MULTAQA_TEST(AddressEditingTest)
#include "AddressEditingTest.moc"
