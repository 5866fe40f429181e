// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "app/people/PeopleQuery.h"
#include "app/people/PeopleList.h"
#include "app/people/RegistrationEditing.h"
#include "support/Check.h"
#include "support/OpenConference.h"
#include "support/TestProgram.h"

using namespace multaqa;

class PeopleQueryTest : public QObject
{
    Q_OBJECT

    OpenConference m_open;
    PeopleCatalogue m_catalogue;

    template <typename Record>
    Record insert(Record record)
    {
        record.id = decltype(record.id)::make();
        m_open.add(record, Operation::EditParticipant);
        return record;
    }
    Result<PeopleQuery> parse(const char *text) { return PeopleQuery::parse(QString::fromUtf8(text), m_catalogue); }
    QString refusal(const char *text)
    {
        const auto query = parse(text);
        return query ? QString() : query.error().message;
    }

private Q_SLOTS:
    void init()
    {
        m_open.startAfresh();
        StakeholderGroup group;
        group.name = {QStringLiteral("المجتمع المدني"), QStringLiteral("Civil society"), {}};
        insert(group);
        group.name = {QStringLiteral("الإعلام"), QStringLiteral("Media"), {}};
        insert(group);
        insert(Tag{{}, QStringLiteral("VIP")});
        Event event;
        event.kind = EventKind::Consultation;
        event.title.en = QStringLiteral("Regional consultation");
        insert(event);
        event.kind = EventKind::Conference;
        event.title.en = QStringLiteral("Regional conference");
        insert(event);
        CustomField field;
        field.name.en = QStringLiteral("Diet");
        field.kind = CustomFieldKind::Choice;
        field.choices = QStringLiteral("vegetarian\nanything");
        insert(field);
        m_catalogue = *PeopleCatalogue::read(m_open.conference().database());
    }

    void wordsAndTermsAreReadTogether()
    {
        const auto query = parse(
            "leila group:\"civil society\" country:lebanon country:YE tag:vip language:fr missing:email role:speaker "
            "request:undecided");
        VERIFY_OK(query);
        QCOMPARE(query->words, QStringLiteral("leila"));
        const PeopleFilter &filter = query->filter;
        QCOMPARE(filter.groups, std::vector{m_catalogue.groups[0].id});
        QCOMPARE(filter.countries, QStringList({QStringLiteral("LB"), QStringLiteral("YE")}));
        QCOMPARE(filter.tags, std::vector{m_catalogue.tags[0].id});
        QCOMPARE(filter.languages, std::vector{Language::French});
        QCOMPARE(filter.missing, std::vector{PersonGap::Email});
        QCOMPARE(filter.role, std::optional(PeopleFilter::HasRole{{RoleKind::Speaker}}));
        QCOMPARE(filter.request, std::optional(PeopleFilter::HasRequest{{RequestDecision::Undecided}}));
    }

    void namesAreComparedAsSearchDoes()
    {
        QCOMPARE(parse("group:المدنى")->filter.groups, std::vector{m_catalogue.groups[0].id});
        QCOMPARE(parse("group:MED")->filter.groups, std::vector{m_catalogue.groups[1].id});
    }

    void anEventIsMeantByAWordOfItsName()
    {
        const auto query = parse("registered:consultation attended:conference/no");
        VERIFY_OK(query);
        using State = RegistrationState;
        QCOMPARE(query->filter.registered, (std::vector<PeopleFilter::Registered>{
                                               {m_catalogue.events[0].id, {State::Registered, State::Approved}}}));
        QCOMPARE(query->filter.attended,
                 (std::vector<PeopleFilter::Attended>{
                     {m_catalogue.events[1].id, {}, PeopleFilter::Attended::Presence::NotSeen}}));
        const auto states = parse("registered:consultation/invited registered:consultation/none");
        VERIFY_OK(states);
        QCOMPARE(states->filter.registered,
                 (std::vector<PeopleFilter::Registered>{{m_catalogue.events[0].id, {State::Invited}, true}}));
    }

    void aFieldOfTheConferencesOwnIsAskedByItsName()
    {
        const auto query = parse("diet:Vegetarian diet:none");
        VERIFY_OK(query);
        QCOMPARE(query->filter.says, (std::vector<PeopleFilter::Says>{
                                         {m_catalogue.fields[0].id, {QStringLiteral("vegetarian"), QString()}}}));
    }

    void whatIsNotUnderstoodIsNamed()
    {
        for (const char *text : {"colour:red", "group:nobody", "country:Atlantis", "missing:shoe",
                                 "registered:regional", "registered:consultation/perhaps", "attended:conference/soon",
                                 "language:xx", "tag:", "role:king", "\"open"}) {
            const QString told = refusal(text);
            QVERIFY2(told.contains(QString::fromUtf8(text)), qPrintable(QString::fromUtf8(text) + u'\n' + told));
        }
    }

    void quotationMarksKeepAColonAWord()
    {
        const auto query = parse("\"ref: 12\" leila");
        VERIFY_OK(query);
        QCOMPARE(query->terms(), QStringList({QStringLiteral("ref: 12"), QStringLiteral("leila")}));
    }

    void everyConditionComesBackFromJson()
    {
        PeopleQuery query;
        query.words = QStringLiteral("ليلى \"al attar\"");
        PeopleFilter &filter = query.filter;
        filter.groups = {m_catalogue.groups[0].id};
        filter.organisations = {OrganisationId::make()};
        filter.countries = {QStringLiteral("LB")};
        filter.registered = {{m_catalogue.events[0].id, {RegistrationState::Approved}, true}};
        filter.tags = {m_catalogue.tags[0].id};
        filter.languages = {Language::French};
        filter.genders = {Gender::NotGiven, Gender::Female};
        filter.consents = {Consent::Refused};
        filter.missing = {PersonGap::Photo};
        filter.role.emplace();
        filter.request = {{RequestDecision::Reserve}};
        filter.says = {{m_catalogue.fields[0].id, {QString(), QStringLiteral("x")}}};
        filter.attended = {{m_catalogue.events[1].id, QDate(2021, 2, 24), PeopleFilter::Attended::Presence::NotSeen}};
        const auto read = PeopleQuery::fromJson(query.toJson());
        VERIFY_OK(read);
        QVERIFY(*read == query);
        QVERIFY(*PeopleQuery::fromJson(PeopleQuery().toJson()) == PeopleQuery());
    }

    void jsonOfANewerVersionIsRefused()
    {
        for (const char *json :
             {R"({"shoe_sizes":[40]})", R"({"missing":["shoes"]})", R"({"groups":["x"]})", "[]", "no",
              R"({"attended":[{"event":"018f0000-0000-7000-8000-000000000000","day":"soon"}]})"})
            QVERIFY2(!PeopleQuery::fromJson(QString::fromUtf8(json)), json);
    }

    void peopleAreFoundByWordsAndConditionsInTheirOrder()
    {
        Participant person;
        for (const char *name : {"Rana Haddad", "Adnan Haddad", "Omar Haddad"}) {
            person.nameLatin = QString::fromUtf8(name);
            person.country = person.nameLatin.startsWith(u'O') ? QStringLiteral("JO") : QStringLiteral("LB");
            insert(person);
        }
        PeopleOrder order{{{PeopleColumn{}, Qt::AscendingOrder}}, Language::English};
        const auto found = findPeople(m_open.conference().database(), *parse("country:LB haddad"), order);
        VERIFY_OK(found);
        QCOMPARE(found->size(), 2U);
        QCOMPARE(RecordStore<Participant>(m_open.conference().database()).get(found->front())->nameLatin,
                 QStringLiteral("Adnan Haddad"));
    }
};

MULTAQA_TEST(PeopleQueryTest)
#include "PeopleQueryTest.moc"
