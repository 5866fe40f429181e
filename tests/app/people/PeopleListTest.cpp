// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "app/people/PeopleList.h"
#include "support/Check.h"
#include "support/OpenConference.h"
#include "support/TestProgram.h"

#include <algorithm>

using namespace multaqa;

class PeopleListTest : public QObject
{
    Q_OBJECT

    OpenConference m_open;

    ParticipantId add(const QString &arabic, const QString &latin, const QString &country = {},
                      const QString &phone = {})
    {
        Participant person;
        person.id = ParticipantId::make();
        person.nameArabic = arabic;
        person.nameLatin = latin;
        person.country = country;
        person.phone = phone;
        m_open.add(person, Operation::AddParticipant);
        return person.id;
    }
    PeopleList list(const PeopleOrder &order)
    {
        const Database &database = m_open.conference().database();
        const auto catalogue = PeopleCatalogue::read(database);
        auto read = PeopleList::read(database, *catalogue, order, {});
        return read ? *read : PeopleList();
    }
    QStringList names(const PeopleList &list, Language language)
    {
        QStringList names;
        for (size_t row = 0; row < list.size(); ++row) {
            const auto person = RecordStore<Participant>(m_open.conference().database()).get(list.at(row));
            names << (language == Language::Arabic ? person->nameArabic : person->nameLatin);
        }
        return names;
    }
    static PeopleOrder by(PeopleColumn::Kind kind, Qt::SortOrder way = Qt::AscendingOrder,
                          Language language = Language::English)
    {
        return {{{PeopleColumn{kind, {}}, way}}, language};
    }
    using Kind = PeopleColumn::Kind;

private Q_SLOTS:
    void init() { m_open.startAfresh(); }

    void namesStandInTheOrderOfTheLanguage()
    {
        for (const char *name : {"Zeinab", "Élias", "adnan", "Eman"})
            add({}, QString::fromUtf8(name));
        QCOMPARE(names(list(by(Kind::Name)), Language::English),
                 QStringList({QStringLiteral("adnan"), QStringLiteral("Élias"), QStringLiteral("Eman"),
                              QStringLiteral("Zeinab")}));
        for (const char *name : {"يوسف", "إيمان", "بشرى", "آمنة"})
            add(QString::fromUtf8(name), {});
        const QStringList arabic = names(list(by(Kind::Name, Qt::AscendingOrder, Language::Arabic)), Language::Arabic);
        QStringList found = arabic;
        found.removeAll({});
        QCOMPARE(found, QStringList({QStringLiteral("آمنة"), QStringLiteral("إيمان"), QStringLiteral("بشرى"),
                                     QStringLiteral("يوسف")}));
    }

    void theSecondColumnDecidesWhereTheFirstSaysTheSame()
    {
        add({}, QStringLiteral("Rana"), QStringLiteral("LB"));
        add({}, QStringLiteral("Adnan"), QStringLiteral("YE"));
        add({}, QStringLiteral("Omar"), QStringLiteral("LB"));
        PeopleOrder order = by(Kind::Country, Qt::DescendingOrder);
        order.by.push_back({PeopleColumn{Kind::Name, {}}, Qt::AscendingOrder});
        QCOMPARE(names(list(order), Language::English),
                 QStringList({QStringLiteral("Adnan"), QStringLiteral("Omar"), QStringLiteral("Rana")}));
        order.by[1].order = Qt::DescendingOrder;
        QCOMPARE(names(list(order), Language::English),
                 QStringList({QStringLiteral("Adnan"), QStringLiteral("Rana"), QStringLiteral("Omar")}));
    }

    void whoHasNothingInTheColumnStandsLastBothWays()
    {
        add({}, QStringLiteral("None"));
        add({}, QStringLiteral("Lebanon"), QStringLiteral("LB"));
        add({}, QStringLiteral("Yemen"), QStringLiteral("YE"));
        QCOMPARE(names(list(by(Kind::Country)), Language::English).last(), QStringLiteral("None"));
        const QStringList backwards = names(list(by(Kind::Country, Qt::DescendingOrder)), Language::English);
        QCOMPARE(backwards, QStringList({QStringLiteral("Yemen"), QStringLiteral("Lebanon"), QStringLiteral("None")}));
    }

    void numbersInTextsCountAsNumbers()
    {
        add({}, QStringLiteral("Ten"), {}, QStringLiteral("room 10"));
        add({}, QStringLiteral("Two"), {}, QStringLiteral("room 2"));
        QCOMPARE(names(list(by(Kind::Phone)), Language::English),
                 QStringList({QStringLiteral("Two"), QStringLiteral("Ten")}));
    }

    void theArabicArticleCountsOrDoesNot()
    {
        add(QStringLiteral("المنصوري"), {});
        add(QStringLiteral("بركات"), {});
        add(QStringLiteral("نجار"), {});
        add(QStringLiteral("الى"), {}); // no article: nothing would be left of the word
        PeopleOrder order = by(Kind::Name, Qt::AscendingOrder, Language::Arabic);
        QCOMPARE(names(list(order), Language::Arabic), QStringList({QStringLiteral("المنصوري"), QStringLiteral("الى"),
                                                                    QStringLiteral("بركات"), QStringLiteral("نجار")}));
        order.article = Article::Ignored;
        QCOMPARE(names(list(order), Language::Arabic),
                 QStringList({QStringLiteral("الى"), QStringLiteral("بركات"), QStringLiteral("المنصوري"),
                              QStringLiteral("نجار")}));
    }

    void groupsStandInTheOrderOfTheirList()
    {
        std::vector<StakeholderGroup> groups(2);
        for (size_t i = 0; i < 2; ++i) {
            groups[i].id = StakeholderGroupId::make();
            groups[i].name.en = i == 0 ? QStringLiteral("States") : QStringLiteral("Academia");
            groups[i].position = i == 0 ? QStringLiteral("b") : QStringLiteral("c");
            m_open.add(groups[i], Operation::AddStakeholderGroup);
            Organisation organisation;
            organisation.id = OrganisationId::make();
            organisation.name.en = groups[i].name.en;
            organisation.group = groups[i].id;
            m_open.add(organisation, Operation::AddOrganisation);
            Participant person;
            person.id = ParticipantId::make();
            person.nameLatin = groups[i].name.en;
            person.organisation = organisation.id;
            m_open.add(person, Operation::AddParticipant);
        }
        QCOMPARE(names(list(by(Kind::Group)), Language::English),
                 QStringList({QStringLiteral("States"), QStringLiteral("Academia")}));
    }

    void rowsAreFoundByTheirIds()
    {
        std::vector<ParticipantId> ids;
        for (int i = 0; i < 50; ++i)
            ids.push_back(add({}, QStringLiteral("Person %1").arg(i * 7 % 50)));
        const PeopleList all = list(by(Kind::Name));
        for (size_t row = 0; row < all.size(); ++row)
            QCOMPARE(all.rowOf(all.at(row)), std::optional(row));
        QVERIFY(!all.rowOf(ParticipantId::make()));
        const PeopleList some = all.only(all.marksOf({ids[3], ids[40], ParticipantId::make()}));
        QCOMPARE(some.size(), 2U);
        QVERIFY(*all.rowOf(some.at(0)) < *all.rowOf(some.at(1)));
        QCOMPARE(some.rowsOf({ids[40]}).size(), 1U);
        QVERIFY(!some.rowOf(ids[4]));
    }

    void aReadingThatIsNotWantedAnyMoreStops()
    {
        add({}, QStringLiteral("Rana"));
        std::stop_source stop;
        stop.request_stop();
        const Database &database = m_open.conference().database();
        const auto read = PeopleList::read(database, {}, by(Kind::Name), stop.get_token());
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::Cancelled);
    }
};

MULTAQA_TEST(PeopleListTest)
#include "PeopleListTest.moc"
