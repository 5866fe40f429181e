// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "NameMatch.h"

#include "app/people/NameSounds.h"

#include <QVarLengthArray>

#include <algorithm>
#include <cmath>
#include <tuple>

namespace multaqa {
namespace {

/// What NameSounds::evidence has to reach, chosen on the pairs that NamePart::Choosing names.
constexpr float acrossThreshold = 0.45F;
constexpr float withinArabicThreshold = 1.0F;
constexpr float withinLatinThreshold = 0.75F;
/// How fast the score rises with the evidence: a usual good match (about 1 above the threshold) has 0.9.
constexpr float steepness = 2.2F;
/// How much the words that agree least count against the mean of all.
constexpr float worstShare = 0.6F;
/// What a word of the longer name that the shorter lacks takes from the agreement.
constexpr float missingWord = 0.4F;
/// The most that a name's score can be when it is not equal, and when a word has no partner.
constexpr float almostOne = 0.99F;
constexpr float unlike = 0.4F;

/// Two spellings of one common name, and two common names, whatever they sound like.
constexpr float sameCommonName = 1;
constexpr float otherCommonName = -0.5F;

bool isShared(const std::array<quint16, 3> &a, const std::array<quint16, 3> &b)
{
    return std::any_of(a.begin(), a.end(),
                       [&](quint16 number) { return number != 0 && std::find(b.begin(), b.end(), number) != b.end(); });
}

struct Pairing
{
    NameMatch::WordPair pair;
    size_t row;
    size_t column;
};

float scoreWithin(const std::vector<SoundWord> &a, const std::vector<SoundWord> &b)
{
    QVarLengthArray<NameMatch::WordPair, 36> pairs;
    for (const SoundWord &row : a) {
        for (const SoundWord &column : b)
            pairs.push_back({NameMatch::wordAgreement(row, column), row.length + column.length});
    }
    return NameMatch::scoreOfWords(pairs, b.size());
}

void add(std::vector<SoundWord> &words, QString &folded, const QString &word)
{
    if (words.size() < static_cast<size_t>(SoundName::mostWords))
        words.push_back(NameSounds::instance().word(word));
    folded += word + u' ';
}

} // namespace

SoundName SoundName::of(QStringView name)
{
    return of(name, {});
}

SoundName SoundName::of(QStringView arabic, QStringView latin)
{
    SoundName name;
    for (const QStringView text : {arabic, latin}) {
        for (const QString &word : nameWords(text)) {
            if (scriptOf(word) == NameScript::Arabic)
                add(name.arabic, name.arabicFolded, word);
            else
                add(name.latin, name.latinFolded, word);
        }
    }
    return name;
}

float NameMatch::wordAgreement(const SoundWord &a, const SoundWord &b, float least)
{
    if (a.script == b.script && a.length == b.length && a.single == b.single && a.script != NameScript::Other)
        return sameWord;
    const float threshold = a.script != b.script             ? acrossThreshold
                            : a.script == NameScript::Arabic ? withinArabicThreshold
                                                             : withinLatinThreshold;
    const bool areCommon = a.common[0] != 0 && b.common[0] != 0;
    const bool isSameName = areCommon && isShared(a.common, b.common);
    if (areCommon && !isSameName)
        return otherCommonName;
    const float agreement = NameSounds::instance().evidence(a, b, least + threshold) - threshold;
    return isSameName ? std::max(agreement, sameCommonName) : agreement;
}

float NameMatch::scoreOfWords(std::span<const WordPair> pairs, size_t columns)
{
    if (pairs.empty())
        return 0;
    const size_t rows = pairs.size() / columns;
    QVarLengthArray<Pairing, 36> pairings;
    for (size_t i = 0; i < pairs.size(); ++i)
        pairings.push_back({pairs[i], i / columns, i % columns});
    std::sort(pairings.begin(), pairings.end(), [](const Pairing &left, const Pairing &right) {
        return std::tuple(right.pair.agreement, left.row, left.column) <
               std::tuple(left.pair.agreement, right.row, right.column);
    });
    QVarLengthArray<bool, 36> isRowTaken(static_cast<qsizetype>(rows), false);
    QVarLengthArray<bool, 36> isColumnTaken(static_cast<qsizetype>(columns), false);
    float sum = 0;
    float letters = 0;
    float worst = sameWord;
    size_t paired = 0;
    for (const Pairing &pairing : pairings) {
        bool &rowTaken = isRowTaken[static_cast<qsizetype>(pairing.row)];
        bool &columnTaken = isColumnTaken[static_cast<qsizetype>(pairing.column)];
        if (rowTaken || columnTaken)
            continue;
        rowTaken = columnTaken = true;
        const auto weight = static_cast<float>(pairing.pair.letters);
        sum += weight * std::min(pairing.pair.agreement, sameWord);
        letters += weight;
        worst = std::min(worst, pairing.pair.agreement);
        ++paired;
    }
    const size_t missing = std::max(rows, columns) - paired;
    // The same family name, or the same given name, is not the same name: what agrees least counts most.
    const float mean = sum / letters;
    const float agreement = mean + worstShare * (worst - mean) - missingWord * static_cast<float>(missing);
    const float score = std::min(almostOne, 1 / (1 + std::exp(-steepness * agreement)));
    const bool isEnough = worst >= leastAgreement && (missing == 0 || paired > 1);
    return isEnough ? score : std::min(score, unlike);
}

NameMatch NameMatch::of(const SoundName &a, const SoundName &b)
{
    const bool bothArabic = !a.arabic.empty() && !b.arabic.empty();
    const bool bothLatin = !a.latin.empty() && !b.latin.empty();
    const float arabic = !bothArabic ? 0 : a.arabicFolded == b.arabicFolded ? 1 : scoreWithin(a.arabic, b.arabic);
    const float latin = !bothLatin ? 0 : a.latinFolded == b.latinFolded ? 1 : scoreWithin(a.latin, b.latin);
    if (bothArabic && bothLatin)
        return NameMatch((arabic + latin) / 2);
    if (bothArabic || bothLatin)
        return NameMatch(arabic + latin);
    return NameMatch(std::max(scoreWithin(a.arabic, b.latin), scoreWithin(a.latin, b.arabic)));
}

bool soundsLike(QStringView a, QStringView b)
{
    return NameMatch::of(a, b).mayBeSame();
}

} // namespace multaqa
