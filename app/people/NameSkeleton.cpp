// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "NameSkeleton.h"

#include "app/people/SoundWord.h"

#include <algorithm>
#include <cstdlib>

namespace multaqa {
namespace {

enum Kind : quint16 {
    B = 1,
    F = 2,
    T = 4,
    D = 8,
    S = 16,
    Z = 32,
    K = 64,
    G = 128,
    J = 256,
    L = 512,
    R = 1024,
    M = 2048,
    N = 4096,
    Optional = 8192, ///< may be missing in another spelling: the t of tch and the d of dj, a Slavic j, an article's l
};
constexpr quint16 sounds = Optional - 1;

struct LetterKinds
{
    QStringView letters;
    quint16 kinds = 0;
};
constexpr LetterKinds letterKinds[] = {
    {u"bب", B},
    {u"p", B | F},
    {u"vف", B | F | Optional},
    {u"f", F | Optional},
    {u"tت", T | Optional},
    {u"d", D | T | Optional},
    {u"ط", T},
    {u"د", D | T},
    {u"ض", D | Z},
    {u"ث", T | S},
    {u"ذ", D | Z | S},
    {u"ظ", D | Z | T},
    {u"szز", S | Z},
    {u"سص", S},
    {u"ش", S | J},
    {u"ج", J | G | Z},
    {u"g", G | J | Optional},
    {u"j", J | G | Z | K | Optional},
    {u"c", S | K | J},
    {u"kqx", K},
    {u"كق", K | G},
    {u"خ", K | Optional},
    {u"غ", G | J | Optional},
    {u"lل", L | Optional},
    {u"rر", R},
    {u"mم", M},
    {u"nن", N},
};

quint16 kindsOf(QChar letter)
{
    for (const LetterKinds &entry : letterKinds) {
        if (entry.letters.contains(letter))
            return entry.kinds;
    }
    return 0;
}

} // namespace

NameSkeleton NameSkeleton::of(QStringView word, int skipped)
{
    NameSkeleton skeleton;
    const auto add = [&](quint16 kinds) {
        if (skeleton.m_length < skeleton.m_kinds.size())
            skeleton.m_kinds[skeleton.m_length++] = kinds;
    };
    const QString letters = soundLetters(word);
    quint16 before = 0;
    for (const QChar letter : QStringView(letters).mid(1 + skipped)) {
        const quint16 kinds = kindsOf(letter);
        // ck, sz, tz and dt are one sound. Arabic has no vowel between letters that are apart, so there it would not
        // do.
        if (letter <= u'z' && (before & kinds & sounds) != 0 && skeleton.m_length > 0) {
            before &= kinds;
            skeleton.m_kinds[skeleton.m_length - 1U] = before;
            continue;
        }
        before = kinds;
        if (kinds != 0)
            add(kinds);
        if (letter == u'x')
            add(before = S);
    }
    return skeleton;
}

bool NameSkeleton::isNear(const NameSkeleton &other) const
{
    const int own = m_length;
    const int others = other.m_length;
    if (std::abs(own - others) > 1)
        return false;
    const auto agree = [&](int i, int j) {
        return (m_kinds[static_cast<size_t>(i)] & other.m_kinds[static_cast<size_t>(j)] & sounds) != 0;
    };
    const auto restAgrees = [&](int i, int j) {
        for (; i < own && j < others; ++i, ++j) {
            if (!agree(i, j))
                return false;
        }
        return i == own && j == others;
    };
    int start = 0;
    while (start < own && start < others && agree(start, start))
        ++start;
    if (start == own && start == others)
        return true;
    const int longer = std::max(own, others);
    if (longer < 3)
        return false;
    if (own == others)
        return longer > 4 && restAgrees(start + 1, start + 1);
    const quint16 missing =
        own > others ? m_kinds[static_cast<size_t>(start)] : other.m_kinds[static_cast<size_t>(start)];
    if (longer == 3 && (missing & Optional) == 0)
        return false;
    return own > others ? restAgrees(start + 1, start) : restAgrees(start, start + 1);
}

} // namespace multaqa
