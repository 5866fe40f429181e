// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "CommonNames.h"

#include "app/people/NameWords.h"
#include "app/text/Fold.h"

#include <QFile>

#include <algorithm>

namespace multaqa {

const CommonNames &CommonNames::instance()
{
    static const CommonNames names;
    return names;
}

CommonNames::CommonNames()
{
    // Arab names come first: where Latin letters stand for an Arab and a European name, the Arab one is meant.
    read(QStringLiteral(":/names/common.tsv"));
    read(QStringLiteral(":/names/western.tsv"));
}

void CommonNames::read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const size_t before = m_names.size();
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QStringList cells = line.split(u'\t');
        if (cells.size() == 4)
            m_names.push_back({cells[0].split(u','), cells[1], cells[2], cells[3].split(u',', Qt::SkipEmptyParts)});
    }
    // Customary spellings first, so that find() prefers them to the rarer ones of another name.
    for (const bool isCustomary : {true, false}) {
        for (size_t i = before; i < m_names.size(); ++i) {
            const CommonName &name = m_names[i];
            const QStringList spellings =
                isCustomary ? QStringList{name.arabic.first(), name.latin, name.maghreb} : name.arabic + name.others;
            for (const QString &spelling : spellings)
                add(spelling, static_cast<quint16>(i + 1));
        }
    }
}

void CommonNames::add(const QString &spelling, quint16 number)
{
    const QString folded = fold(spelling);
    // عبد الله is written عبدالله too.
    for (const QString &written : {folded, QString(folded).remove(u' ')}) {
        if (!m_first.contains(written))
            m_first.insert(written, number);
    }
    const QStringList words = nameWords(spelling);
    if (words.size() != 1)
        return;
    std::array<quint16, 3> &numbers = m_numbers[words.first()];
    const auto free = std::find(numbers.begin(), numbers.end(), 0);
    if (free == numbers.end() || std::find(numbers.begin(), free, number) != free)
        return;
    *free = number;
    std::sort(numbers.begin(), free + 1);
}

std::array<quint16, 3> CommonNames::numbers(QStringView word) const
{
    return m_numbers.value(word.toString());
}

const CommonName *CommonNames::find(const QString &folded) const
{
    const auto found = m_first.constFind(folded);
    return found == m_first.constEnd() ? nullptr : &m_names[*found - 1U];
}

} // namespace multaqa
