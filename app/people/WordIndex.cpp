// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "WordIndex.h"

#include "app/InParallel.h"
#include "app/people/NameMatch.h"
#include "app/people/NameSounds.h"

#include <algorithm>

namespace multaqa {
namespace {

/// A word with an article and a common name lie in several groups, and were met more than once.
void sortOnce(std::vector<WordIndex::Alike> &alike)
{
    const auto isBefore = [](const WordIndex::Alike &a, const WordIndex::Alike &b) { return a.word < b.word; };
    const auto isSame = [](const WordIndex::Alike &a, const WordIndex::Alike &b) { return a.word == b.word; };
    std::sort(alike.begin(), alike.end(), isBefore);
    alike.erase(std::unique(alike.begin(), alike.end(), isSame), alike.end());
}

} // namespace

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

Result<void> WordIndex::compare(const Progress &progress)
{
    m_alike.assign(m_words.size(), {});
    std::vector<std::pair<NameSkeleton, const Group *>> groups;
    groups.reserve(m_bySkeleton.size());
    for (const auto &[skeleton, words] : m_bySkeleton)
        groups.emplace_back(skeleton, &words);
    MULTAQA_TRY(const auto pieces, inParallel(groups.size(), progress, [&](size_t begin, size_t end) {
                    std::vector<AlikePair> found;
                    for (size_t first = begin; first < end; ++first) {
                        for (size_t second = first; second < groups.size(); ++second) {
                            if (groups[first].first.isNear(groups[second].first))
                                compareGroups(*groups[first].second, *groups[second].second, found);
                        }
                    }
                    return found;
                }));
    for (const std::vector<AlikePair> &found : pieces)
        take(found);
    // Spellings of one name, however far apart: Ahmed and Achmet.
    std::vector<AlikePair> spelt;
    for (const Group &spellings : std::as_const(m_byCommonName))
        compareGroups(spellings, spellings, spelt);
    take(spelt);
    for (std::vector<Alike> &alike : m_alike)
        sortOnce(alike);
    return {};
}

void WordIndex::take(const std::vector<AlikePair> &found)
{
    for (const auto &[word, other] : found) {
        m_alike[word].push_back(other);
        if (word != other.word)
            m_alike[other.word].push_back({word, other.agreement});
    }
}

void WordIndex::compareGroups(const Group &first, const Group &second, std::vector<AlikePair> &found) const
{
    const bool isSame = &first == &second;
    for (size_t i = 0; i < first.size(); ++i) {
        const quint32 a = first[i];
        for (size_t j = isSame ? i : 0; j < second.size(); ++j) {
            const quint32 b = second[j];
            const bool isAcross = m_words[a].script != m_words[b].script;
            if (isAcross && (m_reach[a] == Reach::OwnScript || m_reach[b] == Reach::OwnScript))
                continue;
            const float agreement = NameMatch::wordAgreement(m_words[a], m_words[b], NameMatch::leastAgreement);
            if (agreement >= NameMatch::leastAgreement)
                found.push_back({a, {b, agreement}});
        }
    }
}

std::vector<WordIndex::Alike> WordIndex::alikeTo(const QString &word) const
{
    const SoundWord sound = NameSounds::instance().word(word);
    std::vector<Alike> alike;
    const auto compareWith = [&](const Group &group) {
        for (const quint32 other : group) {
            const float agreement = NameMatch::wordAgreement(sound, m_words[other], NameMatch::leastAgreement);
            if (agreement >= NameMatch::leastAgreement)
                alike.push_back({other, agreement});
        }
    };
    const NameSkeleton whole = NameSkeleton::of(word, 0);
    const NameSkeleton bare = NameSkeleton::of(word, sound.particle);
    for (const auto &[skeleton, words] : m_bySkeleton) {
        if (skeleton.isNear(whole) || skeleton.isNear(bare))
            compareWith(words);
    }
    for (const quint16 common : sound.common) {
        if (common != 0)
            compareWith(m_byCommonName.value(common));
    }
    sortOnce(alike);
    return alike;
}

} // namespace multaqa
