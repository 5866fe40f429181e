// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "app/requests/SelectionProposal.h"
#include "support/TestProgram.h"

#include <QHash>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

#include <bit>

using namespace multaqa;

class SelectionProposalTest : public QObject
{
    Q_OBJECT

    using Quota = SelectionProposal::Quota;

    std::vector<StakeholderGroupId> m_groups{StakeholderGroupId::make(), StakeholderGroupId::make(),
                                             StakeholderGroupId::make()};

    static SelectionCandidate candidate(Gender gender, const char *country,
                                        std::optional<StakeholderGroupId> group = std::nullopt)
    {
        return {RoleRequestId::make(), gender, QString::fromLatin1(country), group};
    }

    static bool keeps(const std::vector<SelectionCandidate> &candidates, quint32 chosen, const SelectionQuotas &quotas)
    {
        int women = 0;
        QHash<QString, int> countries;
        QSet<StakeholderGroupId> asked;
        QSet<StakeholderGroupId> served;
        for (size_t i = 0; i < candidates.size(); ++i) {
            const SelectionCandidate &each = candidates[i];
            if (each.group)
                asked.insert(*each.group);
            if (!(chosen >> i & 1U))
                continue;
            women += each.gender == Gender::Female ? 1 : 0;
            if (each.group)
                served.insert(*each.group);
            if (!each.country.isEmpty() && quotas.mostPerCountry && ++countries[each.country] > *quotas.mostPerCountry)
                return false;
        }
        return std::popcount(chosen) <= quotas.places && women >= quotas.leastWomen &&
               (!quotas.eachGroupOnce || asked == served);
    }

    /// The selection that trying all of them finds: the most people, then those who come first.
    static std::optional<quint32> tried(const std::vector<SelectionCandidate> &candidates,
                                        const SelectionQuotas &quotas)
    {
        std::optional<quint32> best;
        const auto comesFirst = [](quint32 a, quint32 b) { return ((a ^ b) & -(a ^ b) & a) != 0; };
        for (quint32 chosen = 0; chosen < 1U << candidates.size(); ++chosen) {
            if (!keeps(candidates, chosen, quotas))
                continue;
            const int more = best ? std::popcount(chosen) - std::popcount(*best) : 1;
            if (more > 0 || (more == 0 && comesFirst(chosen, *best)))
                best = chosen;
        }
        return best;
    }

private Q_SLOTS:
    void itIsTheSelectionThatTryingAllOfThemFinds()
    {
        QRandomGenerator random(20210223);
        int without = 0;
        for (int round = 0; round < 400; ++round) {
            std::vector<SelectionCandidate> candidates;
            const int count = 1 + random.bounded(10);
            for (int i = 0; i < count; ++i) {
                const char *const countries[] = {"LB", "EG", "TN", ""};
                const int group = random.bounded(4);
                candidates.push_back(
                    candidate(random.bounded(2) ? Gender::Female : Gender::Male, countries[random.bounded(4)],
                              group < 3 ? std::optional(m_groups[static_cast<size_t>(group)]) : std::nullopt));
            }
            SelectionQuotas quotas{random.bounded(7), random.bounded(4), std::nullopt, random.bounded(2) == 1};
            if (random.bounded(2))
                quotas.mostPerCountry = 1 + random.bounded(3);
            const auto expected = tried(candidates, quotas);
            const SelectionProposal proposal = SelectionProposal::of(candidates, quotas);
            if (!expected) {
                ++without;
                QVERIFY(!proposal.failing.empty());
                QVERIFY(proposal.chosen.empty());
                continue;
            }
            std::vector<RoleRequestId> chosen;
            for (size_t i = 0; i < candidates.size(); ++i)
                if (*expected >> i & 1U)
                    chosen.push_back(candidates[i].request);
            QVERIFY(proposal.failing.empty());
            QCOMPARE(proposal.chosen, chosen);
        }
        QVERIFY(without > 20 && without < 380);
    }

    void tooFewWomenAreNamed()
    {
        const std::vector<SelectionCandidate> candidates{candidate(Gender::Female, "LB"), candidate(Gender::Male, "EG"),
                                                         candidate(Gender::Male, "TN")};
        QCOMPARE(SelectionProposal::of(candidates, {3, 2}).failing, std::vector{Quota::Women});
    }

    void moreGroupsThanPlacesAreNamed()
    {
        std::vector<SelectionCandidate> candidates;
        for (const StakeholderGroupId group : m_groups)
            candidates.push_back(candidate(Gender::Female, "LB", group));
        QCOMPARE(SelectionProposal::of(candidates, {2, 0, std::nullopt, true}).failing, std::vector{Quota::Groups});
    }

    void whatFailsOnlyTogetherIsNamedTogether()
    {
        // Two women, both of one country of which only one may speak.
        const std::vector<SelectionCandidate> candidates{
            candidate(Gender::Female, "LB"), candidate(Gender::Female, "LB"), candidate(Gender::Male, "TN")};
        QCOMPARE(SelectionProposal::of(candidates, {3, 2, 1}).failing, (std::vector{Quota::Women, Quota::Countries}));
    }

    void hundredsOfRequestsAreWeighedAtOnce()
    {
        QRandomGenerator random(7);
        std::vector<SelectionCandidate> candidates;
        for (int i = 0; i < 300; ++i) {
            const char country[] = {char('A' + random.bounded(5)), char('A' + random.bounded(5)), 0};
            candidates.push_back(candidate(random.bounded(3) ? Gender::Male : Gender::Female, country,
                                           m_groups[static_cast<size_t>(random.bounded(3))]));
        }
        const SelectionProposal proposal = SelectionProposal::of(candidates, {20, 12, 1, true});
        QCOMPARE(proposal.chosen.size(), 20U);
        int women = 0;
        for (const SelectionCandidate &each : candidates)
            women += each.gender == Gender::Female &&
                     std::find(proposal.chosen.begin(), proposal.chosen.end(), each.request) != proposal.chosen.end();
        QVERIFY(women >= 12);
    }
};

MULTAQA_TEST(SelectionProposalTest)
#include "SelectionProposalTest.moc"
