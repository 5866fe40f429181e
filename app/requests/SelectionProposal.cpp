// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "SelectionProposal.h"

#include "SelectionFlow.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace multaqa {
namespace {

/// What is still to be chosen, and from whom, after some were taken and some were passed over.
class Choice
{
public:
    Choice(const std::vector<SelectionCandidate> &candidates, const SelectionQuotas &quotas)
        : m_candidates(candidates)
        , m_quotas(quotas)
        , m_women(quotas.leastWomen)
    {
        for (const SelectionCandidate &candidate : candidates)
            if (quotas.eachGroupOnce && candidate.group)
                m_groups.insert(*candidate.group);
    }

    /// Whether COUNT more can be chosen from NEXT on, with all quotas kept.
    bool canChoose(int count, size_t next) const
    {
        // From the source to the groups, from these to the countries, and on to the sink. The first unit of a group
        // that still needs one is worth more than all women together, so that the cheapest flow serves groups, then
        // women.
        QHash<StakeholderGroupId, size_t> groups;
        QHash<QString, size_t> countries;
        for (size_t i = next; i < m_candidates.size(); ++i) {
            const SelectionCandidate &candidate = m_candidates[i];
            const StakeholderGroupId group = candidate.group.value_or(StakeholderGroupId());
            if (!groups.contains(group))
                groups.insert(group, static_cast<size_t>(groups.size()));
            if (!countries.contains(candidate.country))
                countries.insert(candidate.country, static_cast<size_t>(countries.size()));
        }
        for (const StakeholderGroupId &needed : m_groups)
            if (!groups.contains(needed))
                return false;
        const size_t groupCount = static_cast<size_t>(groups.size());
        const size_t source = groupCount + static_cast<size_t>(countries.size());
        const size_t sink = source + 1;
        const int groupWorth = count + 1;
        SelectionFlow flow(sink + 1);
        for (auto group = groups.cbegin(); group != groups.cend(); ++group) {
            if (m_groups.contains(group.key()))
                flow.addEdge(source, *group, 1, -groupWorth);
            flow.addEdge(source, *group, SelectionFlow::unlimited, 0);
        }
        for (auto country = countries.cbegin(); country != countries.cend(); ++country)
            flow.addEdge(groupCount + *country, sink, leftFor(country.key()), 0);
        for (size_t i = next; i < m_candidates.size(); ++i) {
            const SelectionCandidate &candidate = m_candidates[i];
            flow.addEdge(groups.value(candidate.group.value_or(StakeholderGroupId())),
                         groupCount + countries.value(candidate.country), 1,
                         candidate.gender == Gender::Female ? -1 : 0);
        }
        const SelectionFlow::Outcome outcome = flow.send(source, sink, count);
        const int worth = -outcome.cost;
        const int needed = static_cast<int>(m_groups.size());
        return outcome.flow == count && worth / groupWorth == needed && worth % groupWorth >= m_women;
    }

    bool mayTake(const SelectionCandidate &candidate) const { return leftFor(candidate.country) > 0; }

    void take(const SelectionCandidate &candidate)
    {
        if (candidate.gender == Gender::Female)
            m_women = std::max(0, m_women - 1);
        if (candidate.group)
            m_groups.remove(*candidate.group);
        ++m_taken[candidate.country];
    }

private:
    int leftFor(const QString &country) const
    {
        if (!m_quotas.mostPerCountry || country.isEmpty())
            return SelectionFlow::unlimited;
        return *m_quotas.mostPerCountry - m_taken.value(country);
    }

    const std::vector<SelectionCandidate> &m_candidates;
    const SelectionQuotas &m_quotas;
    int m_women;                       ///< still needed
    QSet<StakeholderGroupId> m_groups; ///< still without anybody
    QHash<QString, int> m_taken;
};

/// The greatest number that can be chosen; none when the quotas cannot be kept.
std::optional<int> greatestNumber(const std::vector<SelectionCandidate> &candidates, const SelectionQuotas &quotas)
{
    const Choice choice(candidates, quotas);
    for (int count = std::min(quotas.places, static_cast<int>(candidates.size())); count >= 0; --count)
        if (choice.canChoose(count, 0))
            return count;
    return std::nullopt;
}

std::vector<SelectionProposal::Quota> failingQuotas(const std::vector<SelectionCandidate> &candidates,
                                                    const SelectionQuotas &quotas)
{
    using Quota = SelectionProposal::Quota;
    const auto without = [&](Quota quota) {
        SelectionQuotas fewer = quotas;
        if (quota == Quota::Women)
            fewer.leastWomen = 0;
        else if (quota == Quota::Countries)
            fewer.mostPerCountry.reset();
        else
            fewer.eachGroupOnce = false;
        return fewer;
    };
    std::vector<Quota> failing;
    for (const Quota quota : {Quota::Women, Quota::Countries, Quota::Groups})
        if (greatestNumber(candidates, without(quota)))
            failing.push_back(quota);
    if (!failing.empty())
        return failing;
    // More than one must give way: those that cannot be kept even alone.
    for (const Quota quota : {Quota::Women, Quota::Groups}) {
        SelectionQuotas alone{quotas.places};
        alone.leastWomen = quota == Quota::Women ? quotas.leastWomen : 0;
        alone.eachGroupOnce = quota == Quota::Groups && quotas.eachGroupOnce;
        if (!greatestNumber(candidates, alone))
            failing.push_back(quota);
    }
    return failing;
}

} // namespace

SelectionProposal SelectionProposal::of(const std::vector<SelectionCandidate> &candidates,
                                        const SelectionQuotas &quotas)
{
    SelectionProposal proposal;
    const auto number = greatestNumber(candidates, quotas);
    if (!number) {
        proposal.failing = failingQuotas(candidates, quotas);
        return proposal;
    }
    Choice choice(candidates, quotas);
    int left = *number;
    for (size_t i = 0; i < candidates.size() && left > 0; ++i) {
        if (!choice.mayTake(candidates[i]))
            continue;
        Choice with = choice;
        with.take(candidates[i]);
        if (!with.canChoose(left - 1, i + 1))
            continue;
        choice.take(candidates[i]);
        proposal.chosen.push_back(candidates[i].request);
        --left;
    }
    return proposal;
}

} // namespace multaqa
