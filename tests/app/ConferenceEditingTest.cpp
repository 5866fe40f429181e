// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "app/ConferenceEditing.h"
#include "app/people/PeopleEditing.h"
#include "support/Check.h"
#include "support/OpenConference.h"
#include "support/TestProgram.h"

using namespace multaqa;

class ConferenceEditingTest : public QObject
{
    Q_OBJECT

    OpenConference m_open;
    Conference &conference() { return m_open.conference(); }

    OrganisationId organisation(const QString &name)
    {
        Organisation organisation;
        organisation.name.en = name;
        return *PeopleEditing::addOrganisation(conference(), organisation);
    }
    std::vector<OrganisationId> hosts() { return *ConferenceEditing::hosts(conference().database()); }

private Q_SLOTS:
    void init() { m_open.startAfresh(); }

    void hostsKeepTheOrderTheyWereGivenIn()
    {
        const ConferenceDetails details = *ConferenceEditing::details(conference().database());
        const OrganisationId a = organisation(QStringLiteral("A"));
        const OrganisationId b = organisation(QStringLiteral("B"));
        const OrganisationId c = organisation(QStringLiteral("C"));
        VERIFY_OK(ConferenceEditing::edit(conference(), details, {a, b, c}));
        QCOMPARE(hosts(), (std::vector{a, b, c}));
        VERIFY_OK(ConferenceEditing::edit(conference(), details, {c, a}));
        QCOMPARE(hosts(), (std::vector{c, a}));
        VERIFY_OK(conference().undo());
        QCOMPARE(hosts(), (std::vector{a, b, c}));
    }

    void whatIsNoZoneMailboxOrPageIsRefused()
    {
        const ConferenceDetails good = *ConferenceEditing::details(conference().database());
        ConferenceDetails bad = good;
        bad.timeZone = QStringLiteral("Beirut");
        QVERIFY(!ConferenceEditing::edit(conference(), bad, {}));
        bad = good;
        bad.mailbox = QStringLiteral("secretariat");
        QVERIFY(!ConferenceEditing::edit(conference(), bad, {}));
        bad = good;
        bad.page = QStringLiteral("www.example.org");
        QVERIFY(!ConferenceEditing::edit(conference(), bad, {}));
        QCOMPARE(*ConferenceEditing::details(conference().database()), good);
    }

    void allOfItIsOneStep()
    {
        ConferenceDetails details = *ConferenceEditing::details(conference().database());
        const ConferenceDetails before = details;
        const OrganisationId host = organisation(QStringLiteral("A"));
        details.title.en = QStringLiteral("Regional Review Conference");
        details.digits = Digits::ArabicIndic;
        details.timeZone = QStringLiteral("Africa/Cairo");
        VERIFY_OK(ConferenceEditing::edit(conference(), details, {host}));
        QCOMPARE(*ConferenceEditing::details(conference().database()), details);
        VERIFY_OK(conference().undo());
        QCOMPARE(*ConferenceEditing::details(conference().database()), before);
        QVERIFY(hosts().empty());
    }
};

MULTAQA_TEST(ConferenceEditingTest)
#include "ConferenceEditingTest.moc"
