// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "NameIndex.h"

#include "app/InParallel.h"
#include "app/people/NameMatch.h"
#include "app/people/NameSounds.h"

#include <QVarLengthArray>

#include <algorithm>
#include <limits>
#include <numeric>

namespace multaqa {
namespace {

constexpr float apart = -std::numeric_limits<float>::infinity();

struct WordsByScript
{
    QStringList arabic;
    QStringList latin;
};

WordsByScript wordsByScript(const NameIndex::Person &person)
{
    WordsByScript words;
    for (const QString &word : nameWords(person.nameArabic) + nameWords(person.nameLatin))
        (scriptOf(word) == NameScript::Arabic ? words.arabic : words.latin) += word;
    return words;
}

} // namespace

NameIndex::NameIndex(std::span<const Person> people)
{
    m_people.reserve(people.size());
    m_circumstances.reserve(people.size());
    for (const Person &person : people) {
        const auto number = static_cast<quint32>(m_people.size());
        const auto [arabic, latin] = wordsByScript(person);
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
            const auto next = static_cast<quint32>(m_circumstanceNumbers.size());
            const auto known = m_circumstanceNumbers.constFind(circumstance);
            circumstances.push_back(known != m_circumstanceNumbers.constEnd() ? *known : next);
            m_circumstanceNumbers.insert(circumstance, circumstances.back());
        }
        m_circumstances.push_back(std::move(circumstances));
    }
    orderNames();
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
    return number;
}

/// Names with more words come first, so that each need only be sought among those before it: in a name with fewer words
/// not all of its own are found, and of two with as many one search is enough.
void NameIndex::orderNames()
{
    std::vector<quint32> order(m_names.size());
    std::iota(order.begin(), order.end(), 0U);
    std::stable_sort(order.begin(), order.end(),
                     [&](quint32 a, quint32 b) { return m_names[a].count > m_names[b].count; });
    std::vector<quint32> places(order.size());
    std::vector<Name> names;
    std::vector<std::vector<quint32>> bearers;
    names.reserve(order.size());
    bearers.reserve(order.size());
    for (const quint32 before : order) {
        places[before] = static_cast<quint32>(names.size());
        names.push_back(m_names[before]);
        bearers.push_back(std::move(m_bearers[before]));
    }
    m_names = std::move(names);
    m_bearers = std::move(bearers);
    for (quint32 &number : m_nameNumbers)
        number = places[number];
    for (auto &[arabic, latin] : m_people) {
        arabic = arabic == none ? none : places[arabic];
        latin = latin == none ? none : places[latin];
    }
    m_namesByWord.resize(m_words.size());
    for (quint32 number = 0; number < m_names.size(); ++number) {
        const std::span<const quint32> words = wordsOf(m_names[number]);
        for (const quint32 word : words) {
            std::vector<NameOfWord> &its = m_namesByWord[word];
            if (its.empty() || its.back().name != number)
                its.push_back({number, words.size() == 2 ? words[word == words[0] ? 1 : 0] : none});
        }
    }
}

Result<void> NameIndex::matchNames(const Progress &progress)
{
    MULTAQA_TRY(const auto pieces, inParallel(m_names.size(), progress, [&](size_t begin, size_t end) {
                    // By word: which of the name's words it is like, one bit each. It fits into the nearest cache.
                    std::vector<quint8> like(m_words.size(), 0);
                    std::vector<quint32> lastSeen(m_names.size(), none);
                    std::vector<NamePair> found;
                    for (size_t number = begin; number < end; ++number)
                        matchName(static_cast<quint32>(number), like, lastSeen, found);
                    return found;
                }));
    m_matches.assign(m_names.size(), {});
    for (const std::vector<NamePair> &found : pieces) {
        for (const auto &[earlier, later, score] : found) {
            m_matches[later].emplace_back(earlier, score);
            if (earlier != later)
                m_matches[earlier].emplace_back(later, score);
        }
    }
    for (Matches &matches : m_matches)
        std::sort(matches.begin(), matches.end());
    return {};
}

/// Looks, among the names before it and itself, for those in which all its words are found: goes through the names that
/// have the rarest of its words. LIKE is all zero, before and after.
void NameIndex::matchName(quint32 number, std::vector<quint8> &like, std::vector<quint32> &lastSeen,
                          std::vector<NamePair> &found) const
{
    static_assert(SoundName::mostWords <= 8);
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
        const unsigned bits = like[alike.word];
        for (const auto &[other, otherWord] : m_namesByWord[alike.word]) {
            if (other > number)
                break;
            unsigned liked = bits;
            if (otherWord != none) {
                liked |= like[otherWord];
            } else {
                for (const quint32 word : wordsOf(m_names[other]))
                    liked |= like[word];
            }
            if (liked != all || lastSeen[other] == number)
                continue;
            lastSeen[other] = number;
            const Name &candidate = m_names[other];
            if (candidate.script != name.script && !(name.isOnlyName && candidate.isOnlyName))
                continue;
            const float score = other == number ? 1 : scoreByAgreement(name, candidate);
            if (score >= NameMatch::likely)
                found.push_back({other, number, score});
        }
    }
    for (const quint32 word : words) {
        for (const WordIndex::Alike &alike : m_words.alike(word))
            like[alike.word] = 0;
    }
}

Result<std::vector<NameIndex::Pair>> NameIndex::pairs(const Progress &progress)
{
    MULTAQA_CHECK(m_words.compare(stretchOf(progress, 0, 40)));
    MULTAQA_CHECK(matchNames(stretchOf(progress, 40, 85)));
    MULTAQA_TRY(const auto pieces,
                inParallel(m_names.size(), stretchOf(progress, 85, 100), [&](size_t begin, size_t end) {
                    std::vector<Pair> found;
                    for (size_t name = begin; name < end; ++name)
                        addPairsOf(static_cast<quint32>(name), found);
                    return found;
                }));
    std::vector<Pair> pairs;
    for (const std::vector<Pair> &found : pieces)
        pairs.insert(pairs.end(), found.begin(), found.end());
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

/// A name that is not in the index.
struct NameIndex::AskedName
{
    QString key;
    std::vector<SoundWord> words;
    std::vector<const std::vector<WordIndex::Alike> *> alike; ///< by word
};

NameIndex::AskedName NameIndex::asked(const QStringList &words)
{
    AskedName name;
    const QStringList compared = words.mid(0, SoundName::mostWords);
    name.key = compared.join(u' ');
    for (const QString &word : compared) {
        name.words.push_back(NameSounds::instance().word(word));
        auto known = m_askedWords.find(word);
        if (known == m_askedWords.end())
            known = m_askedWords.emplace(word, m_words.alikeTo(word)).first;
        name.alike.push_back(&known->second);
    }
    return name;
}

void NameIndex::addBearers(const AskedName &asked, std::vector<quint32> &bearers) const
{
    std::vector<quint8> like(m_words.size(), 0); // by word, a bit for each of the words asked for
    for (size_t i = 0; i < asked.alike.size(); ++i) {
        for (const WordIndex::Alike &alike : *asked.alike[i])
            like[alike.word] = static_cast<quint8>(like[alike.word] | 1U << i);
    }
    const unsigned all = (1U << asked.alike.size()) - 1;
    std::vector<quint32> names;
    for (const std::vector<WordIndex::Alike> *word : asked.alike) {
        for (const WordIndex::Alike &alike : *word) {
            for (const auto &[number, otherWord] : m_namesByWord[alike.word]) {
                unsigned found = 0;
                bool isWhole = true;
                for (const quint32 each : wordsOf(m_names[number])) {
                    found |= like[each];
                    isWhole = isWhole && like[each] != 0;
                }
                if (found == all || isWhole)
                    names.push_back(number);
            }
        }
    }
    std::sort(names.begin(), names.end());
    names.erase(std::unique(names.begin(), names.end()), names.end());
    for (const quint32 name : names)
        bearers.insert(bearers.end(), m_bearers[name].begin(), m_bearers[name].end());
}

float NameIndex::score(const AskedName &asked, quint32 name) const
{
    if (m_nameNumbers.value(asked.key, none) == name)
        return 1;
    QVarLengthArray<NameMatch::WordPair, 36> pairs;
    for (const SoundWord &first : asked.words) {
        for (const quint32 column : wordsOf(m_names[name])) {
            const SoundWord &second = m_words.at(column);
            pairs.push_back({NameMatch::wordAgreement(first, second), first.length + second.length});
        }
    }
    return pairs.empty() ? 0 : NameMatch::scoreOfWords(pairs, m_names[name].count);
}

std::vector<NameIndex::Match> NameIndex::matching(const Person &person)
{
    const auto [arabicWords, latinWords] = wordsByScript(person);
    const AskedName arabic = asked(arabicWords);
    const AskedName latin = asked(latinWords);
    std::vector<quint32> bearers;
    addBearers(arabic, bearers);
    addBearers(latin, bearers);
    std::sort(bearers.begin(), bearers.end());
    bearers.erase(std::unique(bearers.begin(), bearers.end()), bearers.end());

    std::vector<Match> likely;
    QSet<quint32> wholeNames; // who has as many words in the name
    for (const quint32 bearer : bearers) {
        const Names &names = m_people[bearer];
        const bool bothArabic = names.arabic != none && !arabic.words.empty();
        const bool bothLatin = names.latin != none && !latin.words.empty();
        float found = 0;
        if (bothArabic && bothLatin)
            found = (score(arabic, names.arabic) + score(latin, names.latin)) / 2;
        else if (bothArabic || names.latin == none)
            found = score(bothArabic ? arabic : latin, names.arabic);
        else
            found = score(bothLatin ? latin : arabic, names.latin);
        if (found < NameMatch::likely)
            continue;
        likely.push_back({bearer, found});
        const auto isWhole = [&](const AskedName &asked, quint32 name) {
            return name != none && m_names[name].count == asked.words.size();
        };
        const size_t others = bothArabic || bothLatin ? 0 : arabic.words.size() + latin.words.size();
        if ((bothArabic && isWhole(arabic, names.arabic)) || (bothLatin && isWhole(latin, names.latin)) ||
            (others > 0 && m_names[std::min(names.arabic, names.latin)].count == others))
            wholeNames.insert(bearer);
    }

    QSet<quint32> chosen = likely.size() < mostBearers ? wholeNames : QSet<quint32>();
    for (const QString &circumstance : person.circumstances) {
        const quint32 number = m_circumstanceNumbers.value(circumstance, none);
        std::vector<quint32> sharers;
        for (const Match &match : likely) {
            const std::vector<quint32> &its = m_circumstances[match.person];
            if (std::find(its.begin(), its.end(), number) != its.end())
                sharers.push_back(match.person);
        }
        if (sharers.size() < mostBearers)
            chosen += QSet<quint32>(sharers.begin(), sharers.end());
    }
    std::erase_if(likely, [&](const Match &match) { return !chosen.contains(match.person); });
    std::stable_sort(likely.begin(), likely.end(), [](const Match &a, const Match &b) { return a.score > b.score; });
    return likely;
}

} // namespace multaqa
