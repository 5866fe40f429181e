// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "app/people/NameIndex.h"
#include "app/people/NameMatch.h"
#include "support/SyntheticPeople.h"
#include "support/TestProgram.h"

#include <QTest>

#include <algorithm>

using namespace multaqa;

namespace {

std::vector<NameIndex::Pair> pairsOf(const std::vector<NameIndex::Person> &people)
{
    return NameIndex(people).pairs().value();
}

/// Where the people of a place share a name, each with an organisation of its own.
std::vector<NameIndex::Person> bearers(int count)
{
    std::vector<NameIndex::Person> people;
    for (int i = 0; i < count; ++i)
        people.push_back(
            {QStringLiteral("محمد أحمد"), {}, {QStringLiteral("country EG"), QStringLiteral("phone %1").arg(i)}});
    return people;
}

} // namespace

class NameIndexTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onePersonIsFoundInEitherScriptAndOrder()
    {
        const std::vector<NameIndex::Person> people = {
            {QStringLiteral("ليلى العطّار"), {}, {}},
            {{}, QStringLiteral("Omar Fassi"), {}},
            {{}, QStringLiteral("ATTAR Leila"), {}},
            {{}, {}, {}},
            {QStringLiteral("ليلى عطار"), QStringLiteral("Layla Attar"), {}},
        };
        const auto pairs = pairsOf(people);
        QCOMPARE(pairs.size(), size_t(3));
        QCOMPARE(pairs[0].first, 0U);
        QCOMPARE(pairs[0].second, 2U);
        QCOMPARE(pairs[2].first, 2U);
        QCOMPARE(pairs[2].second, 4U);
    }

    void aCommonNameAloneMakesNoPair()
    {
        QVERIFY(pairsOf(bearers(50)).empty()); // all of one country, which proves nothing
        QCOMPARE(pairsOf(bearers(3)).size(), size_t(3));
    }

    void aCommonNameWithTheSamePhoneMakesOne()
    {
        std::vector<NameIndex::Person> people = bearers(50);
        people.push_back(
            {{}, QStringLiteral("Muhammad Ahmad"), {QStringLiteral("country MA"), QStringLiteral("phone 7")}});
        const auto pairs = pairsOf(people);
        QCOMPARE(pairs.size(), size_t(1));
        QCOMPARE(pairs[0].first, 7U);
        QCOMPARE(pairs[0].second, 50U);
    }

    void aNameThatLacksAWordNeedsACircumstance()
    {
        std::vector<NameIndex::Person> people = {
            {{}, QStringLiteral("Samar Hamdi"), {QStringLiteral("phone 1")}},
            {{}, QStringLiteral("Samar Hamdi Fassi"), {QStringLiteral("phone 2")}},
        };
        QVERIFY(pairsOf(people).empty());
        people[1].circumstances = people[0].circumstances;
        QCOMPARE(pairsOf(people).size(), size_t(1));
    }

    void itScoresAsNameMatchDoes()
    {
        const SyntheticPeople made = SyntheticPeople::make(3000);
        const auto pairs = pairsOf(made.people);
        QVERIFY(!pairs.empty());
        const auto nameOf = [&](quint32 person) {
            return SoundName::of(made.people[person].nameArabic, made.people[person].nameLatin);
        };
        for (const NameIndex::Pair &pair : pairs) {
            QVERIFY(pair.first < pair.second);
            const float score = NameMatch::of(nameOf(pair.first), nameOf(pair.second)).score();
            const NameIndex::Person &first = made.people[pair.first];
            const NameIndex::Person &second = made.people[pair.second];
            QVERIFY2(qAbs(score - pair.score) < 0.02F,
                     qPrintable(QStringLiteral("%1 %2 | %3 %4: %5, %6")
                                    .arg(first.nameArabic, first.nameLatin, second.nameArabic, second.nameLatin)
                                    .arg(score)
                                    .arg(pair.score)));
        }
    }

    void hardlyAnyoneWhoIsThereTwiceIsMissed()
    {
        const SyntheticPeople made = SyntheticPeople::make(5000);
        const auto pairs = pairsOf(made.people);
        const auto isFound = [&](const std::pair<quint32, quint32> &twice) {
            return std::any_of(pairs.begin(), pairs.end(), [&](const NameIndex::Pair &pair) {
                return std::pair(pair.first, pair.second) == twice;
            });
        };
        const auto found = std::count_if(made.twice.begin(), made.twice.end(), isFound);
        QVERIFY(found * 100 >= static_cast<qint64>(made.twice.size()) * 97);
    }

    /// One person asked for finds whom the pairs find.
    void whoANewPersonMayBeIsFound()
    {
        const SyntheticPeople made = SyntheticPeople::make(3000);
        std::vector<NameIndex::Person> people = made.people;
        people.pop_back();
        NameIndex index(people);
        size_t asked = 0;
        for (const auto &[first, second] : made.twice) {
            if (second >= people.size())
                continue;
            const auto found = index.matching(people[second]);
            // The person as it is there already, and the one it is a second time.
            const auto isFound = [&](quint32 person) {
                return std::any_of(found.begin(), found.end(),
                                   [&](const NameIndex::Match &match) { return match.person == person; });
            };
            asked += isFound(second) && isFound(first) ? 1 : 0;
            QVERIFY(std::is_sorted(found.begin(), found.end(),
                                   [](const auto &a, const auto &b) { return a.score > b.score; }));
        }
        QVERIFY(asked * 100 >= made.twice.size() * 93);
        QVERIFY(index.matching({{}, {}, {}}).empty());
        QVERIFY(index.matching({QStringLiteral("عبد الغفور زنجبيل"), {}, {}}).empty());
    }

    void aNewPersonWithACommonNameNeedsACircumstance()
    {
        NameIndex index(bearers(50));
        QVERIFY(index.matching({{}, QStringLiteral("Mohammed Ahmed"), {QStringLiteral("country EG")}}).empty());
        const auto found = index.matching({{}, QStringLiteral("Mohammed Ahmed"), {QStringLiteral("phone 7")}});
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found.front().person, 7U);
    }

    void itStopsWhenToldTo()
    {
        const auto people = bearers(3);
        const auto pairs = NameIndex(people).pairs([](qint64, qint64) { return false; });
        QVERIFY(!pairs);
        QVERIFY(pairs.error().kind == ErrorKind::Cancelled);
    }
};

MULTAQA_TEST(NameIndexTest)
#include "NameIndexTest.moc"
