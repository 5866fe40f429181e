// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "SortRanks.h"

#include <QCollator>
#include <QtConcurrent>

#include <algorithm>
#include <limits>
#include <numeric>

namespace multaqa {
namespace {

QCollator collatorOf(Language language)
{
    QCollator collator(QLocale(language == Language::Arabic    ? QLocale::Arabic
                               : language == Language::English ? QLocale::English
                                                               : QLocale::French));
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    return collator;
}

/// TEXT without the article that it begins with. What is left has three letters or more: in الى and الم it is none.
QString withoutArticle(const QString &text)
{
    constexpr QStringView article = u"ال";
    return text.startsWith(article) && text.section(u' ', 0, 0).size() >= article.size() + 3 ? text.mid(article.size())
                                                                                             : text;
}

} // namespace

std::vector<quint32> sortRanks(const std::vector<QString> &texts, Qt::SortOrder order, Language language,
                               Article article)
{
    // Countries and organisations stand for many people, and each is compared once.
    QHash<QString, quint32> numbers;
    std::vector<QString> distinct;
    std::vector<quint32> numberOf;
    numberOf.reserve(texts.size());
    for (const QString &text : texts) {
        const auto known = numbers.constFind(text);
        if (known != numbers.constEnd()) {
            numberOf.push_back(*known);
            continue;
        }
        numberOf.push_back(static_cast<quint32>(distinct.size()));
        numbers.insert(text, numberOf.back());
        distinct.push_back(text);
    }

    // The keys are most of the work: each thread makes those of a piece, with a collator of its own.
    std::vector<std::optional<QCollatorSortKey>> keys(distinct.size());
    constexpr size_t pieceSize = 5000;
    std::vector<size_t> pieces;
    for (size_t start = 0; start < distinct.size(); start += pieceSize)
        pieces.push_back(start);
    QtConcurrent::blockingMap(pieces, [&](size_t start) {
        const QCollator collator = collatorOf(language);
        for (size_t i = start; i < std::min(start + pieceSize, distinct.size()); ++i)
            keys[i] = collator.sortKey(article == Article::Ignored ? withoutArticle(distinct[i]) : distinct[i]);
    });

    std::vector<quint32> sorted(distinct.size());
    std::iota(sorted.begin(), sorted.end(), 0U);
    std::sort(sorted.begin(), sorted.end(), [&](quint32 a, quint32 b) { return *keys[a] < *keys[b]; });
    std::vector<quint32> rankOf(distinct.size());
    quint32 rank = 0;
    for (size_t i = 0; i < sorted.size(); ++i) {
        if (i > 0 && *keys[sorted[i - 1]] < *keys[sorted[i]])
            ++rank;
        rankOf[sorted[i]] = rank;
    }
    constexpr quint32 last = std::numeric_limits<quint32>::max();
    std::vector<quint32> ranks(texts.size());
    for (size_t i = 0; i < texts.size(); ++i) {
        const quint32 ascending = rankOf[numberOf[i]];
        ranks[i] = texts[i].isEmpty() ? last : order == Qt::AscendingOrder ? ascending : rank - ascending;
    }
    return ranks;
}

} // namespace multaqa
