// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
//
// Makes resources/names/sounds.tsv: learn_name_sounds PAIRS.tsv > resources/names/sounds.tsv
// PAIRS.tsv holds one name a line, in Arabic and in Latin letters. Only the part of it that NamePairs calls training is
// read. Expectation maximisation: every way to cut both words into pieces that stand for each other is weighed by how
// likely its pieces are, and the pieces are counted anew by these weights, until the counts hardly change.

#include "app/people/SoundWord.h"
#include "support/NamePairs.h"

#include <QHash>
#include <QTextStream>

#include <algorithm>

namespace multaqa {
namespace {

constexpr int rounds = 8;
/// Pieces of two letters seen less often than this are chance; the others are trusted that much less.
constexpr double leastSeen = 3;
constexpr double unseen = 1e-6;

struct Letters
{
    QString arabic;
    QString latin;
};
using Counts = QHash<QString, double>;

QString key(QStringView arabic, QStringView latin)
{
    return arabic + u'\t' + latin;
}

/// Calls with each pair of pieces that may end at (row, column), and what lies before it.
template <typename Use>
void forPieces(const Letters &name, qsizetype row, qsizetype column, Use use)
{
    static constexpr std::pair<int, int> shapes[] = {{0, 1}, {1, 0}, {1, 1}, {1, 2}, {2, 1}};
    for (const auto &[rows, columns] : shapes) {
        if (rows <= row && columns <= column)
            use(row - rows, column - columns,
                key(QStringView(name.arabic).mid(row - rows, rows),
                    QStringView(name.latin).mid(column - columns, columns)));
    }
}

bool isSingle(const QString &pair)
{
    const qsizetype tab = pair.indexOf(u'\t');
    return tab <= 1 && pair.size() - tab - 1 <= 1;
}

Counts firstGuess(const std::vector<Letters> &names)
{
    Counts counts;
    for (const Letters &name : names) {
        const double share = 1.0 / static_cast<double>(name.arabic.size() * name.latin.size());
        for (qsizetype row = 0; row <= name.arabic.size(); ++row) {
            for (qsizetype column = 0; column <= name.latin.size(); ++column) {
                forPieces(name, row, column, [&](qsizetype, qsizetype, const QString &pair) {
                    const bool isGap = pair.startsWith(u'\t') || pair.endsWith(u'\t');
                    counts[pair] += share * (isGap ? 0.3 : isSingle(pair) ? 3 : 1);
                });
            }
        }
    }
    return counts;
}

void scaleToOne(Counts &counts)
{
    double sum = 0;
    for (const double count : std::as_const(counts))
        sum += count;
    for (double &count : counts)
        count /= sum;
}

/// How often each pair of pieces is to be expected in the name.
void count(const Letters &name, const Counts &probabilities, Counts &counts)
{
    const qsizetype rows = name.arabic.size();
    const qsizetype columns = name.latin.size();
    const auto at = [&](qsizetype row, qsizetype column) { return static_cast<size_t>(row * (columns + 1) + column); };
    const auto probability = [&](const QString &pair) {
        return probabilities.value(pair, isSingle(pair) ? unseen : 0);
    };
    std::vector<double> forward(at(rows, columns) + 1);
    std::vector<double> backward(forward.size());
    forward.front() = 1;
    backward.back() = 1;
    for (qsizetype row = 0; row <= rows; ++row) {
        for (qsizetype column = 0; column <= columns; ++column) {
            forPieces(name, row, column, [&](qsizetype fromRow, qsizetype fromColumn, const QString &pair) {
                forward[at(row, column)] += forward[at(fromRow, fromColumn)] * probability(pair);
            });
        }
    }
    for (qsizetype row = rows; row >= 0; --row) {
        for (qsizetype column = columns; column >= 0; --column) {
            forPieces(name, row, column, [&](qsizetype fromRow, qsizetype fromColumn, const QString &pair) {
                backward[at(fromRow, fromColumn)] += backward[at(row, column)] * probability(pair);
            });
        }
    }
    for (qsizetype row = 0; row <= rows; ++row) {
        for (qsizetype column = 0; column <= columns; ++column) {
            forPieces(name, row, column, [&](qsizetype fromRow, qsizetype fromColumn, const QString &pair) {
                const double share =
                    forward[at(fromRow, fromColumn)] * probability(pair) * backward[at(row, column)] / forward.back();
                if (share > 1e-6)
                    counts[pair] += share;
            });
        }
    }
}

Counts learn(const std::vector<Letters> &names)
{
    Counts probabilities = firstGuess(names);
    scaleToOne(probabilities);
    for (int round = 0; round < rounds; ++round) {
        Counts counts;
        for (const Letters &name : names)
            count(name, probabilities, counts);
        if (round > 2) {
            counts.removeIf([](Counts::iterator pair) { return *pair < leastSeen && !isSingle(pair.key()); });
            for (auto pair = counts.begin(); pair != counts.end(); ++pair) {
                if (!isSingle(pair.key()))
                    *pair -= leastSeen / 2;
            }
        }
        scaleToOne(counts);
        probabilities = counts;
    }
    return probabilities;
}

int run(const QString &path)
{
    std::vector<Letters> names;
    for (const NamePair &pair : readNamePairs(path, NamePart::Training)) {
        const QStringList arabic = nameWords(pair.arabic);
        const QStringList latin = nameWords(pair.latin);
        if (arabic.size() == 1 && latin.size() == 1)
            names.push_back({soundLetters(arabic[0]), soundLetters(latin[0])});
    }
    if (names.empty()) {
        qCritical("No names in %s.", qPrintable(path));
        return 1;
    }
    const Counts probabilities = learn(names);
    QStringList lines;
    for (auto pair = probabilities.cbegin(); pair != probabilities.cend(); ++pair) {
        if (*pair > unseen)
            lines += pair.key() + u'\t' + QString::number(*pair, 'e', 3);
    }
    std::sort(lines.begin(), lines.end());
    QTextStream(stdout) << lines.join(u'\n') << '\n';
    return 0;
}

} // namespace
} // namespace multaqa

int main(int argc, char **argv)
{
    if (argc != 2) {
        qCritical("learn_name_sounds PAIRS.tsv > resources/names/sounds.tsv");
        return 2;
    }
    return multaqa::run(QString::fromLocal8Bit(argv[1]));
}
