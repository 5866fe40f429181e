// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "WordIndex.h"

#include "app/people/NameMatch.h"
#include "app/people/NameSounds.h"

#include <algorithm>

namespace multaqa {

quint32 WordIndex::add(const QString &word, Reach reach)
{
    const auto known = m_numbers.constFind(word);
    if (known != m_numbers.constEnd()) {
        m_reach[*known] = std::max(m_reach[*known], reach);
        return *known;
    }
    const auto number = static_cast<quint32>(m_words.size());
    m_numbers.insert(word, number);
    m_words.push_back(NameSounds::instance().word(word));
    m_reach.push_back(reach);
    m_bySkeleton[NameSkeleton::of(word, 0)].push_back(number);
    if (m_words.back().particle > 0)
        m_bySkeleton[NameSkeleton::of(word, m_words.back().particle)].push_back(number);
    for (const quint16 common : m_words.back().common) {
        if (common != 0)
            m_byCommonName[common].push_back(number);
    }
    return number;
}

Result<void> WordIndex::compare(const std::stop_token &stop)
{
    m_alike.assign(m_words.size(), {});
    std::vector<std::pair<NameSkeleton, const std::vector<quint32> *>> groups;
    groups.reserve(m_bySkeleton.size());
    for (const auto &[skeleton, words] : m_bySkeleton)
        groups.emplace_back(skeleton, &words);
    for (size_t first = 0; first < groups.size(); ++first) {
        if (stop.stop_requested())
            return Error{ErrorKind::Cancelled, {}, {}, {}};
        for (size_t second = first; second < groups.size(); ++second) {
            if (groups[first].first.isNear(groups[second].first))
                compareGroups(*groups[first].second, *groups[second].second);
        }
    }
    // Spellings of one name, however far apart: Ahmed and Achmet.
    for (const std::vector<quint32> &spellings : m_byCommonName)
        compareGroups(spellings, spellings);
    for (std::vector<Alike> &alike : m_alike) {
        // A word with an article and a common name lie in several groups, and were met more than once.
        std::sort(alike.begin(), alike.end(), [](const Alike &a, const Alike &b) { return a.word < b.word; });
        alike.erase(
            std::unique(alike.begin(), alike.end(), [](const Alike &a, const Alike &b) { return a.word == b.word; }),
            alike.end());
    }
    return {};
}

void WordIndex::compareGroups(const std::vector<quint32> &first, const std::vector<quint32> &second)
{
    const bool isSame = &first == &second;
    for (size_t i = 0; i < first.size(); ++i) {
        const quint32 a = first[i];
        for (size_t j = isSame ? i : 0; j < second.size(); ++j) {
            const quint32 b = second[j];
            const bool isAcross = m_words[a].script != m_words[b].script;
            if (isAcross && (m_reach[a] == Reach::OwnScript || m_reach[b] == Reach::OwnScript))
                continue;
            const float agreement = NameMatch::wordAgreement(m_words[a], m_words[b]);
            if (agreement < NameMatch::leastAgreement)
                continue;
            m_alike[a].push_back({b, agreement});
            if (a != b)
                m_alike[b].push_back({a, agreement});
        }
    }
}

} // namespace multaqa
