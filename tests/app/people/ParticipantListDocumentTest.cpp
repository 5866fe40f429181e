// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "app/people/ParticipantListDocument.h"
#include "app/people/BadgeDocument.h"
#include "app/people/ParticipantSelection.h"
#include "app/people/RegistrationEditing.h"
#include "app/people/StakeholderGroupEditing.h"
#include "support/TestConference.h"
#include "support/TestProgram.h"

using namespace multaqa;

/// Who stands where in the list of participants.
class ParticipantListDocumentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void statesComeFirstThenGroupsInTheirOrderThenOthers();
    void aDelegationIsUnderItsCountryItsHeadFirst();
    void theOrderIsThatOfTheFirstLanguage();
    void addressesAreLeftOutUnlessWished();
    void onlyThoseOfTheEventAreChosen();

private:
    OrganisationId addOrganisation(const LocalizedText &name, const char *group, const QString &country = {});
    ParticipantId addPerson(const QString &arabic, const QString &latin, std::optional<OrganisationId> organisation,
                            const QString &country = {}, const LocalizedText &jobTitle = {});
    ParticipantListContent content(Language language, EmailsInList emails = EmailsInList::LeftOut);
    static QStringList outline(const ParticipantListContent &content, Language language);

    std::unique_ptr<TestConference> m_conference;
};

void ParticipantListDocumentTest::init()
{
    m_conference = std::make_unique<TestConference>();
    VERIFY_OK(StakeholderGroupEditing::addUsual(**m_conference));
    const auto network =
        addOrganisation({QStringLiteral("شبكة رحلة"), QStringLiteral("Rihla Network"), {}}, "Civil society");
    const auto union_ =
        addOrganisation({QStringLiteral("اتحاد العمال"), QStringLiteral("Workers’ Union"), {}}, "Trade unions");
    const auto ministry = addOrganisation(
        {QStringLiteral("وزارة الخارجية"), QStringLiteral("Ministry of Foreign Affairs"), {}}, "Member States");
    const auto algeria = addOrganisation({QStringLiteral("وزارة الداخلية"), QStringLiteral("Ministry of Interior"), {}},
                                         "Member States", QStringLiteral("DZ"));
    addPerson(QStringLiteral("نور"), QStringLiteral("Nour"), {});
    addPerson(QStringLiteral("سامر"), QStringLiteral("Samer"), union_, QStringLiteral("LB"));
    addPerson(QStringLiteral("ليلى"), QStringLiteral("Leila"), network, QStringLiteral("LB"));
    addPerson(QStringLiteral("آدم"), QStringLiteral("Adam"), ministry, QStringLiteral("TN"),
              {QStringLiteral("نائب رئيس الوفد"), QStringLiteral("Deputy head of delegation"), {}});
    addPerson(QStringLiteral("ياسمين"), QStringLiteral("Yasmine"), ministry, QStringLiteral("TN"),
              {QStringLiteral("رئيسة الوفد"), QStringLiteral("Head of delegation"), {}});
    addPerson(QStringLiteral("كمال"), QStringLiteral("Kamal"), algeria);
}

OrganisationId ParticipantListDocumentTest::addOrganisation(const LocalizedText &name, const char *group,
                                                            const QString &country)
{
    Organisation organisation;
    organisation.id = OrganisationId::make();
    organisation.name = name;
    organisation.country = country;
    const auto groups = RecordStore<StakeholderGroup>((*m_conference)->database()).all();
    for (const StakeholderGroup &each : *groups)
        if (each.name.en == QLatin1String(group))
            organisation.group = each.id;
    m_conference->add(organisation);
    return organisation.id;
}

ParticipantId ParticipantListDocumentTest::addPerson(const QString &arabic, const QString &latin,
                                                     std::optional<OrganisationId> organisation, const QString &country,
                                                     const LocalizedText &jobTitle)
{
    Participant person;
    person.id = ParticipantId::make();
    person.nameArabic = arabic;
    person.nameLatin = latin;
    person.organisation = organisation;
    person.country = country;
    person.jobTitle = jobTitle;
    person.email = latin.toLower() + QStringLiteral("@example.org");
    m_conference->add(person);
    return person.id;
}

ParticipantListContent ParticipantListDocumentTest::content(Language language, EmailsInList emails)
{
    ParticipantDocumentRequest request;
    request.languages = {language};
    request.participants = *ParticipantSelection().participants((*m_conference)->database());
    return *participantListContent((*m_conference)->database(), request, emails);
}

QStringList ParticipantListDocumentTest::outline(const ParticipantListContent &content, Language language)
{
    QStringList lines;
    for (const auto &section : content.sections) {
        lines << u"# " % section.heading.best(language);
        for (const auto &party : section.parties) {
            lines << u"## " % party.name.best(language);
            for (const auto &person : party.people)
                lines << person.name.best(language);
        }
    }
    return lines;
}

void ParticipantListDocumentTest::statesComeFirstThenGroupsInTheirOrderThenOthers()
{
    QCOMPARE(
        outline(content(Language::English), Language::English),
        QStringList({QStringLiteral("# Member States"), QStringLiteral("## Algeria"), QStringLiteral("Kamal"),
                     QStringLiteral("## Tunisia"), QStringLiteral("Yasmine"), QStringLiteral("Adam"),
                     QStringLiteral("# Civil society"), QStringLiteral("## Rihla Network"), QStringLiteral("Leila"),
                     QStringLiteral("# Trade unions"), QStringLiteral("## Workers’ Union"), QStringLiteral("Samer"),
                     QStringLiteral("# Other participants"), QStringLiteral("## "), QStringLiteral("Nour")}));
}

void ParticipantListDocumentTest::aDelegationIsUnderItsCountryItsHeadFirst()
{
    const auto states = content(Language::English).sections.front();
    QCOMPARE(states.parties[1].people[0].position.en,
             QStringLiteral("Head of delegation, Ministry of Foreign Affairs"));
    QCOMPARE(states.parties[0].people[0].position.ar, QStringLiteral("وزارة الداخلية"));
}

void ParticipantListDocumentTest::theOrderIsThatOfTheFirstLanguage()
{
    // تونس before الجزائر: the article does not count.
    const QStringList arabic = outline(content(Language::Arabic), Language::Arabic);
    const qsizetype tunisia = arabic.indexOf(QStringLiteral("## تونس"));
    QVERIFY(tunisia > 0);
    QVERIFY(tunisia < arabic.indexOf(QStringLiteral("## الجزائر")));
}

void ParticipantListDocumentTest::addressesAreLeftOutUnlessWished()
{
    const auto first = [&](EmailsInList emails) {
        return content(Language::English, emails).sections.front().parties.front().people.front().email;
    };
    QCOMPARE(first(EmailsInList::LeftOut), QString());
    QCOMPARE(first(EmailsInList::Shown), QStringLiteral("kamal@example.org"));
}

void ParticipantListDocumentTest::onlyThoseOfTheEventAreChosen()
{
    const Database &database = (*m_conference)->database();
    const Event event = m_conference->addEvent({{}, QStringLiteral("Consultation"), {}}, QDate(2021, 2, 24));
    const auto people = *ParticipantSelection().participants(database);
    const auto set = [&](size_t person, RegistrationState state) {
        return RegistrationEditing::setState(**m_conference, {people[person]}, event.id, state, QDate(2021, 2, 1));
    };
    VERIFY_OK(set(0, RegistrationState::Approved));
    VERIFY_OK(set(1, RegistrationState::Registered));
    VERIFY_OK(set(2, RegistrationState::Cancelled));
    using Who = ParticipantSelection::Who;
    const auto chosen = [&](Who who) { return *ParticipantSelection{who, event.id}.participants(database); };
    QCOMPARE(chosen(Who::Registered), (std::vector{people[0], people[1]}));
    QCOMPARE(chosen(Who::Approved), std::vector{people[0]});
    QCOMPARE(chosen(Who::Attended), std::vector<ParticipantId>());
    QCOMPARE(chosen(Who::Everybody).size(), size_t(6));
}

MULTAQA_TEST(ParticipantListDocumentTest)
#include "ParticipantListDocumentTest.moc"
