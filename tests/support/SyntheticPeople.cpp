// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "SyntheticPeople.h"

#include "app/people/CommonNames.h"

#include <QRandomGenerator>

#include <algorithm>
#include <cmath>

namespace multaqa {
namespace {

/// A word in Arabic, and the ways to spell it.
struct Spelt
{
    QString arabic;
    QStringList latin;
};

struct Sound
{
    QChar arabic;
    QStringList latin;
};

class Maker
{
public:
    Maker()
    {
        for (const CommonName &name : CommonNames::instance().all()) {
            if (name.arabic.first() == QStringLiteral("جون")) // the first of the European names
                break;
            m_given.push_back({name.arabic.first(), QStringList{name.latin, name.maghreb} + name.others});
        }
        for (int i = 0; i < 8000; ++i)
            m_families.push_back(family());
    }

    Spelt given() { return m_given[rank(m_given.size())]; }
    /// The commonest family has two in a hundred, most of them a few people.
    Spelt familyName()
    {
        const size_t count = m_families.size();
        return m_families[below(4) == 0 ? rank(count) : static_cast<size_t>(below(static_cast<int>(count)))];
    }
    int below(int end) { return m_random.bounded(end); }
    const QString &any(const QStringList &list) { return list[m_random.bounded(list.size())]; }

    /// Small ranks are common: the first of many has about a tenth of all.
    size_t rank(size_t count)
    {
        const double even = m_random.generateDouble();
        return std::min(count - 1, static_cast<size_t>(std::pow(static_cast<double>(count) + 1, even)) - 1);
    }

private:
    Spelt family()
    {
        static const std::vector<Sound> sounds = {
            {u'ب', {QStringLiteral("b")}},
            {u'ت', {QStringLiteral("t")}},
            {u'ج', {QStringLiteral("j"), QStringLiteral("g"), QStringLiteral("dj")}},
            {u'ح', {QStringLiteral("h")}},
            {u'خ', {QStringLiteral("kh")}},
            {u'د', {QStringLiteral("d")}},
            {u'ر', {QStringLiteral("r")}},
            {u'ز', {QStringLiteral("z")}},
            {u'س', {QStringLiteral("s")}},
            {u'ش', {QStringLiteral("sh"), QStringLiteral("ch")}},
            {u'ص', {QStringLiteral("s")}},
            {u'ط', {QStringLiteral("t")}},
            {u'ع', {QStringLiteral("'"), QString()}},
            {u'غ', {QStringLiteral("gh")}},
            {u'ف', {QStringLiteral("f")}},
            {u'ق', {QStringLiteral("q"), QStringLiteral("k")}},
            {u'ك', {QStringLiteral("k")}},
            {u'ل', {QStringLiteral("l")}},
            {u'م', {QStringLiteral("m")}},
            {u'ن', {QStringLiteral("n")}},
            {u'ه', {QStringLiteral("h")}},
            {u'و', {QStringLiteral("w"), QStringLiteral("ou")}},
        };
        // C is the next consonant; the Latin pattern has the vowels that are not written in Arabic.
        static const std::vector<std::pair<QString, QStringList>> patterns = {
            {QStringLiteral("CCCي"), {QStringLiteral("CaCCi"), QStringLiteral("CeCCi"), QStringLiteral("CaCCy")}},
            {QStringLiteral("CاCC"), {QStringLiteral("CaCiC"), QStringLiteral("CaCeC")}},
            {QStringLiteral("CCيC"), {QStringLiteral("CaCiC"), QStringLiteral("CaCeeC")}},
            {QStringLiteral("CCاC"), {QStringLiteral("CaCCaC"), QStringLiteral("CaCaC")}},
            {QStringLiteral("CCوC"), {QStringLiteral("CaCCouC"), QStringLiteral("CaCuC"), QStringLiteral("CaCoC")}},
            {QStringLiteral("CCCان"), {QStringLiteral("CaCCan"), QStringLiteral("CeCCane")}},
            {QStringLiteral("CCCاوي"), {QStringLiteral("CaCCawi"), QStringLiteral("CaCCaoui")}},
            {QStringLiteral("مCCوC"), {QStringLiteral("maCCouC"), QStringLiteral("maCCuC")}},
        };
        const auto &[arabicPattern, latinPatterns] = patterns[static_cast<size_t>(below(8))];
        const Sound root[] = {sounds[static_cast<size_t>(below(22))], sounds[static_cast<size_t>(below(22))],
                              sounds[static_cast<size_t>(below(22))]};
        Spelt word;
        const bool hasArticle = below(2) == 0;
        int next = 0;
        word.arabic = hasArticle ? QStringLiteral("ال") : QString();
        for (const QChar letter : arabicPattern)
            word.arabic += letter == u'C' ? root[next++].arabic : letter;
        const QStringList articles{QStringLiteral("Al-"), QStringLiteral("El "), QStringLiteral("al "), QString()};
        for (int spelling = 0; spelling < 4; ++spelling) {
            const QString &pattern = any(latinPatterns);
            const bool isDoubled = pattern.count(u'C') > 3;
            QString latin;
            int consonant = 0;
            int written = 0;
            for (const QChar letter : pattern) {
                latin += letter == u'C' ? any(root[consonant].latin) : QString(letter);
                if (letter == u'C' && !(isDoubled && ++written == 2))
                    consonant = std::min(consonant + 1, 2);
            }
            latin[0] = latin[0].toUpper();
            word.latin += hasArticle ? any(articles) + latin : latin;
        }
        return word;
    }

    QRandomGenerator m_random{20261127};
    std::vector<Spelt> m_given;
    std::vector<Spelt> m_families;
};

} // namespace

SyntheticPeople SyntheticPeople::make(quint32 count)
{
    Maker maker;
    SyntheticPeople made;
    std::vector<std::vector<Spelt>> words;
    const auto write = [&](const std::vector<Spelt> &name) {
        NameIndex::Person person;
        QStringList arabic;
        QStringList latin;
        for (const Spelt &word : name) {
            arabic += word.arabic;
            latin += maker.any(word.latin);
        }
        const int scripts = maker.below(10);
        if (scripts < 8)
            person.nameArabic = arabic.join(u' ');
        if (scripts < 6 || scripts >= 8)
            person.nameLatin = latin.join(u' ');
        return person;
    };
    while (made.people.size() < count) {
        const auto number = static_cast<quint32>(made.people.size());
        if (number > 100 && maker.below(50) == 0) {
            const auto earlier = static_cast<quint32>(maker.below(static_cast<int>(number)));
            NameIndex::Person person = write(words[earlier]);
            person.circumstances = made.people[earlier].circumstances;
            words.push_back(words[earlier]);
            made.people.push_back(person);
            made.twice.emplace_back(earlier, number);
            continue;
        }
        std::vector<Spelt> name{maker.given()};
        if (maker.below(3) == 0)
            name.push_back(maker.given());
        name.push_back(maker.below(6) == 0 ? maker.given() : maker.familyName());
        NameIndex::Person person = write(name);
        person.circumstances = {QStringLiteral("country %1").arg(maker.rank(22)),
                                QStringLiteral("organisation %1").arg(maker.rank(3000)),
                                QStringLiteral("phone %1").arg(maker.below(1000000))};
        words.push_back(name);
        made.people.push_back(person);
    }
    return made;
}

} // namespace multaqa
