// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
//
// Names across scripts: how many are found and how many taken for another falsely, on pairs that nothing was learnt
// from and no threshold chosen on; how long 100,000 people take; how good the offered spelling is. NamesBench
// PAIRS.tsv: one name a line, in Arabic and in Latin letters.

#include "app/people/NameMatch.h"
#include "app/people/NameTransliteration.h"
#include "app/text/Fold.h"
#include "support/NamePairs.h"
#include "support/SyntheticPeople.h"

#include <QElapsedTimer>
#include <QTextStream>

#include <ctime>
#include <random>
#include <set>

namespace multaqa {
namespace {

constexpr int falseTrials = 300000;

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

double percent(size_t part, size_t whole)
{
    return 100.0 * static_cast<double>(part) / static_cast<double>(whole);
}

struct Prepared
{
    SoundName arabic;
    SoundName latin;
};

QString joined(const QString &first, const QString &second)
{
    return first + u' ' + second;
}

Prepared together(const NamePair &first, const NamePair &second)
{
    return {SoundName::of(joined(first.arabic, second.arabic)), SoundName::of(joined(first.latin, second.latin))};
}

/// Prints how many of the names are found, and how many of pairs put together at random.
void measure(const char *what, const std::vector<Prepared> &names, std::mt19937 &random)
{
    size_t found = 0;
    for (const Prepared &name : names)
        found += NameMatch::of(name.arabic, name.latin).mayBeSame() ? 1 : 0;
    size_t wrong = 0;
    for (int trial = 0; trial < falseTrials; ++trial) {
        const size_t first = random() % names.size();
        const size_t second = (first + 1 + random() % (names.size() - 1)) % names.size();
        wrong += NameMatch::of(names[first].arabic, names[second].latin).mayBeSame() ? 1 : 0;
    }
    out() << what << ": " << names.size() << " pairs, found " << percent(found, names.size()) << " %, false "
          << percent(wrong, falseTrials) << " % of " << falseTrials << '\n';
}

void measureMatching(const std::vector<NamePair> &pairs)
{
    std::mt19937 random(1);
    std::vector<Prepared> single;
    std::vector<Prepared> full;
    for (const NamePair &pair : pairs)
        single.push_back({SoundName::of(pair.arabic), SoundName::of(pair.latin)});
    for (size_t i = 0; i < 2 * pairs.size(); ++i)
        full.push_back(together(pairs[random() % pairs.size()], pairs[random() % pairs.size()]));
    measure("single names", single, random);
    measure("full names", full, random);

    size_t wrong = 0;
    for (int trial = 0; trial < falseTrials / 10; ++trial) {
        const NamePair &shared = pairs[random() % pairs.size()];
        const NamePair &one = pairs[random() % pairs.size()];
        const NamePair &other = pairs[random() % pairs.size()];
        wrong += soundsLike(joined(shared.arabic, one.arabic), joined(shared.latin, other.latin)) ? 1 : 0;
    }
    out() << "full names of which one part is the same: false " << percent(wrong, falseTrials / 10) << " %\n";
}

void measureTransliteration(const std::vector<NamePair> &pairs)
{
    size_t latin = 0;
    size_t latinAlike = 0;
    size_t arabic = 0;
    size_t arabicAlike = 0;
    for (const NamePair &pair : pairs) {
        const QString toLatin = NameTransliteration::toLatin(pair.arabic, {});
        const QString toArabic = NameTransliteration::toArabic(pair.latin);
        latin += fold(toLatin) == fold(pair.latin) ? 1 : 0;
        latinAlike += soundsLike(toLatin, pair.latin) ? 1 : 0;
        arabic += fold(toArabic) == fold(pair.arabic) ? 1 : 0;
        arabicAlike += soundsLike(toArabic, pair.arabic) ? 1 : 0;
    }
    out() << "offered Latin spelling: exact " << percent(latin, pairs.size()) << " %, alike "
          << percent(latinAlike, pairs.size()) << " %\noffered Arabic spelling: exact " << percent(arabic, pairs.size())
          << " %, alike " << percent(arabicAlike, pairs.size()) << " %\n";
}

void measureScale(quint32 count)
{
    const SyntheticPeople made = SyntheticPeople::make(count);
    QElapsedTimer timer;
    timer.start();
    const std::clock_t before = std::clock();
    NameIndex index(made.people);
    const auto pairs = index.pairs();
    const double seconds = static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC;
    const qint64 milliseconds = timer.elapsed();
    constexpr int asked = 1000;
    timer.restart();
    for (int i = 0; i < asked; ++i)
        index.matching(made.people[static_cast<size_t>(i) * made.people.size() / asked]);
    out() << asked << " people asked for one by one: " << timer.elapsed() / 1000.0 << " s\n";
    std::set<std::pair<quint32, quint32>> found;
    for (const NameIndex::Pair &pair : pairs.value())
        found.emplace(pair.first, pair.second);
    size_t twice = 0;
    for (const auto &pair : made.twice)
        twice += found.count(pair);
    out() << count << " people: " << milliseconds / 1000.0 << " s (processor " << seconds << " s), " << found.size()
          << " pairs; of those who are there twice found " << percent(twice, made.twice.size()) << " % of "
          << made.twice.size() << '\n';
}

} // namespace
} // namespace multaqa

int main(int argc, char **argv)
{
    using namespace multaqa;
    const QString path =
        argc > 1 ? QString::fromLocal8Bit(argv[1]) : QStringLiteral(MULTAQA_SHARED "/samples/names/ar-en-pairs.tsv");
    const std::vector<NamePair> pairs = readNamePairs(path, NamePart::HeldOut);
    if (pairs.empty()) {
        qCritical("No names in %s.", qPrintable(path));
        return 1;
    }
    measureMatching(pairs);
    measureTransliteration(pairs);
    measureScale(100000);
    return 0;
}
