// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "DifferingWords.h"

#include <QList>

#include <algorithm>

namespace multaqa {
namespace {

/// Beyond this the comparison would take noticeable time, and nobody compares word by word.
constexpr size_t mostWords = 500;

std::vector<TextRange> wordsOf(const QString &text)
{
    std::vector<TextRange> words;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const bool isInWord = i < text.size() && (text.at(i).isLetterOrNumber() || text.at(i).isMark());
        if (isInWord)
            continue;
        if (i > start)
            words.push_back({start, i - start});
        start = i + 1;
    }
    words.resize(std::min(words.size(), mostWords));
    return words;
}

} // namespace

std::vector<TextRange> differingWords(const QString &text, const QString &other)
{
    const std::vector<TextRange> own = wordsOf(text);
    const std::vector<TextRange> others = wordsOf(other);
    const auto isSame = [&](size_t i, size_t j) {
        return QStringView(text).mid(own[i].start, own[i].length) ==
               QStringView(other).mid(others[j].start, others[j].length);
    };
    // The longest list of words that both have in this order, from each place to the end.
    std::vector<std::vector<int>> common(own.size() + 1, std::vector<int>(others.size() + 1, 0));
    for (size_t i = own.size(); i-- > 0;) {
        for (size_t j = others.size(); j-- > 0;)
            common[i][j] = isSame(i, j) ? common[i + 1][j + 1] + 1 : std::max(common[i + 1][j], common[i][j + 1]);
    }
    std::vector<TextRange> differing;
    size_t j = 0;
    for (size_t i = 0; i < own.size(); ++i) {
        while (j < others.size() && !isSame(i, j) && common[i][j + 1] == common[i][j])
            ++j;
        if (j < others.size() && isSame(i, j))
            ++j;
        else
            differing.push_back(own[i]);
    }
    return differing;
}

} // namespace multaqa
