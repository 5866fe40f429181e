// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/people/SoundWord.h"

#include <QHash>

#include <vector>

namespace multaqa {

/// How letters of the two scripts stand for each other in names, and how far two words may be one name heard twice.
///
/// The table (resources/names/sounds.tsv) holds how often a piece of an Arabic word and a piece of its Latin spelling
/// stand for each other: "ش sh", "ش ch", "ج g", nothing and "a". It was learnt from names in both scripts; see
/// resources/names/README.md. Two words of one script are compared through the other: Latin "ou" and "u" are near
/// because both are written و.
class NameSounds
{
public:
    static const NameSounds &instance();

    /// The word for comparing; `word` is one of nameWords.
    SoundWord word(QStringView word) const;

    /// How much likelier the two words are one name than two of their own: the logarithm of the ratio for the likeliest
    /// alignment, a letter (of both words together), so that long and short names share a threshold. About 1 for a good
    /// match, below 0 for names that have nothing to do with each other. Very low for a word of no known script.
    /// Where it cannot reach LEAST, only that it is less is said: most words differ from the first letters on.
    float evidence(const SoundWord &a, const SoundWord &b, float least = noMatter) const;
    static constexpr float noMatter = -1000;

    /// How many pairs of pieces the table holds; 0 when the program was built without it.
    size_t size() const { return m_size; }

private:
    NameSounds();

    /// The weights of all pieces of one script against all of another.
    struct Weights
    {
        size_t columns = 0;
        std::vector<float> values;
        std::vector<float> most; ///< of each row, and at least 0
        const float *row(quint8 piece) const { return values.data() + piece * columns; }
    };
    struct Learnt;

    void fillAcross(const std::vector<Learnt> &learnt);
    void fillMost(Weights &weights);
    void fillWithin(NameScript script, const std::vector<Learnt> &learnt);
    quint8 number(NameScript script, const QString &piece);

    size_t m_size = 0;
    std::array<QHash<QString, quint8>, 2> m_pieces; ///< by script: number of each piece; 0 is the empty one
    std::array<std::vector<float>, 2> m_logLetters; ///< by script and piece: log of how often its letters come
    Weights m_across;                               ///< Arabic rows, Latin columns
    std::array<Weights, 2> m_within;                ///< each script against itself
};

} // namespace multaqa
