// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "NameIndex.h"

#include "app/people/NameMatch.h"

#include <QVarLengthArray>

#include <algorithm>
#include <limits>

namespace multaqa {
namespace {

constexpr float apart = -std::numeric_limits<float>::infinity();

} // namespace

NameIndex::NameIndex(std::span<const Person> people)
{
    QHash<QString, quint32> circumstanceNumbers;
    m_people.reserve(people.size());
    m_circumstances.reserve(people.size());
    for (const Person &person : people) {
        const auto number = static_cast<quint32>(m_people.size());
        QStringList arabic;
        QStringList latin;
        for (const QString &word : nameWords(person.nameArabic) + nameWords(person.nameLatin))
            (scriptOf(word) == NameScript::Arabic ? arabic : latin) += word;
        const WordIndex::Reach reach =
            arabic.isEmpty() || latin.isEmpty() ? WordIndex::Reach::BothScripts : WordIndex::Reach::OwnScript;
        Names names;
        if (!arabic.isEmpty())
            names.arabic = addName(arabic, number, reach);
        if (!latin.isEmpty())
            names.latin = addName(latin, number, reach);
        m_people.push_back(names);
        std::vector<quint32> circumstances;
        for (const QString &circumstance : person.circumstances) {
            const auto next = static_cast<quint32>(circumstanceNumbers.size());
            const auto known = circumstanceNumbers.constFind(circumstance);
            circumstances.push_back(known != circumstanceNumbers.constEnd() ? *known : next);
            circumstanceNumbers.insert(circumstance, circumstances.back());
        }
        m_circumstances.push_back(std::move(circumstances));
    }
}

quint32 NameIndex::addName(const QStringList &words, quint32 person, WordIndex::Reach reach)
{
    const QStringList compared = words.mid(0, SoundName::mostWords);
    const QString key = compared.join(u' ');
    const auto next = static_cast<quint32>(m_names.size());
    const quint32 number = m_nameNumbers.value(key, next);
    if (number == next) {
        m_nameNumbers.insert(key, number);
        m_names.push_back({static_cast<quint32>(m_wordsOfNames.size()), static_cast<quint8>(compared.size()),
                           scriptOf(compared.first()), false});
        m_bearers.emplace_back();
    }
    Name &name = m_names[number];
    name.isOnlyName = name.isOnlyName || reach == WordIndex::Reach::BothScripts;
    m_bearers[number].push_back(person);
    for (const QString &text : compared) {
        const quint32 word = m_words.add(text, reach);
        if (number == next)
            m_wordsOfNames.push_back(word);
    }
    if (number != next)
        return number;
    m_namesByWord.resize(m_words.size());
    const std::span<const quint32> its = wordsOf(name);
    for (const quint32 word : its) {
        std::vector<NameOfWord> &names = m_namesByWord[word];
        if (names.empty() || names.back().name != number)
            names.push_back({number, its.size() == 2 ? its[word == its[0] ? 1 : 0] : none});
    }
    return number;
}

/// Every name looks for the names that have as many words or more, in each of which all its own are found: it goes
/// through the names that have the rarest of its words.
Result<void> NameIndex::matchNames(const std::stop_token &stop)
{
    m_matches.assign(m_names.size(), {});
    static_assert(SoundName::mostWords <= 8);
    // By word: which of the name's words it is like, one bit each. It fits into the nearest cache.
    std::vector<quint8> like(m_words.size(), 0);
    std::vector<quint32> lastSeen(m_names.size(), none);
    for (quint32 number = 0; number < m_names.size(); ++number) {
        if (stop.stop_requested())
            return Error{ErrorKind::Cancelled, {}, {}, {}};
        const Name &name = m_names[number];
        const std::span<const quint32> words = wordsOf(name);
        size_t rarest = 0;
        size_t fewest = std::numeric_limits<size_t>::max();
        for (size_t i = 0; i < words.size(); ++i) {
            size_t count = 0;
            for (const WordIndex::Alike &alike : m_words.alike(words[i])) {
                like[alike.word] = static_cast<quint8>(like[alike.word] | 1U << i);
                count += m_namesByWord[alike.word].size();
            }
            if (count < fewest) {
                fewest = count;
                rarest = i;
            }
        }
        const unsigned all = (1U << words.size()) - 1;
        for (const WordIndex::Alike &alike : m_words.alike(words[rarest])) {
            for (const auto &[other, otherWord] : m_namesByWord[alike.word]) {
                unsigned found = like[alike.word];
                if (otherWord != none) {
                    found |= like[otherWord];
                } else {
                    for (const quint32 word : wordsOf(m_names[other]))
                        found |= like[word];
                }
                if (found != all || lastSeen[other] == number)
                    continue;
                lastSeen[other] = number;
                const Name &candidate = m_names[other];
                // Of two names with as many words, the later one finds both.
                if (candidate.count < name.count || (candidate.count == name.count && other > number))
                    continue;
                if (candidate.script != name.script && !(name.isOnlyName && candidate.isOnlyName))
                    continue;
                const float score = other == number ? 1 : scoreByAgreement(name, candidate);
                if (score < NameMatch::likely)
                    continue;
                m_matches[number].emplace_back(other, score);
                if (other != number)
                    m_matches[other].emplace_back(number, score);
            }
        }
        for (const quint32 word : words) {
            for (const WordIndex::Alike &alike : m_words.alike(word))
                like[alike.word] = 0;
        }
    }
    for (Matches &matches : m_matches)
        std::sort(matches.begin(), matches.end());
    return {};
}

Result<std::vector<NameIndex::Pair>> NameIndex::pairs(const std::stop_token &stop)
{
    MULTAQA_CHECK(m_words.compare(stop));
    MULTAQA_CHECK(matchNames(stop));
    std::vector<Pair> pairs;
    for (quint32 name = 0; name < m_names.size(); ++name) {
        if (stop.stop_requested())
            return Error{ErrorKind::Cancelled, {}, {}, {}};
        addPairsOf(name, pairs);
    }
    const auto before = [](const Pair &a, const Pair &b) {
        return std::pair(a.first, a.second) < std::pair(b.first, b.second);
    };
    std::sort(pairs.begin(), pairs.end(), before);
    pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
    return pairs;
}

void NameIndex::addPairsOf(quint32 name, std::vector<Pair> &pairs) const
{
    size_t crowd = 0;
    for (const auto &[other, score] : m_matches[name])
        crowd += m_bearers[other].size();
    if (crowd <= mostBearers) {
        for (const auto &[other, score] : m_matches[name]) {
            if (m_names[other].count != m_names[name].count)
                continue;
            for (const quint32 first : m_bearers[name]) {
                for (const quint32 second : m_bearers[other])
                    addPair(first, second, pairs);
            }
        }
    }
    // Only the circumstances of those who bear the name just so matter; the others' turn comes with their own name.
    std::vector<quint32> asked;
    for (const quint32 person : m_bearers[name])
        asked.insert(asked.end(), m_circumstances[person].begin(), m_circumstances[person].end());
    std::sort(asked.begin(), asked.end());
    std::vector<std::pair<quint32, quint32>> sharers; // circumstance, person
    for (const auto &[other, score] : m_matches[name]) {
        for (const quint32 person : m_bearers[other]) {
            for (const quint32 circumstance : m_circumstances[person]) {
                if (std::binary_search(asked.begin(), asked.end(), circumstance))
                    sharers.emplace_back(circumstance, person);
            }
        }
    }
    std::sort(sharers.begin(), sharers.end());
    sharers.erase(std::unique(sharers.begin(), sharers.end()), sharers.end());
    for (auto begin = sharers.begin(); begin != sharers.end();) {
        const auto end =
            std::find_if(begin, sharers.end(), [&](const auto &sharer) { return sharer.first != begin->first; });
        if (static_cast<size_t>(end - begin) <= mostBearers) {
            for (auto first = begin; first != end; ++first) {
                for (auto second = std::next(first); second != end; ++second)
                    addPair(first->second, second->second, pairs);
            }
        }
        begin = end;
    }
}

void NameIndex::addPair(quint32 first, quint32 second, std::vector<Pair> &pairs) const
{
    if (first == second)
        return;
    const float found = personScore(first, second);
    if (found >= NameMatch::likely)
        pairs.push_back({std::min(first, second), std::max(first, second), found});
}

float NameIndex::score(quint32 name, quint32 other) const
{
    const Matches &matches = m_matches[name];
    const auto found = std::lower_bound(matches.begin(), matches.end(), std::pair(other, apart));
    if (found != matches.end() && found->first == other)
        return found->second;
    // Both have a second name, which matches; these are compared in full.
    QVarLengthArray<NameMatch::WordPair, 36> pairs;
    for (const quint32 row : wordsOf(m_names[name])) {
        for (const quint32 column : wordsOf(m_names[other])) {
            const SoundWord &first = m_words.at(row);
            const SoundWord &second = m_words.at(column);
            pairs.push_back({NameMatch::wordAgreement(first, second), first.length + second.length});
        }
    }
    return NameMatch::scoreOfWords(pairs, m_names[other].count);
}

float NameIndex::scoreByAgreement(const Name &name, const Name &other) const
{
    QVarLengthArray<NameMatch::WordPair, 36> pairs;
    for (const quint32 row : wordsOf(name)) {
        const std::vector<WordIndex::Alike> &alike = m_words.alike(row);
        for (const quint32 column : wordsOf(other)) {
            const auto found = std::lower_bound(alike.begin(), alike.end(), column,
                                                [](const WordIndex::Alike &a, quint32 word) { return a.word < word; });
            const float agreement = found != alike.end() && found->word == column ? found->agreement : apart;
            pairs.push_back({agreement, m_words.at(row).length + m_words.at(column).length});
        }
    }
    return NameMatch::scoreOfWords(pairs, other.count);
}

/// As NameMatch::of.
float NameIndex::personScore(quint32 first, quint32 second) const
{
    const Names &a = m_people[first];
    const Names &b = m_people[second];
    const bool bothArabic = a.arabic != none && b.arabic != none;
    const bool bothLatin = a.latin != none && b.latin != none;
    if (bothArabic && bothLatin)
        return (score(a.arabic, b.arabic) + score(a.latin, b.latin)) / 2;
    if (bothArabic)
        return score(a.arabic, b.arabic);
    if (bothLatin)
        return score(a.latin, b.latin);
    return a.arabic != none ? score(a.arabic, b.latin) : score(a.latin, b.arabic);
}

} // namespace multaqa
