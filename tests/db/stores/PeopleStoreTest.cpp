// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "db/stores/PeopleStore.h"
#include "support/Check.h"
#include "support/OpenConference.h"
#include "support/TestProgram.h"

#include "db/records/RequestKind.h"

using namespace multaqa;

/// Leila of Lebanon is approved and tagged, has a role, and was there; Adnan of Yemen is invited; Claire is not
/// registered and has nothing but her name.
class PeopleStoreTest : public QObject
{
    Q_OBJECT

    OpenConference m_open;
    ParticipantId m_leila;
    ParticipantId m_adnan;
    ParticipantId m_claire;
    StakeholderGroupId m_group;
    OrganisationId m_organisation;
    EventId m_event;
    TagId m_tag;
    CustomFieldId m_field;

    const Database &database() { return m_open.conference().database(); }
    template <typename Record>
    auto insert(Record record)
    {
        if (record.id.isNull())
            record.id = decltype(record.id)::make();
        m_open.add(record, Operation::AddParticipant);
        return record.id;
    }
    template <typename Record>
    void join(Record record)
    {
        record.id = DerivedId::of(record);
        m_open.add(record, Operation::EditParticipant);
    }
    QStringList named(const PeopleFilter &filter)
    {
        QStringList names;
        const auto ids = PeopleStore(database()).ids(filter);
        const auto lines = PeopleStore(database()).lines(*ids, {});
        for (const PersonLine &line : *lines)
            names << line.person.nameLatin;
        names.sort();
        return names;
    }

private Q_SLOTS:
    void init()
    {
        m_open.startAfresh();
        StakeholderGroup group;
        group.name.en = QStringLiteral("Civil society");
        m_group = insert(group);
        Organisation organisation;
        organisation.name.en = QStringLiteral("Mahjar Solidarity");
        organisation.group = m_group;
        m_organisation = insert(organisation);
        Participant leila;
        leila.nameArabic = QStringLiteral("ليلى العطّار");
        leila.nameLatin = QStringLiteral("Leila");
        leila.organisation = m_organisation;
        leila.country = QStringLiteral("LB");
        leila.email = QStringLiteral("leila@example.org");
        leila.gender = Gender::Female;
        leila.consent = Consent::Given;
        m_leila = insert(leila);
        Participant adnan;
        adnan.nameLatin = QStringLiteral("Adnan");
        adnan.country = QStringLiteral("YE");
        adnan.email = QStringLiteral("adnan@example.org");
        adnan.language = Language::French;
        adnan.gender = Gender::Male;
        m_adnan = insert(adnan);
        RoleRequest request;
        request.participant = m_adnan;
        request.kind = insert(RequestKind());
        request.receivedAt = QDateTime(QDate(2021, 2, 3), QTime(9, 0), Qt::UTC);
        insert(request);
        Participant claire;
        claire.nameLatin = QStringLiteral("Claire");
        m_claire = insert(claire);
        m_event = m_open.event();
        join(Registration{{}, m_leila, m_event, RegistrationState::Approved});
        join(Registration{{}, m_adnan, m_event, RegistrationState::Invited, {}, QStringLiteral("wheelchair")});
        join(Attendance{{}, m_leila, m_event, QDate(2021, 2, 24), QDateTime(QDate(2021, 2, 24), QTime(7, 0), Qt::UTC)});
        m_tag = insert(Tag{{}, QStringLiteral("VIP")});
        join(ParticipantTag{{}, m_leila, m_tag});
        CustomField field;
        field.name.en = QStringLiteral("Diet");
        m_field = insert(field);
        join(CustomValue{{}, m_adnan, m_field, QStringLiteral("vegetarian")});
        m_open.giveRole(m_leila, RoleKind::Moderator);
    }

    void anEmptyFilterNamesEverybodyButTheRetired()
    {
        QCOMPARE(named({}).size(), 3);
        VERIFY_OK(m_open.conference().perform(Operation::RemoveParticipants, [&](Transaction &transaction) {
            return RecordStore<Participant>::retire(transaction, m_claire);
        }));
        QCOMPARE(named({}), QStringList({QStringLiteral("Adnan"), QStringLiteral("Leila")}));
    }

    void eachConditionNamesThoseForWhomItHolds()
    {
        const QStringList adnan{QStringLiteral("Adnan")};
        const QStringList claire{QStringLiteral("Claire")};
        const QStringList leila{QStringLiteral("Leila")};
        QCOMPARE(named({.groups = {m_group}}), leila);
        QCOMPARE(named({.organisations = {m_organisation}}), leila);
        QCOMPARE(named({.countries = {QStringLiteral("YE"), QStringLiteral("LB")}}), adnan + leila);
        QCOMPARE(named({.registered = {{m_event, {RegistrationState::Approved}}}}), leila);
        QCOMPARE(named({.registered = {{m_event, {}, true}}}), claire);
        QCOMPARE(named({.registered = {{m_event, {RegistrationState::Invited}, true}}}), adnan + claire);
        QCOMPARE(named({.tags = {m_tag}}), leila);
        QCOMPARE(named({.languages = {Language::French}}), adnan);
        QCOMPARE(named({.genders = {Gender::NotGiven}}), claire);
        QCOMPARE(named({.consents = {Consent::Given}}), leila);
        QCOMPARE(named({.missing = {PersonGap::Email}}), claire);
        QCOMPARE(named({.missing = {PersonGap::ArabicName, PersonGap::Gender}}), claire);
        QCOMPARE(named({.role = PeopleFilter::HasRole()}), leila);
        QCOMPARE(named({.role = PeopleFilter::HasRole{{RoleKind::Speaker}}}), QStringList());
        QCOMPARE(named({.request = PeopleFilter::HasRequest()}), adnan);
        QCOMPARE(named({.request = PeopleFilter::HasRequest{{RequestDecision::Undecided}}}), adnan);
        QCOMPARE(named({.request = PeopleFilter::HasRequest{{RequestDecision::Accepted}}}), QStringList());
        QCOMPARE(named({.says = {{m_field, {QStringLiteral("vegetarian")}}}}), adnan);
        QCOMPARE(named({.says = {{m_field, {QString()}}}}), claire + leila);
        QCOMPARE(named({.attended = {{m_event, {}}}}), leila);
        QCOMPARE(named({.attended = {{m_event, QDate(2021, 2, 25)}}}), QStringList());
        using Presence = PeopleFilter::Attended::Presence;
        QCOMPARE(named({.attended = {{m_event, {}, Presence::NotSeen}}}), adnan + claire);
    }

    void everyGapIsFound()
    {
        for (const PersonGap gap : allPersonGaps)
            QVERIFY2(named({.missing = {gap}}).contains(QStringLiteral("Claire")) == (gap != PersonGap::LatinName),
                     qPrintable(wordOf(gap)));
    }

    void conditionsHoldTogether()
    {
        QCOMPARE(named({.countries = {QStringLiteral("LB")}, .genders = {Gender::Female}}).size(), 1);
        QCOMPARE(named({.countries = {QStringLiteral("LB")}, .genders = {Gender::Male}}).size(), 0);
    }

    void linesComeInTheWantedOrderWithAllThatBelongsToThem()
    {
        const auto lines =
            PeopleStore(database()).lines({m_claire, ParticipantId::make(), m_leila, m_adnan}, allLineParts);
        VERIFY_OK(lines);
        QCOMPARE(lines->size(), 3U);
        QCOMPARE((*lines)[0].person.nameLatin, QStringLiteral("Claire"));
        const PersonLine &leila = (*lines)[1];
        QCOMPARE(leila.person.email, QStringLiteral("leila@example.org"));
        QCOMPARE(leila.tags, std::vector{m_tag});
        QCOMPARE(leila.roles, std::vector{RoleKind::Moderator});
        QCOMPARE(leila.registrations.size(), 1U);
        QCOMPARE(leila.registrations[0].second, RegistrationState::Approved);
        QCOMPARE(leila.attended.size(), 1U);
        QCOMPARE((*lines)[2].values.size(), 1U);
        QCOMPARE((*lines)[2].values[0].second, QStringLiteral("vegetarian"));
    }

    void everybodyIsReadInPieces()
    {
        const PeopleStore store(database());
        const LineParts parts = LinePart::Belonging;
        std::vector<ParticipantId> seen;
        ParticipantId last;
        for (int i = 0; i < 3; ++i) {
            const auto piece = store.linesAfter(last, 1, parts);
            VERIFY_OK(piece);
            QCOMPARE(piece->size(), 1U);
            last = piece->front().person.id;
            seen.push_back(last);
        }
        QCOMPARE(seen, *store.ids({}));
        QCOMPARE(store.linesAfter(last, 1, parts)->size(), 0U);
        const auto full = store.linesAfter({}, 10, allLineParts);
        VERIFY_OK(full);
        QCOMPARE(full->front().tags.size(), 1U);
        QCOMPARE(full->front().person.consent, Consent::Given);
    }

    void allWordsOfAPersonAreInTheText()
    {
        const auto texts = PeopleStore(database()).textsAfter({}, 10);
        VERIFY_OK(texts);
        const QStringList leila = (*texts)[0].text.split(u'\n');
        for (const char *word : {"ليلى العطّار", "Leila", "leila@example.org", "VIP"})
            QVERIFY2(leila.contains(QString::fromUtf8(word)), word);
        QCOMPARE((*texts)[0].organisation, std::optional(m_organisation));
        QCOMPARE((*texts)[0].country, QStringLiteral("LB"));
        const QStringList adnan = (*texts)[1].text.split(u'\n');
        QVERIFY(adnan.contains(QStringLiteral("vegetarian")));
        QVERIFY(adnan.contains(QStringLiteral("wheelchair")));
    }

    void theFiguresAreRight()
    {
        const auto figures = PeopleStore(database()).figures();
        VERIFY_OK(figures);
        QCOMPARE(figures->people, 3);
        QCOMPARE(figures->withRole, 1);
        QCOMPARE(figures->withoutEmail, 1);
        QCOMPARE(figures->countries, QStringList({QStringLiteral("LB"), QStringLiteral("YE")}));
        QCOMPARE(PeopleStore(database()).membersOfOrganisations()->value(m_organisation), 1);
    }

    void aReaderBesideSeesWhatWasKept()
    {
        const auto reader = Database::openBeside(database().path(), Access::ReadOnly);
        VERIFY_OK(reader);
        QCOMPARE(PeopleStore(**reader).ids({})->size(), 3U);
        Participant further;
        further.nameLatin = QStringLiteral("Rana");
        insert(further);
        QCOMPARE(PeopleStore(**reader).ids({})->size(), 4U);
        QVERIFY(!(*reader)->execute(QStringLiteral("DELETE FROM participant")));
    }
};

MULTAQA_TEST(PeopleStoreTest)
#include "PeopleStoreTest.moc"
