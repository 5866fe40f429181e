// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "app/people/PeopleFieldEditing.h"
#include "app/people/PeopleEditing.h"
#include "support/Check.h"
#include "support/PeopleTest.h"
#include "support/TestProgram.h"

using namespace multaqa;

class PeopleFieldEditingTest : public QObject, private PeopleTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_open.startAfresh(); }

    void whatIsGivenIsSetForAllAndTheRestIsLeft()
    {
        const auto leila = person(QStringLiteral("Leila Attar"));
        const auto samer = person(QStringLiteral("Samer Kabalan"));
        PeopleFields fields;
        fields.country = QStringLiteral("LB");
        fields.consent = Consent::Given;
        fields.consentOn = QDate(2021, 1, 20);
        fields.source = QStringLiteral(" registration form ");
        VERIFY_OK(PeopleFieldEditing::set(conference(), {leila, samer}, fields));
        for (const Participant &each : all<Participant>()) {
            QCOMPARE(each.country, QStringLiteral("LB"));
            QCOMPARE(each.consent, Consent::Given);
            QCOMPARE(each.consentOn, std::optional(QDate(2021, 1, 20)));
            QCOMPARE(each.source, QStringLiteral("registration form"));
            QCOMPARE(each.gender, Gender::NotGiven);
            QVERIFY(!each.nameLatin.isEmpty());
        }
        VERIFY_OK(conference().undo());
        QVERIFY(all<Participant>().front().country.isEmpty());
    }

    void aGroupIsThatOfTheirOrganisations()
    {
        Organisation university;
        university.name.en = QStringLiteral("University");
        const auto organisation = PeopleEditing::addOrganisation(conference(), university);
        StakeholderGroup academia;
        academia.id = StakeholderGroupId::make();
        m_open.add(academia, Operation::AddStakeholderGroup);
        const auto leila = person(QStringLiteral("Leila Attar"));
        PeopleFields fields;
        fields.organisation = *organisation;
        fields.group = academia.id;
        VERIFY_OK(PeopleFieldEditing::set(conference(), {leila}, fields));
        QCOMPARE(all<Participant>().front().organisation, std::optional(*organisation));
        QCOMPARE(all<Organisation>().front().group, std::optional(academia.id));
        PeopleFields none;
        none.organisation = std::optional<OrganisationId>();
        VERIFY_OK(PeopleFieldEditing::set(conference(), {leila}, none));
        QVERIFY(!all<Participant>().front().organisation);
    }

    void aCountryThatIsNoneIsRefusedForAll()
    {
        const auto leila = person(QStringLiteral("Leila Attar"));
        PeopleFields fields;
        fields.country = QStringLiteral("XX");
        fields.gender = Gender::Female;
        QVERIFY(!PeopleFieldEditing::set(conference(), {leila}, fields));
        QCOMPARE(all<Participant>().front().gender, Gender::NotGiven);
    }
};

MULTAQA_TEST(PeopleFieldEditingTest)
#include "PeopleFieldEditingTest.moc"
