// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/people/NameIndex.h"

namespace multaqa {

/// People with believable Arab names, the same ones at every run: given names from resources/names/common.tsv, as
/// common as in life (every tenth is a Mohamed), eight thousand family names made of roots and patterns, spelt in Latin
/// letters in one of several ways. Six in ten have names in both scripts, the others in one. With a country, an
/// organisation, a telephone.
struct SyntheticPeople
{
    std::vector<NameIndex::Person> people;
    /// Who is there twice, with another spelling and in either script: two places in the list.
    std::vector<std::pair<quint32, quint32>> twice;

    static SyntheticPeople make(quint32 count);
};

} // namespace multaqa
