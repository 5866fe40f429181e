// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/people/NameWords.h"

#include <array>

namespace multaqa {

/// One word of a name, cut into every piece that may stand for a sound: each letter, and each two letters that the
/// table of NameSounds knows (sh, kh, ou). Made by NameSounds::word, which knows the pieces; the numbers mean nothing
/// outside. Plain data of fixed size, so that 100,000 of them are compared without touching the heap.
struct SoundWord
{
    static constexpr int maximumLength = 30; ///< letters; what is longer is cut

    NameScript script = NameScript::Other;
    quint8 length = 0;   ///< letters, with one at each end that stands for the end of the word
    quint8 particle = 0; ///< how many of them, after the first, are an article or Ben that others leave out
    std::array<quint8, maximumLength + 2> single{};
    std::array<quint8, maximumLength + 2> pair{}; ///< the piece of this letter and the next, if it is one
    /// The common names that it is a spelling of (CommonNames), lowest first; 0 where there are fewer.
    std::array<quint16, 3> common{};
};

/// The letters that are compared, of a folded word of one script: doubled consonants once, a mark at each end (^ and
/// $).
QString soundLetters(QStringView word);

} // namespace multaqa
