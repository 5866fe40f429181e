// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/people/WordIndex.h"

#include <QStringList>

#include <map>
#include <span>

namespace multaqa {

/// Who among many people may be one person by the name, across spelling and script, as NameMatch says.
///
/// A name that many bear proves nothing: 500 people called Mohamed Ahmed would make 124,750 pairs. So where more than
/// mostBearers of the people have a name that matches, two of them are a pair only if they share a circumstance (the
/// organisation, the country, an address, a telephone) that no more than mostBearers of these bearers have. Where the
/// circumstance itself is common (300 of the 500 come from one country) it proves nothing either. The same holds for a
/// name that lacks a word of the other (Samar Hamdi and Samar Hamdi Farah), however rare.
///
/// Compared with NameMatch of every pair, a few are lost in which a word differs by two consonants or more
/// (NameSkeleton). Names of more than eight words are compared by their first eight. Memory: about 1 KB a person while
/// it runs.
class NameIndex
{
public:
    struct Person
    {
        QString nameArabic; ///< either may be empty, or both: a person without a name is in no pair
        QString nameLatin;
        QStringList circumstances; ///< with their kind, so that they do not mix: "phone +9611000000", "country LB"
    };
    /// Two of the people by their place in the list, first < second, and NameMatch's score of at least a half.
    struct Pair
    {
        quint32 first;
        quint32 second;
        float score;
        bool operator==(const Pair &) const = default;
    };

    static constexpr size_t mostBearers = 8;

    explicit NameIndex(std::span<const Person> people);

    /// All likely pairs, each once, in the order of first and second. Works on all cores. Cancelled when told to stop.
    Result<std::vector<Pair>> pairs(const Progress &progress = {});

    /// One of the people by the place in the list, and how well the name matches.
    struct Match
    {
        quint32 person;
        float score;
        bool operator==(const Match &) const = default;
    };
    /// Who of the people PERSON, who is not among them, may be; the best first. The same rules as for pairs, which need
    /// not have been called. Some milliseconds among 100,000; for a list of thousands, an index of all of them
    /// and its pairs() are quicker.
    std::vector<Match> matching(const Person &person);

private:
    /// A name as one script writes it.
    struct Name
    {
        quint32 firstWord; ///< in m_wordsOfNames
        quint8 count;      ///< of words
        NameScript script;
        bool isOnlyName; ///< for one of the bearers at least: to be looked for in the other script
    };
    static constexpr quint32 none = ~0U;
    /// A name that has the word. Most have two words; the other one lies here, where it is at hand.
    struct NameOfWord
    {
        quint32 name;
        quint32 otherWord; ///< none: look into the name
    };
    struct Names
    {
        quint32 arabic = none;
        quint32 latin = none;
    };
    using Matches = std::vector<std::pair<quint32, float>>;

    quint32 addName(const QStringList &words, quint32 person, WordIndex::Reach reach);
    void orderNames();
    Result<void> matchNames(const Progress &progress);
    /// Two names that match, the one with more words or the earlier first.
    struct NamePair
    {
        quint32 earlier;
        quint32 later;
        float score;
    };
    void matchName(quint32 number, std::vector<quint8> &like, std::vector<quint32> &lastSeen,
                   std::vector<NamePair> &found) const;
    std::span<const quint32> wordsOf(const Name &name) const
    {
        return {m_wordsOfNames.data() + name.firstWord, name.count};
    }
    float score(quint32 name, quint32 other) const;
    float scoreByAgreement(const Name &name, const Name &other) const;
    float personScore(quint32 first, quint32 second) const;
    void addPairsOf(quint32 name, std::vector<Pair> &pairs) const;
    struct AskedName;
    AskedName asked(const QStringList &words);
    float score(const AskedName &asked, quint32 name) const;
    /// Adds to BEARERS who bears a name of which, or in which, each word has one that it is like.
    void addBearers(const AskedName &asked, std::vector<quint32> &bearers) const;
    void addPair(quint32 first, quint32 second, std::vector<Pair> &pairs) const;

    WordIndex m_words;
    std::vector<Name> m_names;
    std::vector<quint32> m_wordsOfNames;
    std::vector<std::vector<quint32>> m_bearers; ///< by name, the people
    QHash<QString, quint32> m_nameNumbers;
    QHash<QString, quint32> m_circumstanceNumbers;
    std::map<QString, std::vector<WordIndex::Alike>> m_askedWords; ///< its values keep their places
    std::vector<std::vector<NameOfWord>> m_namesByWord;
    std::vector<Names> m_people;
    std::vector<std::vector<quint32>> m_circumstances; ///< by person
    std::vector<Matches> m_matches;                    ///< by name: the names that match it, itself too, sorted
};

} // namespace multaqa
