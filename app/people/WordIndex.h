// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/Progress.h"
#include "app/people/NameSkeleton.h"
#include "app/people/SoundWord.h"
#include "db/Result.h"

#include <QHash>

#include <map>
#include <vector>

namespace multaqa {

/// The different words of many names, and which of them sound alike. 100,000 people have far fewer words than names, so
/// words are compared once and names by their words.
class WordIndex
{
public:
    /// A word that sounds like another, and how much above the threshold (NameMatch::wordAgreement).
    struct Alike
    {
        quint32 word;
        float agreement;
    };
    /// Whether a word is looked for in the other script too.
    enum class Reach : quint8 { OwnScript, BothScripts };

    /// The number of the word, which is one of nameWords; counted from 0 in the order they come.
    quint32 add(const QString &word, Reach reach);

    size_t size() const { return m_words.size(); }
    const SoundWord &at(quint32 word) const { return m_words[word]; }

    /// Compares all words, on all cores. Each is alike itself too. Cancelled when told to stop.
    Result<void> compare(const Progress &progress);
    /// Sorted by word.
    const std::vector<Alike> &alike(quint32 word) const { return m_alike[word]; }

    /// The words that a further one is like, in either script; sorted.
    std::vector<Alike> alikeTo(const QString &word) const;

private:
    struct AlikePair
    {
        quint32 word;
        Alike other;
    };
    using Group = std::vector<quint32>;

    void compareGroups(const Group &first, const Group &second, std::vector<AlikePair> &found) const;
    void take(const std::vector<AlikePair> &found);

    std::vector<SoundWord> m_words;
    std::vector<Reach> m_reach;
    QHash<QString, quint32> m_numbers;
    std::map<NameSkeleton, std::vector<quint32>> m_bySkeleton;
    QHash<quint16, std::vector<quint32>> m_byCommonName;
    std::vector<std::vector<Alike>> m_alike;
};

} // namespace multaqa
