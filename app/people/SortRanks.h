// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "PeopleList.h"

namespace multaqa {

/// For each of TEXTS its rank among them: equal texts have equal ranks, numbers in them count as numbers, case does
/// not, letters follow the rules of LANGUAGE. An empty text has the last rank of all, whatever ORDER is.
std::vector<quint32> sortRanks(const std::vector<QString> &texts, Qt::SortOrder order, Language language,
                               Article article);

} // namespace multaqa
