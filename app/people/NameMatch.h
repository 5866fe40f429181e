// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/people/SoundWord.h"

#include <span>
#include <vector>

namespace multaqa {

/// A person's name prepared for comparing: the words of what is written in Arabic and of what is written in Latin
/// letters. Either may be missing; a name may also be given in one text, whatever its script.
struct SoundName
{
    static constexpr qsizetype mostWords = 8; ///< in each script; the words after them are not compared

    std::vector<SoundWord> arabic;
    std::vector<SoundWord> latin;
    QString arabicFolded; ///< the words joined: equal ones are one name without further look
    QString latinFolded;

    static SoundName of(QStringView name);
    static SoundName of(QStringView arabic, QStringView latin);
};

/// Whether two names may be one person's.
/// Names in one script are compared as they are, others through the sounds: محمد حسن, Mohamed Hassan, HASAN Muhammad.
/// The words may stand in another order, and the longer name may have words that the shorter lacks, if at least two
/// agree. Where both persons have names in both scripts, both comparisons count alike.
class NameMatch
{
public:
    static NameMatch of(const SoundName &a, const SoundName &b);
    static NameMatch of(QStringView a, QStringView b) { return of(SoundName::of(a), SoundName::of(b)); }

    /// From 0 to 1; 1 only when the names are equal after folding, half where the names may just be one.
    float score() const { return m_score; }
    /// The names may be one person's. What share is found and what is taken for one falsely: resources/names/README.md.
    bool mayBeSame() const { return m_score >= likely; }

    /// The least score of a name that may be the same.
    static constexpr float likely = 0.5F;

    // For NameIndex, which compares the words of all names first.

    /// How two words agree: NameSounds::evidence above the threshold of their scripts, or what CommonNames knows of
    /// them. Above 0 for words that are likely one name.
    /// Where it is less than LEAST, only that is said.
    static float wordAgreement(const SoundWord &a, const SoundWord &b, float least = leastOfAll);
    static constexpr float leastOfAll = -1000;
    /// One pair of words that agrees less is enough to call the names two.
    static constexpr float leastAgreement = -0.2F;
    /// The agreement of words of the same letters, and the most that any can have in a name.
    static constexpr float sameWord = 1.5F;

    /// A word of one name beside one of the other; the letters of both are the pair's weight in the whole.
    struct WordPair
    {
        float agreement;
        int letters;
    };
    /// The score of two names from every word of the one (rows) beside every word of the other (columns), the best
    /// agreeing words paired first.
    static float scoreOfWords(std::span<const WordPair> pairs, size_t columns);

private:
    explicit NameMatch(float score)
        : m_score(score)
    {
    }
    float m_score;
};

/// Whether the two names, or the words of two searches, sound alike.
bool soundsLike(QStringView a, QStringView b);

} // namespace multaqa
