// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "app/people/PeopleEditing.h"
#include "db/records/Records.h"
#include "db/stores/RecordStore.h"
#include "support/Check.h"
#include "support/OpenConference.h"
#include "support/TestProgram.h"

using namespace multaqa;

class PeopleEditingTest : public QObject
{
    Q_OBJECT

    OpenConference m_open;
    Conference &conference() { return m_open.conference(); }

    static Participant leila()
    {
        Participant leila;
        leila.nameArabic = QStringLiteral("ليلى العطّار");
        leila.nameLatin = QStringLiteral("Leila  Attar ");
        leila.email = QStringLiteral("leila@example.org");
        leila.country = QStringLiteral("LB");
        return leila;
    }

    template <typename Record>
    size_t count()
    {
        return static_cast<size_t>(RecordStore<Record>(conference().database()).count().value());
    }

private Q_SLOTS:
    void init() { m_open.startAfresh(); }

    void aPersonIsAddedCleanAndUndone()
    {
        const auto added = PeopleEditing::add(conference(), leila());
        VERIFY_OK(added);
        const auto found = RecordStore<Participant>(conference().database()).get(*added);
        VERIFY_OK(found);
        QCOMPARE(found->nameLatin, QStringLiteral("Leila Attar"));
        VERIFY_OK(conference().undo());
        QCOMPARE(count<Participant>(), 0U);
    }

    void whatIsNoAddressOrCountryIsRefusedByName_data()
    {
        QTest::addColumn<QString>("email");
        QTest::addColumn<QString>("country");
        QTest::newRow("two addresses") << QStringLiteral("a@example.org; b@example.org") << QString();
        QTest::newRow("no place") << QStringLiteral("leila@") << QString();
        QTest::newRow("with its name") << QStringLiteral("Leila <leila@example.org>") << QString();
        QTest::newRow("no dot") << QStringLiteral("leila@localhost") << QString();
        QTest::newRow("two dots") << QStringLiteral("leila@example..org") << QString();
        QTest::newRow("no country") << QString() << QStringLiteral("XX");
        QTest::newRow("a country's name") << QString() << QStringLiteral("Lebanon");
    }
    void whatIsNoAddressOrCountryIsRefusedByName()
    {
        QFETCH(QString, email);
        QFETCH(QString, country);
        Participant person = leila();
        person.email = email;
        person.country = country;
        const auto added = PeopleEditing::add(conference(), person);
        QVERIFY(!added);
        QCOMPARE(added.error().kind, ErrorKind::Refused);
        QVERIFY(added.error().message.contains(email.isEmpty() ? country : email));
        QVERIFY(added.error().message.startsWith(email.isEmpty() ? u"Country" : u"E-mail"));
        QCOMPARE(count<Participant>(), 0U);
    }

    void aPersonWithoutANameIsRefused()
    {
        Participant nobody;
        nobody.email = QStringLiteral("x@example.org");
        QVERIFY(!PeopleEditing::add(conference(), nobody));
    }

    void anOrganisationTypedAnewIsPartOfTheSameStep()
    {
        const auto added = PeopleEditing::add(conference(), leila(), QStringLiteral("شبكة المهجر للتضامن"));
        VERIFY_OK(added);
        const auto organisations = RecordStore<Organisation>(conference().database()).all();
        QCOMPARE(organisations->size(), 1U);
        QCOMPARE(organisations->front().name.ar, QStringLiteral("شبكة المهجر للتضامن"));
        QCOMPARE(RecordStore<Participant>(conference().database()).get(*added)->organisation,
                 std::optional(organisations->front().id));
        VERIFY_OK(conference().undo());
        QCOMPARE(count<Organisation>(), 0U);
        QCOMPARE(count<Participant>(), 0U);
    }

    void anEditThatChangesNothingLeavesNoStep()
    {
        const auto added = PeopleEditing::add(conference(), leila());
        VERIFY_OK(added);
        const qint64 step = conference().lastStep().step;
        VERIFY_OK(PeopleEditing::edit(conference(), *RecordStore<Participant>(conference().database()).get(*added)));
        QVERIFY(HistoryStore(conference().database()).steps()->front().step == step);
    }

    void severalPeopleAndTheirRolesGoAndComeBackAsOneStep()
    {
        const auto first = PeopleEditing::add(conference(), leila());
        const auto second = PeopleEditing::add(conference(), leila());
        const auto third = PeopleEditing::add(conference(), leila());
        m_open.giveRole(*first);
        m_open.giveRole(*third);
        VERIFY_OK(PeopleEditing::remove(conference(), {*first, *second}));
        QCOMPARE(count<Participant>(), 1U);
        QCOMPARE(count<Role>(), 1U);
        VERIFY_OK(conference().undo());
        QCOMPARE(count<Participant>(), 3U);
        QCOMPARE(count<Role>(), 2U);
    }

    void twoWhoAreNotTheSameAreRememberedOnce()
    {
        const auto one = *PeopleEditing::add(conference(), leila());
        const auto other = *PeopleEditing::add(conference(), leila());
        VERIFY_OK(PeopleEditing::tellApart(conference(), one, other));
        VERIFY_OK(PeopleEditing::tellApart(conference(), other, one));
        const auto pairs = RecordStore<DistinctPair>(conference().database()).all();
        QCOMPARE(pairs->size(), 1U);
        QCOMPARE(pairs->front().a, std::min(one, other));
        QVERIFY(!PeopleEditing::tellApart(conference(), one, one));
        VERIFY_OK(PeopleEditing::remove(conference(), {other}));
        QCOMPARE(count<DistinctPair>(), 0U);
    }

    void anOrganisationInUseIsNotRemoved()
    {
        Organisation organisation;
        organisation.name.en = QStringLiteral("Cedar Network");
        const auto id = PeopleEditing::addOrganisation(conference(), organisation);
        VERIFY_OK(id);
        Participant person = leila();
        person.organisation = *id;
        const auto member = PeopleEditing::add(conference(), person);
        VERIFY_OK(member);
        const auto refused = PeopleEditing::removeOrganisation(conference(), *id);
        QVERIFY(!refused);
        QVERIFY(refused.error().message.contains(QStringLiteral("Cedar Network")));
        VERIFY_OK(PeopleEditing::remove(conference(), {*member}));
        VERIFY_OK(PeopleEditing::removeOrganisation(conference(), *id));
        QCOMPARE(count<Organisation>(), 0U);
    }
};

MULTAQA_TEST(PeopleEditingTest)
#include "PeopleEditingTest.moc"
