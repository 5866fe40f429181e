// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "app/people/Duplicates.h"
#include "app/people/LikenessIndex.h"
#include "app/people/PeopleEditing.h"
#include "support/Check.h"
#include "support/OpenConference.h"
#include "support/TestProgram.h"

using namespace multaqa;

class DuplicatesTest : public QObject
{
    Q_OBJECT

    OpenConference m_open;
    Conference &conference() { return m_open.conference(); }

    ParticipantId add(const QString &arabic, const QString &latin, const QString &email = {}, const QString &phone = {},
                      const QString &country = {})
    {
        Participant person;
        person.nameArabic = arabic;
        person.nameLatin = latin;
        person.email = email;
        person.phone = phone;
        person.country = country;
        return *PeopleEditing::add(conference(), person);
    }
    std::vector<Duplicate> find() { return Duplicates::find(conference().database()).value(); }

private Q_SLOTS:
    void init() { m_open.startAfresh(); }

    void onePersonInTwoScriptsIsFoundAndWhy()
    {
        const auto one = add(QStringLiteral("محمد حسن"), {}, {}, {}, QStringLiteral("EG"));
        add({}, QStringLiteral("Karim Fares"));
        const auto other = add({}, QStringLiteral("Mohamed Hassan"), {}, {}, QStringLiteral("EG"));
        const auto found = find();
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found.front().a, one);
        QCOMPARE(found.front().b, other);
        QVERIFY(found.front().likeness.score > 0.5F && found.front().likeness.score < 1);
        QCOMPARE(found.front().likeness.why(),
                 QStringLiteral("Their names sound alike. They come from the same country."));
    }

    void whatIsSharedRaisesTheScoreAndTheBestComeFirst()
    {
        add({}, QStringLiteral("Leila Attar"));
        add({}, QStringLiteral("Layla Attar"));
        const auto one = add({}, QStringLiteral("Samir Najjar"), QStringLiteral("S.Najjar@example.org"),
                             QStringLiteral("+961 1 555 0147"));
        const auto other = add({}, QStringLiteral("Sameer Najjar"), QStringLiteral("s.najjar@example.org"),
                               QStringLiteral("01 555 ٠١٤٧"));
        const auto found = find();
        QCOMPARE(found.size(), size_t(2));
        QCOMPARE(found.front().a, one);
        QCOMPARE(found.front().b, other);
        QVERIFY(found.front().likeness.isEmailShared);
        QVERIFY(found.front().likeness.isPhoneShared);
        QVERIFY(found.front().likeness.score > found.back().likeness.score);
    }

    void anAddressAloneIsNoProof()
    {
        add({}, QStringLiteral("Leila Attar"), QStringLiteral("office@example.org"), QStringLiteral("+9611555000"));
        add({}, QStringLiteral("Omar Fassi"), QStringLiteral("office@example.org"), QStringLiteral("+9611555000"));
        QVERIFY(find().empty());
    }

    void aPartOfTheNameCountsWithTheAddress()
    {
        add({}, QStringLiteral("L. Attar"), QStringLiteral("leila@example.org"));
        add({}, QStringLiteral("Leila Attar"), QStringLiteral("leila@example.org"));
        add({}, QStringLiteral("Karim Attar"), QStringLiteral("karim@example.org"));
        const auto found = find();
        QCOMPARE(found.size(), size_t(1));
        QVERIFY(found.front().likeness.name == Likeness::Name::Part);
    }

    void aFurtherAddressCountsLikeTheFirst()
    {
        add({}, QStringLiteral("L. Attar"), QStringLiteral("leila@example.org"));
        const auto other = add({}, QStringLiteral("Leila Attar"), QStringLiteral("la@example.com"));
        QVERIFY(find().empty());
        m_open.add(ParticipantAddress{ParticipantAddressId::make(), other, QStringLiteral("leila@example.org"), {}, {}},
                   Operation::EditParticipant);
        QCOMPARE(find().size(), size_t(1));
    }

    void whoWasToldApartIsNotProposedAgain()
    {
        const auto one = add(QStringLiteral("محمد حسن"), {});
        const auto other = add({}, QStringLiteral("Mohamed Hassan"));
        VERIFY_OK(PeopleEditing::tellApart(conference(), other, one));
        QVERIFY(find().empty());
        VERIFY_OK(conference().undo());
        QCOMPARE(find().size(), size_t(1));
        VERIFY_OK(PeopleEditing::remove(conference(), {other}));
        QVERIFY(find().empty());
    }

    void theSearchIsCancelled()
    {
        add(QStringLiteral("محمد حسن"), {});
        const auto found = Duplicates::find(conference().database(), [](qint64, qint64) { return false; });
        QVERIFY(!found);
        QCOMPARE(found.error().kind, ErrorKind::Cancelled);
    }

    void aNewPersonIsFoundAmongThoseWhoAreThere()
    {
        PersonTraits leila;
        leila.nameArabic = QStringLiteral("ليلى العطّار");
        leila.emails << QStringLiteral("leila@example.org");
        PersonTraits omar;
        omar.nameLatin = QStringLiteral("Omar Fassi");
        LikenessIndex index({leila, omar});
        PersonTraits asked;
        asked.nameLatin = QStringLiteral("Leila Attar");
        const auto found = index.matching(asked);
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found.front().person, 0U);
        QVERIFY(found.front().likeness.name == Likeness::Name::Alike);
        asked.nameLatin = QStringLiteral("Rana Khoury");
        asked.emails << QStringLiteral("leila@example.org");
        QVERIFY(index.matching(asked).empty());
    }
};

MULTAQA_TEST(DuplicatesTest)
#include "DuplicatesTest.moc"
