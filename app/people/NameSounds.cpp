// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "NameSounds.h"

#include "app/people/CommonNames.h"

#include <QFile>

#include <algorithm>
#include <cmath>
#include <limits>

namespace multaqa {
namespace {

constexpr size_t arabic = static_cast<size_t>(NameScript::Arabic);
constexpr size_t latin = static_cast<size_t>(NameScript::Latin);

constexpr float never = NameSounds::noMatter;
/// The number of a piece that there is not: it never stands for anything. 0 is the empty piece.
constexpr quint8 noPiece = 1;
/// How often letters stand for each other that were never seen to, or are left out that never were.
constexpr double unseen = 1e-6;
/// Of two spellings of one name in one script, how often one has a vowel where the other has none at all.
constexpr double vowelDropped = 0.3;
/// What it costs that only one of the words has the article or Ben, and that both have one.
constexpr float particleDropped = -4;
constexpr float particleShared = -1;

quint8 particleLength(const QString &letters)
{
    static const QStringList particles = {QStringLiteral("ال"),  QStringLiteral("ابن"),  QStringLiteral("بن"),
                                          QStringLiteral("ولد"), QStringLiteral("ould"), QStringLiteral("ibn"),
                                          QStringLiteral("ben"), QStringLiteral("bin"),  QStringLiteral("al"),
                                          QStringLiteral("el")};
    for (const QString &particle : particles) {
        // What is left must be a name: three letters, and the mark at the end.
        if (QStringView(letters).mid(1).startsWith(particle) && letters.size() >= particle.size() + 5)
            return static_cast<quint8>(particle.size());
    }
    return 0;
}

} // namespace

/// A line of the table.
struct NameSounds::Learnt
{
    quint8 arabic;
    quint8 latin;
    double probability;
};

const NameSounds &NameSounds::instance()
{
    static const NameSounds sounds;
    return sounds;
}

quint8 NameSounds::number(NameScript script, const QString &piece)
{
    QHash<QString, quint8> &pieces = m_pieces[static_cast<size_t>(script)];
    const auto known = pieces.constFind(piece);
    if (known != pieces.constEnd())
        return *known;
    const quint8 next = static_cast<quint8>(pieces.size());
    pieces.insert(piece, next);
    return next;
}

NameSounds::NameSounds()
{
    for (const NameScript script : {NameScript::Arabic, NameScript::Latin}) {
        number(script, {});
        number(script, QStringLiteral("no piece"));
        number(script, QStringLiteral("^"));
        number(script, QStringLiteral("$"));
    }
    for (char16_t letter = u'ا'; letter <= u'ي'; ++letter)
        number(NameScript::Arabic, QString(QChar(letter)));
    for (char16_t letter = u'a'; letter <= u'z'; ++letter)
        number(NameScript::Latin, QString(QChar(letter)));

    std::vector<Learnt> learnt;
    QFile file(QStringLiteral(":/names/sounds.tsv"));
    if (file.open(QIODevice::ReadOnly)) {
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
        for (const QString &line : lines) {
            const QStringList cells = line.split(u'\t');
            const double probability = cells.value(2).toDouble();
            if (cells.size() == 3 && probability > 0)
                learnt.push_back(
                    {number(NameScript::Arabic, cells[0]), number(NameScript::Latin, cells[1]), probability});
        }
    }
    m_size = learnt.size();
    fillAcross(learnt);
    fillWithin(NameScript::Arabic, learnt);
    fillWithin(NameScript::Latin, learnt);
    for (Weights *weights : {&m_across, &m_within[arabic], &m_within[latin]})
        fillMost(*weights);
}

void NameSounds::fillMost(Weights &weights)
{
    for (size_t row = 0; row * weights.columns < weights.values.size(); ++row) {
        const float *const first = weights.row(static_cast<quint8>(row));
        weights.most.push_back(std::max(0.0F, *std::max_element(first, first + weights.columns)));
    }
}

/// The logarithm of how often each piece's letters come by themselves, and from it the weights between the scripts.
void NameSounds::fillAcross(const std::vector<Learnt> &learnt)
{
    for (const size_t script : {arabic, latin}) {
        std::vector<QString> texts(static_cast<size_t>(m_pieces[script].size()));
        for (auto piece = m_pieces[script].cbegin(); piece != m_pieces[script].cend(); ++piece)
            texts[*piece] = piece.key();
        QHash<QChar, double> counts;
        double all = 0;
        for (const Learnt &pair : learnt) {
            const QString &text = texts[script == arabic ? pair.arabic : pair.latin];
            for (const QChar letter : text) {
                counts[letter] += pair.probability;
                all += pair.probability;
            }
        }
        for (const QString &text : texts) {
            double sum = 0;
            for (const QChar letter : text)
                sum += std::log((counts.value(letter) + unseen) / (all + unseen));
            m_logLetters[script].push_back(static_cast<float>(sum));
        }
    }
    const std::vector<float> &rows = m_logLetters[arabic];
    const std::vector<float> &columns = m_logLetters[latin];
    m_across = {columns.size(), std::vector<float>(rows.size() * columns.size(), never), {}};
    for (int row = 0; row <= u'ي' - u'ا' + 4; ++row) {
        for (int column = 0; column <= u'z' - u'a' + 4; ++column) {
            if (row != noPiece && column != noPiece)
                m_across.values[row * columns.size() + column] =
                    static_cast<float>(std::log(unseen)) - rows[row] - columns[column];
        }
    }
    for (const Learnt &pair : learnt) {
        float &weight = m_across.values[pair.arabic * columns.size() + pair.latin];
        weight =
            std::max(weight, static_cast<float>(std::log(pair.probability)) - rows[pair.arabic] - columns[pair.latin]);
    }
}

/// Two pieces of one script stand for each other when both stand for the same piece of the other script.
void NameSounds::fillWithin(NameScript script, const std::vector<Learnt> &learnt)
{
    const bool isArabic = script == NameScript::Arabic;
    const std::vector<float> &logLetters = m_logLetters[static_cast<size_t>(script)];
    const size_t count = logLetters.size();
    std::vector<double> probability(count * count);
    std::vector<std::vector<Learnt>> byOther(m_logLetters[isArabic ? latin : arabic].size());
    for (const Learnt &pair : learnt)
        byOther[isArabic ? pair.latin : pair.arabic].push_back(pair);
    for (size_t other = 0; other < byOther.size(); ++other) {
        double all = 0;
        for (const Learnt &pair : byOther[other])
            all += pair.probability;
        for (const Learnt &first : byOther[other]) {
            const size_t row = isArabic ? first.arabic : first.latin;
            for (const Learnt &second : byOther[other])
                probability[row * count + (isArabic ? second.arabic : second.latin)] +=
                    first.probability * second.probability / all;
            if (other == 0) { // a vowel that the other script does not write
                probability[row * count] += vowelDropped * first.probability;
                probability[row] += vowelDropped * first.probability;
            }
        }
    }
    Weights &within = m_within[static_cast<size_t>(script)];
    within = {count, std::vector<float>(count * count, never), {}};
    const size_t singles = isArabic ? u'ي' - u'ا' + 5 : u'z' - u'a' + 5;
    for (size_t row = 0; row < count; ++row) {
        for (size_t column = 0; column < count; ++column) {
            const bool areSingle = row < singles && column < singles && row != noPiece && column != noPiece;
            const double found =
                areSingle ? std::max(probability[row * count + column], unseen) : probability[row * count + column];
            if (found > 0)
                within.values[row * count + column] =
                    static_cast<float>(std::log(found)) - logLetters[row] - logLetters[column];
        }
    }
}

SoundWord NameSounds::word(QStringView word) const
{
    SoundWord sound;
    sound.script = word.isEmpty() ? NameScript::Other : scriptOf(word.left(1));
    if (sound.script == NameScript::Other)
        return sound;
    const size_t script = static_cast<size_t>(sound.script);
    const QHash<QString, quint8> &pieces = m_pieces[script];
    const QString letters = soundLetters(word);
    sound.length = static_cast<quint8>(letters.size());
    sound.particle = particleLength(letters);
    for (qsizetype i = 0; i < letters.size(); ++i) {
        const auto at = static_cast<size_t>(i);
        sound.single[at] = pieces.value(letters.mid(i, 1));
        sound.pair[at] = i + 1 < letters.size() ? pieces.value(letters.mid(i, 2), noPiece) : noPiece;
    }
    sound.common = CommonNames::instance().numbers(word);
    return sound;
}

float NameSounds::evidence(const SoundWord &a, const SoundWord &b, float least) const
{
    if (a.script == NameScript::Other || b.script == NameScript::Other)
        return never;
    if (a.script == NameScript::Latin && b.script == NameScript::Arabic)
        return evidence(b, a, least);
    const Weights &weights = a.script == b.script ? m_within[static_cast<size_t>(a.script)] : m_across;

    // best[i + 2][j + 2] is the best alignment of the first i letters of a and the first j of b; what lies before the
    // words is never reached, so that the inner loop asks nothing.
    constexpr size_t most = SoundWord::maximumLength + 6;
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-member-init): its first two rows say where to begin
    std::array<std::array<float, most>, most> best;
    const size_t rows = a.length;
    const size_t columns = b.length;
    std::array<quint8, most> singleBefore{};
    std::array<quint8, most> pairBefore{};
    std::array<float, most> leftOutOfA{}; ///< that the letter of b before j stands for nothing
    std::array<float, most> start{};
    for (size_t j = 0; j <= columns; ++j) {
        singleBefore[j] = j > 0 ? b.single[j - 1] : noPiece;
        pairBefore[j] = j > 1 ? b.pair[j - 2] : noPiece;
        leftOutOfA[j] = weights.row(0)[singleBefore[j]];
        start[j] = never;
    }
    best[0].fill(never);
    best[1].fill(never);
    start[0] = 0;
    // A letter stands for one a few places away at most.
    const size_t slack = (rows > columns ? rows - columns : columns - rows) + (a.particle + b.particle > 0 ? 4 : 3);
    // The most that the letters of a from the i-th on can add to an alignment, whatever stands in b.
    std::array<float, most> ahead{};
    ahead[rows] = weights.most[0] * static_cast<float>(columns);
    ahead[rows + 1] = never;
    for (size_t i = rows; i-- > 0;)
        ahead[i] = std::max(ahead[i + 1] + weights.most[a.single[i]], ahead[i + 2] + weights.most[a.pair[i]]);
    const auto letters = static_cast<float>(rows + columns - 4);
    // Sums of floats in another order differ in their last digits.
    const float needed = least * letters - 0.01F;
    float reachedBefore = never;
    for (size_t i = 0; i <= rows; ++i) {
        const float *const single = weights.row(i > 0 ? a.single[i - 1] : noPiece);
        const float *const pair = weights.row(i > 1 ? a.pair[i - 2] : noPiece);
        const float *const twoUp = best[i].data();
        const float *const up = best[i + 1].data();
        float *const here = best[i + 2].data();
        const size_t firstColumn = i > slack ? i - slack : 0;
        const size_t lastColumn = std::min(columns, i + slack);
        here[firstColumn] = here[firstColumn + 1] = here[lastColumn + 3] = never;
        // Past an article that the other word may lack. Both words begin with the mark of the beginning.
        const bool isPastParticle = a.particle > 0 && i == 1U + a.particle;
        if (isPastParticle)
            start[1] = best[3][3] + particleDropped;
        if (b.particle > 0 && isPastParticle)
            start[1U + b.particle] = best[3][3] + particleShared;
        const float leftOutOfB = single[0];
        float left = never; // the cell before: a chain through all of the row, so it has the fewest operations
        float reached = never;
        for (size_t j = firstColumn; j <= lastColumn; ++j) {
            if (i == 1 && b.particle > 0 && j == 1U + b.particle)
                start[j] = best[3][3] + particleDropped;
            const quint8 last = singleBefore[j];
            const quint8 lastTwo = pairBefore[j];
            const float gap = std::max(up[j + 2] + leftOutOfB, start[j]);
            const float one = std::max(up[j + 1] + single[last], up[j] + single[lastTwo]);
            const float two = std::max(twoUp[j + 1] + pair[last], twoUp[j] + pair[lastTwo]);
            left = std::max(std::max(gap, std::max(one, two)), left + leftOutOfA[j]);
            here[j + 2] = left;
            reached = std::max(reached, left);
        }
        // Until the article is past, an alignment without it may still begin.
        if (i > 1U + a.particle && std::max(reached + ahead[i], reachedBefore + ahead[i - 1]) < needed)
            return never;
        reachedBefore = reached;
        if (i == 0 || i == 1 || isPastParticle)
            std::fill_n(start.begin(), columns + 1, never);
    }
    return best[rows + 2][columns + 2] / letters;
}

} // namespace multaqa
