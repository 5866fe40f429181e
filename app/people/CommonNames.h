// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QStringList>

#include <array>
#include <vector>

namespace multaqa {

/// A name that many bear, with its customary spellings.
struct CommonName
{
    QStringList arabic; ///< the customary one first
    QString latin;      ///< as written in the Mashriq, in English
    QString maghreb;    ///< as written in Morocco, Algeria, Tunisia and Mauritania, in French
    QStringList others; ///< other Latin spellings
};

/// The names of resources/names/common.tsv (Arab given names) and western.tsv (European names as Arabic writes them),
/// put together by us. They settle what sound alone cannot: Hassan is not Hussein, though both have the same
/// consonants, and how a name is customarily spelt.
class CommonNames
{
public:
    static const CommonNames &instance();

    const std::vector<CommonName> &all() const { return m_names; }

    /// The names that one of nameWords is a spelling of, in either script, counted from 1 and the lowest first; 0 where
    /// there are fewer than three. Latin "Hamed" is a spelling of حامد, حميد and حمد.
    std::array<quint16, 3> numbers(QStringView word) const;

    /// The name that the words are a spelling of, the first of several; null when it is none. The words are folded.
    const CommonName *find(const QString &folded) const;

private:
    CommonNames();
    void read(const QString &path);
    void add(const QString &spelling, quint16 number);

    std::vector<CommonName> m_names;
    QHash<QString, std::array<quint16, 3>> m_numbers; ///< by one of nameWords
    QHash<QString, quint16> m_first;                  ///< by folded spelling
};

} // namespace multaqa
